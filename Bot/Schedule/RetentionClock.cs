using Bot.Dialogs.Retention;

namespace Bot.Schedule;

/// <summary>Looks every few minutes whether one of the daily jobs is due, and takes over what another instance has left unfinished.</summary>
public sealed class RetentionClock(RunRetention retention, AskTellers questions, TimeProvider time, ILogger<RetentionClock> logger) : BackgroundService
{
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            do
            {
                await TryAsync(retention.IfDueAsync, stoppingToken);
                await TryAsync(questions.IfDueAsync, stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; what was under way is taken over later.
        }
    }

    private async Task TryAsync(Func<CancellationToken, Task> job, CancellationToken cancellation)
    {
        try
        {
            await job(cancellation);
        }
#pragma warning disable CA1031 // The border of one job: its fault must not keep the other from its turn, nor stop the bot.
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.JobNotDone(logger, fault.GetType().Name);
        }
    }
}
