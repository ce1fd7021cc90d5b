using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Bot.Dialogs.Storage;

namespace Bot.Dialogs.Rounds;

/// <summary>
/// Rounds and their answers as they are kept: <c>rounds/{channel}/{round}</c>, <c>answers/{channel}/{round}/{author}</c>,
/// and <c>withdrawn/…</c> with nothing but the fact, so that a late retry does not bring a deleted answer back.
/// </summary>
public sealed class RoundDocuments(IDocumentStore store)
{
    private static readonly byte[] Mark = "{}"u8.ToArray();

    private readonly JsonDocuments<DialogueRound> rounds = new(store, RoundJson.Default.DialogueRound);
    private readonly JsonDocuments<Answer> answers = new(store, RoundJson.Default.Answer);

    public Task<bool> CreateAsync(DialogueRound round, CancellationToken cancellation) =>
        rounds.CreateAsync(RoundPath(round.Channel, round.Id), round, cancellation);

    public async Task<DialogueRound?> FindAsync(ChannelKey channel, RoundId round, CancellationToken cancellation) =>
        (await rounds.FindAsync(RoundPath(channel, round), cancellation))?.Value;

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
        rounds.ChangeAsync(RoundPath(channel, round), change, cancellation);

    /// <summary>Removes the round alone; what belongs to it must have gone before.</summary>
    public Task DeleteAsync(ChannelKey channel, RoundId round, CancellationToken cancellation) =>
        store.DeleteAsync(RoundPath(channel, round), cancellation);

    public Task<Kept<Answer>?> FindAnswerAsync(DialogueRound round, AuthorKey author, CancellationToken cancellation) =>
        answers.FindAsync(AnswerPath(round, author), cancellation);

    /// <summary>Keeps a first answer, after marking at the author's own place that it exists.</summary>
    public Task<bool> CreateAnswerAsync(DialogueRound round, AuthorKey author, Answer answer, CancellationToken cancellation) =>
        answers.CreateAfterAsync(MarkerPath(round, author), Mark, AnswerPath(round, author), answer, cancellation);

    public Task<bool> ReplaceAnswerAsync(DialogueRound round, AuthorKey author, Answer answer, DocumentVersion version, CancellationToken cancellation) =>
        answers.ReplaceAsync(AnswerPath(round, author), answer, version, cancellation);

    /// <summary>Removes the answer; its activities stay as digests until the round closes, and not at all once it has.</summary>
    public async Task DeleteAnswerAsync(DialogueRound round, AuthorKey author, CancellationToken cancellation)
    {
        if (round.State is RoundState.Claimed or RoundState.Open
            && await FindAnswerAsync(round, author, cancellation) is { Value.Activities: var activities })
        {
            foreach (var activity in activities)
                await store.CreateAsync(WithdrawnPath(round, author, activity), Mark, cancellation);
        }

        await store.DeleteAsync(AnswerPath(round, author), cancellation);
        await store.DeleteAsync(MarkerPath(round, author), cancellation);
    }

    /// <summary>Was this very act undone by its author already?</summary>
    public async Task<bool> IsWithdrawnAsync(DialogueRound round, AuthorKey author, string activity, CancellationToken cancellation) =>
        await store.FindAsync(WithdrawnPath(round, author, activity), cancellation) is not null;

    public async Task<int> CountAnswersAsync(DialogueRound round, CancellationToken cancellation) =>
        await store.ListAsync(AnswerFolder(round), cancellation).CountAsync(cancellation);

    public async Task<IReadOnlyList<Answer>> AnswersAsync(DialogueRound round, CancellationToken cancellation)
    {
        var found = new List<Answer>();
        await foreach (var (_, answer) in answers.AllAsync(AnswerFolder(round), cancellation))
            found.Add(answer);
        return found;
    }

    /// <summary>After closing nothing can be answered any more, so nothing needs to be remembered about what was withdrawn.</summary>
    public async Task ForgetWithdrawnAsync(DialogueRound round, CancellationToken cancellation)
    {
        await foreach (var listed in store.ListAsync($"withdrawn/{round.Channel}/{round.Id}", cancellation))
            await store.DeleteAsync(listed.Path, cancellation);
    }

    private static DocumentPath RoundPath(ChannelKey channel, RoundId round) => new($"rounds/{channel}/{round}");

    private static string AnswerFolder(DialogueRound round) => $"answers/{round.Channel}/{round.Id}";

    private static DocumentPath AnswerPath(DialogueRound round, AuthorKey author) => new($"{AnswerFolder(round)}/{author}");

    private static DocumentPath MarkerPath(DialogueRound round, AuthorKey author) => new($"authors/{author}/answer.{round.Channel}.{round.Id}");

    private static DocumentPath WithdrawnPath(DialogueRound round, AuthorKey author, string activity) =>
        new($"withdrawn/{round.Channel}/{round.Id}/{author}/{activity}");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters =
    [
        typeof(ChannelKeyConverter), typeof(RoundIdConverter), typeof(InstantConverter), typeof(LocalDateConverter),
    ])]
[JsonSerializable(typeof(DialogueRound))]
[JsonSerializable(typeof(Answer))]
internal sealed partial class RoundJson : JsonSerializerContext;
