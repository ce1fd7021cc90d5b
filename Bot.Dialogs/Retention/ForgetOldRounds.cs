using System.Collections.Concurrent;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Rounds;
using Bot.Dialogs.Storage;
using NodaTime;

namespace Bot.Dialogs.Retention;

/// <summary>
/// Deletes rounds whose time is over, with everything that belongs to them: first the answers, then the markers that lead to them,
/// and the round itself last, so that an interrupted run is finished by the next one. It reads no answer: an unreadable one goes as well.
/// </summary>
public sealed class ForgetOldRounds(IDocumentStore store, RoundDocuments rounds, RoundSalts salts)
{
    /// <returns>How many rounds and answers have gone.</returns>
    internal async Task<(int Rounds, int Answers)> RunAsync(LocalDate today, OneByOne work)
    {
        var over = new ConcurrentDictionary<(ChannelKey Channel, RoundId Round), bool>();
        var answers = 0;
        await work.ForEachAsync(rounds.IdsAsync(work.Cancellation), async id =>
        {
            if (await rounds.FindAsync(id.Channel, id.Round, work.Cancellation) is not { } round || today < LastDay(round))
                return;

            Interlocked.Add(ref answers, await EmptyAsync($"answers/{id.Channel}/{id.Round}", work.Cancellation));
            await EmptyAsync($"withdrawn/{id.Channel}/{id.Round}", work.Cancellation);
            await salts.DestroyAsync(round, work.Cancellation);
            over[id] = true;
        });
        if (over.IsEmpty)
            return (0, 0);

        // A round that goes before its markers would leave them behind for good: it stays with those that could not be deleted.
        await work.ForEachAsync(store.ListAsync("authors", work.Cancellation), async listed =>
        {
            if (listed.Path.Name.Split('.') is not ["answer", var channel, var round] || !over.ContainsKey((new(channel), new(round))))
                return;
            if (!await work.TryAsync(() => store.DeleteAsync(listed.Path, work.Cancellation)))
                over.TryRemove((new(channel), new(round)), out _);
        });
        var gone = 0;
        foreach (var (channel, round) in over.Keys)
            gone += await work.TryAsync(() => rounds.DeleteAsync(channel, round, work.Cancellation)) ? 1 : 0;
        return (gone, answers);
    }

    /// <summary>A round in a channel that the bot was removed from is never closed; it takes no answers after its last moment all the same.</summary>
    private static LocalDate LastDay(DialogueRound round) =>
        (round.ClosedAt ?? round.ClosesAt).InZone(SetUpChannel.Zone).Date.PlusMonths(round.KeepAnswersMonths);

    private async Task<int> EmptyAsync(string folder, CancellationToken cancellation)
    {
        var gone = 0;
        await foreach (var listed in store.ListAsync(folder, cancellation))
        {
            await store.DeleteAsync(listed.Path, cancellation);
            gone++;
        }

        return gone;
    }
}
