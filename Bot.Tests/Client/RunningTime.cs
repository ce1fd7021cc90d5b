using Bot.Tests.Edge;

namespace Bot.Tests.Client;

/// <summary>A clock that runs as clocks do, from any moment on, and that a test can put forward: what falls due on the way is done.</summary>
internal sealed class RunningTime : TimeProvider, IAsyncDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly ManualTime time = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Task running;

    public RunningTime(DateTimeOffset begin)
    {
        time.Advance(begin - time.GetUtcNow());
        running = RunAsync();
    }

    public override long TimestampFrequency => time.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow();

    public override long GetTimestamp() => time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        time.CreateTimer(callback, state, dueTime, period);

    public void Pass(TimeSpan duration) => time.Advance(duration);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        stop.Dispose();
    }

    private async Task RunAsync()
    {
        var before = TimeProvider.System.GetTimestamp();
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(Step, CancellationToken.None);
            var now = TimeProvider.System.GetTimestamp();
            time.Advance(TimeProvider.System.GetElapsedTime(before, now));
            before = now;
        }
    }
}
