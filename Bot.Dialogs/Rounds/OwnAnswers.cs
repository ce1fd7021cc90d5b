using System.Runtime.CompilerServices;
using Bot.Dialogs.Storage;

namespace Bot.Dialogs.Rounds;

/// <summary>All answers of one person, in whatever rounds: by the markers at the person's own place, and without a key by the salts of the rounds that run.</summary>
public sealed class OwnAnswers(IDocumentStore store, RoundDocuments rounds, AnswerDocuments answers, RoundSalts salts, RemoveAnswer removal)
{
    private const int AtOnce = 32;

    /// <summary>Each may mean a card to be changed in Teams, which takes so many calls at a time.</summary>
    private const int DeletedAtOnce = 8;

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
        // A large installation has thousands of rounds running, and somebody waits for the answer.
        await foreach (var some in salts.AllAsync(cancellation).Chunk(AtOnce).WithCancellation(cancellation))
        {
            var found = await Task.WhenAll(some.Select(running => FindAsync(author, running.Channel, running.Round, cancellation)));
            foreach (var own in found.OfType<OwnAnswer>().Where(own => own.Answer.IsKeyless))
                yield return own;
        }
    }

    public async Task<OwnAnswer?> FindAsync(AuthorKey author, ChannelKey channel, RoundId round, CancellationToken cancellation) =>
        await rounds.FindAsync(channel, round, cancellation) is { } found ? await answers.FindOwnAsync(found, author, cancellation) : null;

    /// <summary>Removes everything that a person has answered, with and without a key, and markers that lead nowhere.</summary>
    /// <returns>How many answers there were.</returns>
    public async Task<int> DeleteAllAsync(AuthorKey author, CancellationToken cancellation)
    {
        // Somebody waits, and may have answered every week for years.
        var (deleted, some) = (0, new ParallelOptions { MaxDegreeOfParallelism = DeletedAtOnce, CancellationToken = cancellation });
        await Parallel.ForEachAsync(WithoutKeyAsync(author, cancellation), some, async (own, stop) =>
        {
            await removal.RunAsync(own, stop);
            Interlocked.Increment(ref deleted);
        });
        await Parallel.ForEachAsync(MarkedAsync(author, cancellation), some, async (marked, stop) =>
        {
            if (await FindAsync(author, marked.Channel, marked.Round, stop) is { } own)
            {
                await removal.RunAsync(own, stop);
                Interlocked.Increment(ref deleted);
            }
            else
            {
                await store.DeleteAsync(AnswerPlace.MarkerOf(author, marked.Channel, marked.Round), stop);
            }
        });
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
