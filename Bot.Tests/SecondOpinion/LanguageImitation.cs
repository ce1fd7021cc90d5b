using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Bot.Tests.Edge;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.SecondOpinion;

/// <summary>
/// Azure AI Language on loopback, as its REST reference describes PiiEntityRecognition: it objects to the words that a test names,
/// repeats them and the text in its answer, and misbehaves on demand.
/// </summary>
internal sealed class LanguageImitation : IAsyncDisposable
{
    public const string Key = "0123456789abcdef0123456789abcdef";

    private WebApplication app = null!;

    public static async Task<LanguageImitation> StartAsync()
    {
        var imitation = new LanguageImitation();
        imitation.app = await LoopbackServer.StartAsync(kestrel => kestrel.Listen(IPAddress.Loopback, 0), imitation.AnswerAsync);
        return imitation;
    }

    public string Url => app.Urls.First();

    /// <summary>What a test adds to the settings to have the bot ask here.</summary>
    public (string Key, string Value)[] Settings => [("Screening:SecondOpinion:Endpoint", Url), ("Screening:SecondOpinion:Key", Key)];

    public List<Objection> Objections { get; } = [];

    /// <summary>Takes the place of the proper answer.</summary>
    public RequestDelegate? Misbehaviour { get; set; }

    public ConcurrentQueue<Question> Questions { get; } = new();

    public IEnumerable<string> TextsSeen => Questions.Select(question => question.Text);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var question = new Question(
            $"{http.Request.Method} {http.Request.Path}{http.Request.QueryString}",
            http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            JObject.Parse(await reader.ReadToEndAsync()));
        Questions.Enqueue(question);
        if (Misbehaviour is { } misbehaviour)
            await misbehaviour(http);
        else
            await SayAsync(http, AnswerTo(question.Text));
    }

    public static Task SayAsync(HttpContext http, JObject answer) => SayAsync(http, answer.ToString());

    public static async Task SayAsync(HttpContext http, string answer)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(answer, http.RequestAborted);
    }

    public JObject AnswerTo(string text) => new()
    {
        ["kind"] = "PiiEntityRecognitionResults",
        ["results"] = new JObject
        {
            ["documents"] = new JArray(new JObject
            {
                ["redactedText"] = text,
                ["id"] = "1",
                ["entities"] = new JArray(Objections
                    .Where(objection => text.Contains(objection.Words, StringComparison.Ordinal))
                    .Select(objection => Entity(objection, text.IndexOf(objection.Words, StringComparison.Ordinal)))),
                ["warnings"] = new JArray(),
            }),
            ["errors"] = new JArray(),
            ["modelVersion"] = "2023-09-01",
        },
    };

    private static JObject Entity(Objection objection, int offset) => new()
    {
        ["text"] = objection.Words,
        ["category"] = objection.Category,
        ["offset"] = offset,
        ["length"] = objection.Words.Length,
        ["confidenceScore"] = objection.Confidence,
    };
}

internal sealed record Objection(string Words, string Category, double Confidence = 0.9);

internal sealed record Question(string Line, IReadOnlyDictionary<string, string> Headers, JObject Body)
{
    public string Text => (string)Body["analysisInput"]!["documents"]![0]!["text"]!;
}
