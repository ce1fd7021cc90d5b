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
        if (await salts.FindAsync(round, cancellation) is { } salt)
        {
            var place = salt.PlaceOf(round, author);
            // While a round is being closed, what lies in the one place moves to the other.
            return (await FindAsync(place, cancellation) ?? await FindSealedAsync(place, cancellation)) is { } own
                && (own.Value.Author == author || own.Value.IsKeyless)
                    ? new(place, own)
                    : null;
        }

        return await MarkedAsync(round, author, cancellation) is { } token
            && new AnswerPlace(round, author, token) is var marked
            && await FindAsync(marked, cancellation) is { } kept
            && kept.Value.Author == author
                ? new(marked, kept)
                : null;
    }

    public Task<Kept<Answer>?> FindAsync(AnswerPlace place, CancellationToken cancellation) => answers.FindAsync(place.Path, cancellation);

    /// <summary>Keeps a first answer; one with a key after its marker, so that nobody ever finds it without.</summary>
    /// <returns>False when there is one already.</returns>
    public async Task<bool> CreateAsync(AnswerPlace place, Answer answer, CancellationToken cancellation)
    {
        if (!answer.IsKeyless)
            return await answers.CreateAfterAsync(place.Marker, MarkerFor(place), place.Path, answer, cancellation);
        await store.DeleteAsync(place.Withdrawn, cancellation);
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
        if (!was.Value.IsKeyless && answer.IsKeyless)
            await store.DeleteAsync(place.Withdrawn, cancellation);
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

    /// <summary>
    /// Removes the answer; its activities stay as digests until the round closes, and not at all once it has. The round may be
    /// closing at this moment: a sealing that has read the answer finds it withdrawn, or has written it anew before that is said,
    /// and then it is deleted there.
    /// </summary>
    public async Task DeleteAsync(AnswerPlace place, CancellationToken cancellation)
    {
        if ((place.SealedToken is not null || place.Round.IsRunning) && await FindAsync(place, cancellation) is { Value: var answer })
        {
            foreach (var activity in answer.Activities)
                await store.CreateAsync(place.WithdrawnBy(activity), Mark, cancellation);
            if (answer.IsKeyless)
                await store.CreateAsync(place.Withdrawn, Mark, cancellation);
        }

        await store.DeleteAsync(place.Path, cancellation);
        if (place.SealedToken is { } name)
            await store.DeleteAsync(AnswerPlace.PathOf(place.Round, name), cancellation);
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

    /// <summary>The places whose answers without a key were deleted, and not given anew.</summary>
    internal IAsyncEnumerable<AnswerToken> WithdrawnAsync(DialogueRound round, CancellationToken cancellation) =>
        store.ListAsync(AnswerPlace.WithdrawnFolder(round), cancellation)
            .Where(listed => listed.Path.Name == AnswerPlace.WithdrawnName)
            .Select(listed => new AnswerToken(listed.Path.Value.Split('/')[^2]));

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

    internal Task DeleteAsync(DialogueRound round, AnswerToken token, CancellationToken cancellation) =>
        store.DeleteAsync(AnswerPlace.PathOf(round, token), cancellation);

    private async Task<Kept<Answer>?> FindSealedAsync(AnswerPlace place, CancellationToken cancellation) =>
        place.SealedToken is { } name ? await answers.FindAsync(AnswerPlace.PathOf(place.Round, name), cancellation) : null;

    /// <summary>The token that the author's marker names.</summary>
    private async Task<AnswerToken?> MarkedAsync(DialogueRound round, AuthorKey author, CancellationToken cancellation) =>
        await markers.FindAsync(AnswerPlace.MarkerOf(author, round.Channel, round.Id), cancellation) is { Value.Token: { } token } ? new(token) : null;

    private static byte[] MarkerFor(AnswerPlace place) => ReadableJson.Write(AnswerMarker.For(place.Token), RoundJson.Default.AnswerMarker);
}
