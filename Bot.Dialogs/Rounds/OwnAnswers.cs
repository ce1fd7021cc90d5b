using System.Runtime.CompilerServices;
using Bot.Dialogs.Storage;

namespace Bot.Dialogs.Rounds;

/// <summary>All answers of one person, in whatever rounds: by the markers at the person's own place, and without a key by the salts of the rounds that run.</summary>
public sealed class OwnAnswers(IDocumentStore store, RoundDocuments rounds, AnswerDocuments answers, RoundSalts salts, RemoveAnswer removal)
{
    /// <summary>Those with a key. A marker without an answer is passed over: the answer may be on its way, or half removed.</summary>
    public async IAsyncEnumerable<OwnAnswer> WithKeyAsync(AuthorKey author, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (channel, round) in MarkedAsync(author, cancellation))
        {
            if (await FindAsync(author, channel, round, cancellation) is { Answer.IsKeyless: false } own)
                yield return own;
        }
    }

    /// <summary>Those without a key, in rounds that still run. Once a round has closed nobody can find them.</summary>
    public async IAsyncEnumerable<OwnAnswer> WithoutKeyAsync(AuthorKey author, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (channel, round) in salts.AllAsync(cancellation))
        {
            if (await FindAsync(author, channel, round, cancellation) is { Answer.IsKeyless: true } own)
                yield return own;
        }
    }

    public async Task<OwnAnswer?> FindAsync(AuthorKey author, ChannelKey channel, RoundId round, CancellationToken cancellation) =>
        await rounds.FindAsync(channel, round, cancellation) is { } found ? await answers.FindOwnAsync(found, author, cancellation) : null;

    /// <summary>Removes one answer for good; one that is not there is already removed.</summary>
    /// <returns>False when there was none.</returns>
    public async Task<bool> DeleteAsync(AuthorKey author, ChannelKey channel, RoundId round, CancellationToken cancellation)
    {
        if (await FindAsync(author, channel, round, cancellation) is not { } own)
            return false;

        await removal.RunAsync(own, cancellation);
        return true;
    }

    /// <summary>Removes everything that a person has answered, with and without a key, and markers that lead nowhere.</summary>
    /// <returns>How many answers there were.</returns>
    public async Task<int> DeleteAllAsync(AuthorKey author, CancellationToken cancellation)
    {
        var deleted = 0;
        await foreach (var own in WithoutKeyAsync(author, cancellation))
        {
            await removal.RunAsync(own, cancellation);
            deleted++;
        }

        await foreach (var (channel, round) in MarkedAsync(author, cancellation))
        {
            if (await DeleteAsync(author, channel, round, cancellation))
                deleted++;
            else
                await store.DeleteAsync(AnswerPlace.MarkerOf(author, channel, round), cancellation);
        }

        return deleted;
    }

    private async IAsyncEnumerable<(ChannelKey Channel, RoundId Round)> MarkedAsync(AuthorKey author, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var listed in store.ListAsync($"authors/{author}", cancellation))
        {
            if (listed.Path.Name.Split('.') is ["answer", var channel, var round])
                yield return (new(channel), new(round));
        }
    }
}
