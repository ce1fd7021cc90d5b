using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Rounds;
using Bot.Dialogs.Stories;
using NodaTime;
using NodaTime.Text;

namespace Bot.Dialogs.MyData;

/// <summary>
/// The file that a person gets of what is kept. The person reads it, so its names are the words that stand on the cards, in Danish.
/// Keys and other marks of the machine are left out.
/// </summary>
internal static class PersonFile
{
    private static readonly Texts Danish = Texts.Danish;

    /// <summary>The names have Danish letters too, so they must be told to the options; a writer's would come too late.</summary>
    private static readonly PersonFileJson Json = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    /// <param name="note">The sentence that says what the file is.</param>
    public static byte[] Write(Contributions found, AuthorKey person, LocalDate today, string note) => JsonSerializer.SerializeToUtf8Bytes(
        new PersonDocument(
            Day(today),
            note,
            [.. found.Answers.OrderBy(own => own.Round.ClaimedAt).Select(Of)],
            [.. found.Stories.OrderBy(story => story.ToldOn).ThenBy(story => story.Id.Value, StringComparer.Ordinal).Select(Of)],
            [.. found.LedChannels.Select(channel => Of(channel, person))],
            found.Address?.TeamsId,
            [.. found.Traces.Select(Trace)]),
        Json.PersonDocument);

    private static PersonAnswer Of(OwnAnswer own) => new(
        own.Round.Week?.ToString(),
        Day(own.Round.ClaimedAt.InZone(SetUpChannel.Zone).Date),
        own.Round.Question.In(Danish).Text,
        own.Answer.Text?.Value,
        own.Answer.Second?.Value,
        own.Answer.Third?.Value,
        own.Answer.FollowUp is null ? null : own.Round.Question.In(Danish).FollowUp,
        own.Answer.FollowUp?.Value,
        own.Answer.Number,
        Danish[AnswerWords.KeyOf(own.Answer.Visibility)],
        own.Answer.Tag is AnswerTag.None ? null : Danish[AnswerWords.KeyOf(own.Answer.Tag)],
        own.Answer.AuthorName,
        own.Answer.Vouched,
        own.Answer.IsKeyless);

    private static PersonStory Of(Story story) => new(
        Day(story.ToldOn),
        story.ConfirmedOn is { } confirmed ? Day(confirmed) : null,
        story.AskedOn is { } asked ? Day(asked) : null,
        story.Heading.Value,
        story.What.Value,
        story.Why.Value,
        story.Theme,
        [.. story.Sharing.Select(place => Danish["story.share." + place])],
        story.Vouched);

    private static PersonLeadership Of(Channel channel, AuthorKey person) =>
        new(channel.ConversationId, channel.Leaders.First(leader => leader.Key == person).TeamsId);

    private static string Trace(string name) => name switch
    {
        "greeted" => Danish["me.trace.greeted"],
        "address" => Danish["me.trace.address"],
        _ => Danish.Format("me.trace.other", name),
    };

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}

internal sealed record PersonDocument(
    [property: JsonPropertyName("hentet")] string FetchedOn,
    [property: JsonPropertyName("om filen")] string Note,
    [property: JsonPropertyName("svar")] IReadOnlyList<PersonAnswer> Answers,
    [property: JsonPropertyName("historier")] IReadOnlyList<PersonStory> Stories,
    [property: JsonPropertyName("kanaler, du leder")] IReadOnlyList<PersonLeadership> LedChannels,
    [property: JsonPropertyName("din adresse i Teams")] string? TeamsAddress,
    [property: JsonPropertyName("andet")] IReadOnlyList<string> Others);

internal sealed record PersonAnswer(
    [property: JsonPropertyName("uge")] string? Week,
    [property: JsonPropertyName("stillet")] string AskedOn,
    [property: JsonPropertyName("spørgsmål")] string Question,
    [property: JsonPropertyName("dit svar")] string? Text,
    [property: JsonPropertyName("dit svar i andet felt")] string? Second,
    [property: JsonPropertyName("dit svar i tredje felt")] string? Third,
    [property: JsonPropertyName("vi spurgte videre")] string? FollowUpQuestion,
    [property: JsonPropertyName("dit svar på det")] string? FollowUp,
    [property: JsonPropertyName("dit tal")] int? Number,
    [property: JsonPropertyName("hvem må læse det")] string Visibility,
    [property: JsonPropertyName("handler mest om")] string? Tag,
    [property: JsonPropertyName("vist med navnet")] string? Name,
    [property: JsonPropertyName("du har sagt god for ord, botten var i tvivl om")] bool Vouched,
    [property: JsonPropertyName("gemt uden nøgle")] bool Keyless);

internal sealed record PersonStory(
    [property: JsonPropertyName("fortalt")] string ToldOn,
    [property: JsonPropertyName("sidst bekræftet")] string? ConfirmedOn,
    [property: JsonPropertyName("sidst spurgt")] string? AskedOn,
    [property: JsonPropertyName("overskrift")] string Heading,
    [property: JsonPropertyName("hvad skete der")] string What,
    [property: JsonPropertyName("hvorfor betyder den noget")] string Why,
    [property: JsonPropertyName("tema")] string Theme,
    [property: JsonPropertyName("må bruges")] IReadOnlyList<string> Sharing,
    [property: JsonPropertyName("du har sagt god for ord, botten var i tvivl om")] bool Vouched);

internal sealed record PersonLeadership(
    [property: JsonPropertyName("kanalens id i Teams")] string ConversationId,
    [property: JsonPropertyName("dit id i Teams")] string TeamsId);

[JsonSerializable(typeof(PersonDocument))]
internal sealed partial class PersonFileJson : JsonSerializerContext;
