using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Bot.Dialogs.Storage;

namespace Bot.Dialogs.Rounds;

/// <summary>The salts of the rounds that are open, at <c>salts/{channel}/{round}</c>. They are held in memory for one act only.</summary>
public sealed class RoundSalts(IDocumentStore store)
{
    /// <returns>Null when the round has closed and its salt is gone.</returns>
    public async Task<RoundSalt?> FindAsync(DialogueRound round, CancellationToken cancellation) =>
        !round.IsSalted ? RoundSalt.None
        : await store.FindAsync(PathOf(round.Channel, round.Id), cancellation) is { Content: var salt } ? new RoundSalt(salt)
        : null;

    public Task DestroyAsync(DialogueRound round, CancellationToken cancellation) =>
        store.DeleteAsync(PathOf(round.Channel, round.Id), cancellation);

    /// <summary>The rounds that have a salt: the open ones, and what a crash has left behind.</summary>
    public async IAsyncEnumerable<(ChannelKey Channel, RoundId Round)> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var listed in store.ListAsync("salts", cancellation))
        {
            if (listed.Path.Value.Split('/') is [_, var channel, var round])
                yield return (new(channel), new(round));
        }
    }

    internal static DocumentPath PathOf(ChannelKey channel, RoundId round) => new($"salts/{channel}/{round}");

    internal static byte[] New() => RandomNumberGenerator.GetBytes(RoundSalt.Length);
}
