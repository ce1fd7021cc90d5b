using Bot.Dialogs;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Rounds;
using NodaTime;

namespace Bot.Schedule;

/// <summary>
/// Asks the weekly prompts and closes rounds when their moment comes. It sleeps until the next one, tends some channels at a time
/// so that neither a failing nor a slow one holds up the others, and finishes what a crash interrupted.
/// </summary>
public sealed class RoundClock(ChannelDocuments channels, ChannelRounds tending, SetUpChannel setup, TimeProvider time, ILogger<RoundClock> logger)
    : BackgroundService
{
    /// <summary>It looks at least this often: another instance may have changed what is due, or a post may have to be tried again.</summary>
    public static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    /// <summary>A channel that Teams keeps waiting must not keep the next one from its question; the pace towards Teams is the edge's.</summary>
    private const int AtOnce = 16;

    private readonly Lock gate = new();
    private readonly SemaphoreSlim changed = new(0);

    public override void Dispose()
    {
        changed.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        setup.Changed += Wake;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
                await SleepUntilAsync(await TendAsync(stoppingToken), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; what was under way is finished at the next start.
        }
        finally
        {
            setup.Changed -= Wake;
        }
    }

    private void Wake() => changed.Release();

    /// <returns>When something will be due next, as far as is known.</returns>
    private async Task<Instant> TendAsync(CancellationToken cancellation)
    {
        var (next, tended) = (Now + Duration.FromTimeSpan(LongestSleep), 0);
        try
        {
            var some = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
            await Parallel.ForEachAsync(channels.KeysAsync(cancellation), some, async (key, stop) =>
            {
                var due = await TendAsync(key, stop);
                lock (gate)
                    (next, tended) = (Instant.Min(next, due ?? next), tended + 1);
            });
            Log.ChannelsTended(logger, tended);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Log.ChannelsNotRead(logger, fault.GetType().Name);
        }

        return next;
    }

    private async Task<Instant?> TendAsync(ChannelKey key, CancellationToken cancellation)
    {
        try
        {
            return await channels.FindAsync(key, cancellation) is { Value: var channel } ? await tending.TendAsync(channel, cancellation) : null;
        }
#pragma warning disable CA1031 // The border of one channel: its fault must not keep the next one from its question.
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.ChannelNotTended(logger, key, fault.GetType().Name);
            return null;
        }
    }

    private async Task SleepUntilAsync(Instant next, CancellationToken cancellation)
    {
        var pause = next - Now;
        if (pause <= Duration.Zero)
            return;

        using var woken = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(Task.Delay(pause.ToTimeSpan(), time, woken.Token), changed.WaitAsync(woken.Token));
        await woken.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());
}
