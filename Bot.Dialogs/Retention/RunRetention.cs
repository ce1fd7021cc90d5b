using Bot.Dialogs.Channels;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Dialogs.Retention;

/// <summary>The night's job: deletes whatever has been kept for as long as was promised. One instance runs it, once a day; running it again changes nothing.</summary>
public sealed class RunRetention(
    ForgetOldRounds oldRounds, ForgetLeftovers leftovers, DailyClaims claims, RetentionRules rules, IClock clock, ILogger<RunRetention> logger)
{
    private const string Job = "retention";

    public async Task IfDueAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant().InZone(SetUpChannel.Zone);
        if (now.Hour < rules.Hour || !await claims.BeginAsync(Job, now.Date, cancellation))
            return;

        var work = new OneByOne(cancellation);
        var (rounds, answers) = await oldRounds.RunAsync(now.Date, work);
        var salts = await leftovers.SaltsAsync(work);
        var withdrawn = await leftovers.WithdrawnAsync(work);
        var news = await leftovers.OldNewsAsync(work);
        var pulls = await leftovers.WornOutPullsAsync(work);
        var addresses = await leftovers.UnneededAddressesAsync(work);
        var audits = await leftovers.OldAuditAsync(now.Date, work);
        await claims.FinishAsync(Job, now.Date, cancellation);

        Log.Retained(logger, rounds, answers, salts, withdrawn, news, pulls, addresses, audits);
        if (work.Failed > 0)
            Log.NotRetained(logger, work.Failed, work.Fault);
    }
}
