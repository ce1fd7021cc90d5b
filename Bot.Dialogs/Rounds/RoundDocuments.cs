using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Bot.Dialogs.Storage;

namespace Bot.Dialogs.Rounds;

/// <summary>Rounds as they are kept, at <c>rounds/{channel}/{round}</c>; none is ever there without its salt.</summary>
public sealed class RoundDocuments(IDocumentStore store)
{
    private readonly JsonDocuments<DialogueRound> rounds = new(store, RoundJson.Default.DialogueRound);

    /// <returns>False when there is such a round already.</returns>
    public Task<bool> CreateAsync(DialogueRound round, CancellationToken cancellation) => rounds.CreateAfterAsync(
        RoundSalts.PathOf(round.Channel, round.Id), RoundSalts.New(), PathOf(round.Channel, round.Id), round, cancellation);

    public async Task<DialogueRound?> FindAsync(ChannelKey channel, RoundId round, CancellationToken cancellation) =>
        (await rounds.FindAsync(PathOf(channel, round), cancellation))?.Value;

    /// <summary>Every round by its ids alone, so that one damaged document does not hide the others.</summary>
    public async IAsyncEnumerable<(ChannelKey Channel, RoundId Round)> IdsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var listed in store.ListAsync("rounds", cancellation))
        {
            if (listed.Path.Value.Split('/') is [_, var channel, var round])
                yield return (new(channel), new(round));
        }
    }

    public Task<DialogueRound?> ChangeAsync(
        ChannelKey channel, RoundId round, Func<DialogueRound, DialogueRound?> change, CancellationToken cancellation) =>
        rounds.ChangeAsync(PathOf(channel, round), change, cancellation);

    /// <summary>Removes the round alone; what belongs to it must have gone before.</summary>
    public Task DeleteAsync(ChannelKey channel, RoundId round, CancellationToken cancellation) =>
        store.DeleteAsync(PathOf(channel, round), cancellation);

    private static DocumentPath PathOf(ChannelKey channel, RoundId round) => new($"rounds/{channel}/{round}");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters =
    [
        typeof(ChannelKeyConverter), typeof(AuthorKeyConverter), typeof(RoundIdConverter), typeof(InstantConverter), typeof(LocalDateConverter),
    ])]
[JsonSerializable(typeof(DialogueRound))]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(AnswerMarker))]
internal sealed partial class RoundJson : JsonSerializerContext;
