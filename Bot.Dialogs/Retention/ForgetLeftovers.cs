using System.Globalization;
using Bot.Dialogs.MyData;
using Bot.Dialogs.PopUps;
using Bot.Dialogs.Rounds;
using Bot.Dialogs.Storage;
using Bot.Dialogs.Stories;
using NodaTime;
using NodaTime.Text;

namespace Bot.Dialogs.Retention;

/// <summary>Deletes what nothing needs any longer: what a crash has left behind, and what is of use for a while only.</summary>
public sealed class ForgetLeftovers(
    IDocumentStore store, RoundDocuments rounds, RoundSalts salts, KeylessAnswers keyless, StoryPulls pulls, TellerAddresses addresses,
    AuditDocuments audit, RetentionRules rules, IClock clock)
{
    /// <summary>Instances look at the news of this hour and the one before.</summary>
    private static readonly Duration NewsLast = Duration.FromDays(1);

    /// <summary>Somebody may be closing a round at this very moment.</summary>
    private static readonly Duration ClosingLasts = Duration.FromDays(1);

    private static readonly InstantPattern NewsHour = InstantPattern.CreateWithInvariantCulture("uuuuMMddHH");

    /// <summary>
    /// Salts of rounds that are over, together with what they could still lead to: a crash left them, or nobody closes the round,
    /// since the bot was removed from its channel. A salt without a round belongs to one that is being made.
    /// </summary>
    internal Task<int> SaltsAsync(OneByOne work) => CountAsync(work, salts.AllAsync(work.Cancellation), async id =>
    {
        if (await rounds.FindAsync(id.Channel, id.Round, work.Cancellation) is not { } round || !IsOver(round))
            return false;
        await keyless.SealAsync(round, work.Cancellation);
        return true;
    });

    /// <summary>Acts that were undone while a round was open, of rounds that are over.</summary>
    internal Task<int> WithdrawnAsync(OneByOne work) => CountAsync(work, store.ListAsync("withdrawn", work.Cancellation), async listed =>
    {
        var path = listed.Path.Value.Split('/');
        var round = await rounds.FindAsync(new(path[1]), new(path[2]), work.Cancellation);
        return (round is null || IsOver(round)) && await DeleteAsync(listed, work);
    });

    internal Task<int> OldNewsAsync(OneByOne work) => CountAsync(work, store.ListAsync("news", work.Cancellation), async listed =>
        listed.Path.Value.Split('/') is [_, _, var hour, ..]
        && NewsHour.Parse(hour) is { Success: true, Value: var of }
        && clock.GetCurrentInstant() >= of + NewsLast
        && await DeleteAsync(listed, work));

    /// <summary>Records of exports and erasures. Most need not be read: the year they lie under tells enough.</summary>
    internal Task<int> OldAuditAsync(LocalDate today, OneByOne work)
    {
        var last = today.PlusYears(-rules.AuditYears);
        return CountAsync(work, store.ListAsync("audit", work.Cancellation), async listed =>
            int.TryParse(listed.Path.Value.Split('/')[1], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && (year < last.Year || (year == last.Year && (await audit.FindAsync(listed.Path, work.Cancellation))?.On <= last))
            && await DeleteAsync(listed, work));
    }

    internal Task<int> WornOutPullsAsync(OneByOne work) => pulls.ForgetExpiredAsync(work.Cancellation);

    /// <summary>Addresses of people none of whose stories is shared any longer.</summary>
    internal Task<int> UnneededAddressesAsync(OneByOne work) =>
        CountAsync(work, addresses.OwnersAsync(work.Cancellation), teller => addresses.ForgetUnneededAsync(teller, work.Cancellation));

    private bool IsOver(DialogueRound round) => clock.GetCurrentInstant() >= (round.ClosedAt ?? round.ClosesAt) + ClosingLasts;

    private async Task<bool> DeleteAsync(ListedDocument listed, OneByOne work)
    {
        await store.DeleteAsync(listed.Path, work.Cancellation);
        return true;
    }

    private static async Task<int> CountAsync<T>(OneByOne work, IAsyncEnumerable<T> all, Func<T, Task<bool>> forget)
    {
        var gone = 0;
        await work.ForEachAsync(all, async one =>
        {
            if (await forget(one))
                Interlocked.Increment(ref gone);
        });
        return gone;
    }
}
