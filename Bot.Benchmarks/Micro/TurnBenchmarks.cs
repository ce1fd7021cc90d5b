using System.Buffers;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Bot.Benchmarks.Turns;
using Bot.Dialogs;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Rounds;
using Bot.Storage;
using Bot.Teams.Edge;
using NodaTime;

namespace Bot.Benchmarks.Micro;

public class TurnBenchmarks : IDisposable
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes(new string('x', 600));

    private readonly ReadOnlySequence<byte> message = new(Encoding.UTF8.GetBytes(
        new Activities("http://127.0.0.1:1/teams").UnknownWords("100000000").ToJsonString(Json.Plain)));

    private readonly DialogueRound round = new()
    {
        Id = RoundId.ForWeek("2026-W48"),
        Channel = ChannelKey.Of(Activities.Tenant, Activities.Channel),
        Question = Question.Of(PromptBank.BuiltIn.All[0]),
        ClaimedAt = Instant.FromUtc(2026, 11, 24, 8, 30),
        ClosesAt = Instant.FromUtc(2026, 11, 29, 8, 30),
    };

    private string folder = "";
    private FileDocumentStore store = null!;
    private int created;

    [GlobalSetup]
    public void Open()
    {
        folder = Directory.CreateTempSubdirectory("dialogbot-store-").FullName;
        store = new(folder);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        store.Dispose();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Benchmark(Description = "read an activity of 1 KB")]
    public object? ReadActivity() => ActivityJson.Read(message);

    [Benchmark(Description = "draw the prompt card")]
    public object PromptCardJson() => PromptCard.InChannel(round, 12, Texts.Danish);

    [Benchmark(Description = "keep a document of 600 bytes in a file, flushed")]
    public async Task<object?> CreateFile() => await store.CreateAsync(
        new(string.Create(CultureInfo.InvariantCulture, $"answers/channel/round/{created++}")), Content, CancellationToken.None);
}
