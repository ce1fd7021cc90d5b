using Bot.Dialogs.Stories.Index;

namespace Bot.Schedule;

/// <summary>
/// Reads the stories at the start, and keeps this instance's index of them fresh: a story that was withdrawn anywhere is found
/// nowhere a few seconds later. A store that fails for a while is asked again, and told of once.
/// </summary>
public sealed class StoryClock(FreshStories stories, TimeProvider time, ILogger<StoryClock> logger) : BackgroundService
{
    /// <summary>A listing of a few names; what is withdrawn anywhere must be gone everywhere within five seconds.</summary>
    public static readonly TimeSpan BetweenNews = TimeSpan.FromSeconds(2);

    /// <summary>A listing of all names: what the news missed is mended within this time.</summary>
    public static readonly TimeSpan BetweenListings = TimeSpan.FromMinutes(5);

    private bool isWell = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var begun = time.GetTimestamp();
            while (!await SucceedsAsync(ReadFirstAsync, stoppingToken))
                await PauseAsync(BetweenNews, stoppingToken);
            await Task.WhenAll(
                RepeatAsync(stories.HearNewsAsync, BetweenNews, stoppingToken),
                RepeatAsync(stories.ReadAllAsync, BetweenListings, stoppingToken));

            async Task ReadFirstAsync(CancellationToken stop)
            {
                var (found, unreadable) = await stories.ReadAllAsync(stop);
                Log.StoriesRead(logger, found, time.GetElapsedTime(begun));
                if (unreadable > 0)
                    Log.StoriesNotUnderstood(logger, unreadable);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task RepeatAsync(Func<CancellationToken, Task> refresh, TimeSpan pause, CancellationToken stop)
    {
        while (true)
        {
            await PauseAsync(pause, stop);
            await SucceedsAsync(refresh, stop);
        }
    }

    private async Task<bool> SucceedsAsync(Func<CancellationToken, Task> refresh, CancellationToken stop)
    {
        try
        {
            await refresh(stop);
            if (!Interlocked.Exchange(ref isWell, true))
                Log.StoriesRefreshedAgain(logger);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            if (Interlocked.Exchange(ref isWell, false))
                Log.StoriesNotRefreshed(logger, fault.GetType().Name);
            return false;
        }
    }

    /// <summary>It goes on in a thread of its own: a clock that a test turns fires its timers one after the other, and waits for each.</summary>
    private async Task PauseAsync(TimeSpan pause, CancellationToken stop) =>
        await Task.Delay(pause, time, stop).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
}
