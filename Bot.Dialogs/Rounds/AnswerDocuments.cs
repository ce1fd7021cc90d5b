using System.Runtime.CompilerServices;
using Bot.Dialogs.Storage;

namespace Bot.Dialogs.Rounds;

/// <summary>
/// Answers as they are kept, each in its author's <see cref="AnswerPlace"/>, with a marker at the author's own place if it has a key;
/// and <c>withdrawn/…</c> with nothing but the fact, so that a late retry does not bring a deleted answer back.
/// </summary>
public sealed class AnswerDocuments(IDocumentStore store, RoundSalts salts)
{
    private static readonly byte[] Mark = "{}"u8.ToArray();

    private readonly JsonDocuments<Answer> answers = new(store, RoundJson.Default.Answer);
    private readonly JsonDocuments<AnswerMarker> markers = new(store, RoundJson.Default.AnswerMarker);

    /// <summary>A person's own answer: through the salt while the round is open, through the marker after that, so only with a key.</summary>
    public async Task<OwnAnswer?> FindOwnAsync(DialogueRound round, AuthorKey author, CancellationToken cancellation)
    {
        var salt = await salts.FindAsync(round, cancellation);
        if ((salt?.TokenOf(author) ?? await MarkedAsync(round, author, cancellation)) is not { } token)
            return null;

        var place = new AnswerPlace(round, author, token);
        return await FindAsync(place, cancellation) is { } kept && (kept.Value.Author == author || (kept.Value.IsKeyless && salt is not null))
            ? new(place, kept)
            : null;
    }

    public Task<Kept<Answer>?> FindAsync(AnswerPlace place, CancellationToken cancellation) => answers.FindAsync(place.Path, cancellation);

    /// <summary>Keeps a first answer; one with a key after its marker, so that nobody ever finds it without.</summary>
    /// <returns>False when there is one already.</returns>
    public async Task<bool> CreateAsync(AnswerPlace place, Answer answer, CancellationToken cancellation)
    {
        if (!answer.IsKeyless)
            return await answers.CreateAfterAsync(place.Marker, MarkerFor(place), place.Path, answer, cancellation);
        if (!await answers.CreateAsync(place.Path, answer, cancellation))
            return false;
        await SettleMarkerAsync(place, cancellation);
        return true;
    }

    /// <returns>False when the answer has changed since it was read.</returns>
    public async Task<bool> ReplaceAsync(AnswerPlace place, Kept<Answer> was, Answer answer, CancellationToken cancellation)
    {
        if (was.Value.IsKeyless && !answer.IsKeyless)
            await store.CreateAsync(place.Marker, MarkerFor(place), cancellation);
        if (!await answers.ReplaceAsync(place.Path, answer, was.Version, cancellation))
            return false;
        if (was.Value.IsKeyless || answer.IsKeyless)
            await SettleMarkerAsync(place, cancellation);
        return true;
    }

    /// <summary>
    /// Brings the marker in line with the answer. Two edits of one person may be under way at once, one with a key and one without;
    /// whoever has moved the marker looks again, so the last one leaves it right.
    /// </summary>
    public async Task SettleMarkerAsync(AnswerPlace place, CancellationToken cancellation)
    {
        while (true)
        {
            var wanted = await FindAsync(place, cancellation) is { Value.IsKeyless: false };
            var there = await store.FindAsync(place.Marker, cancellation) is not null;
            if (wanted == there)
                return;
            if (wanted)
                await store.CreateAsync(place.Marker, MarkerFor(place), cancellation);
            else
                await store.DeleteAsync(place.Marker, cancellation);
        }
    }

    /// <summary>Removes the answer; its activities stay as digests until the round closes, and not at all once it has.</summary>
    public async Task DeleteAsync(AnswerPlace place, CancellationToken cancellation)
    {
        if (place.Round.IsRunning && await FindAsync(place, cancellation) is { Value.Activities: var activities })
        {
            foreach (var activity in activities)
                await store.CreateAsync(place.WithdrawnBy(activity), Mark, cancellation);
        }

        await store.DeleteAsync(place.Path, cancellation);
        // The round may be closing at this moment, and have written it anew already.
        if (place.Round.IsSalted && await salts.FindAsync(place.Round, cancellation) is { } salt)
            await store.DeleteAsync(AnswerPlace.PathOf(place.Round, salt.SealedNameOf(place.Token)), cancellation);
        await store.DeleteAsync(place.Marker, cancellation);
    }

    /// <summary>Was this very act undone by its author already?</summary>
    public async Task<bool> IsWithdrawnAsync(AnswerPlace place, string activity, CancellationToken cancellation) =>
        await store.FindAsync(place.WithdrawnBy(activity), cancellation) is not null;

    public async Task<int> CountAsync(DialogueRound round, CancellationToken cancellation) =>
        await store.ListAsync(AnswerPlace.Folder(round), cancellation).CountAsync(cancellation);

    public async IAsyncEnumerable<(AnswerToken Token, Answer Answer)> AllAsync(DialogueRound round, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (path, answer) in answers.AllAsync(AnswerPlace.Folder(round), cancellation))
            yield return (new(path.Name), answer);
    }

    /// <summary>After closing nothing can be answered any more, so nothing needs to be remembered about what was withdrawn.</summary>
    public async Task ForgetWithdrawnAsync(DialogueRound round, CancellationToken cancellation)
    {
        await foreach (var listed in store.ListAsync(AnswerPlace.WithdrawnFolder(round), cancellation))
            await store.DeleteAsync(listed.Path, cancellation);
    }

    /// <summary>Writes an answer without a key at its last place; one that lies there already stays.</summary>
    internal Task CreateSealedAsync(DialogueRound round, AnswerToken name, Answer answer, CancellationToken cancellation) =>
        answers.CreateAsync(AnswerPlace.PathOf(round, name), answer, cancellation);

    /// <summary>The same, and what lies there already gives way.</summary>
    internal async Task PutSealedAsync(DialogueRound round, AnswerToken name, Answer answer, CancellationToken cancellation)
    {
        var path = AnswerPlace.PathOf(round, name);
        if (!await answers.CreateAsync(path, answer, cancellation))
            await answers.ChangeAsync(path, _ => answer, cancellation);
    }

    internal Task DeleteUnsealedAsync(DialogueRound round, AnswerToken token, CancellationToken cancellation) =>
        store.DeleteAsync(AnswerPlace.PathOf(round, token), cancellation);

    /// <summary>The token that the author's marker names.</summary>
    private async Task<AnswerToken?> MarkedAsync(DialogueRound round, AuthorKey author, CancellationToken cancellation) =>
        await markers.FindAsync(AnswerPlace.MarkerOf(author, round.Channel, round.Id), cancellation) is { Value.Token: { } token } ? new(token) : null;

    private static byte[] MarkerFor(AnswerPlace place) => ReadableJson.Write(AnswerMarker.For(place.Token), RoundJson.Default.AnswerMarker);
}
