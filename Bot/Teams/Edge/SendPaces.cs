using System.Collections.Concurrent;

namespace Bot.Teams.Edge;

/// <summary>
/// Teams' limits on what one bot may send: to one thread, and altogether (teams' rate-limit page; the values are "subject to
/// change", 429 is always possible). The path of a call names its thread but no tenant, so one pace for all tenants
/// keeps below each tenant's limit of 50 a second with room for the replies inside turns.
/// </summary>
internal sealed class SendPaces(TimeProvider time)
{
    private static readonly TimeSpan LongestWindow = TimeSpan.FromHours(1);
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(10);

    private readonly Pace overall = new(new SendLimit(20, TimeSpan.FromSeconds(1)));
    private readonly ConcurrentDictionary<string, Pace> threads = new(StringComparer.Ordinal);
    private long lastSweep = time.GetTimestamp();

    public int Threads => threads.Count;

    /// <summary>Completes when it is this call's turn. Threads wait for themselves first, so that a busy one holds up no other.</summary>
    /// <param name="thread">The conversation; null for the start of a new one, which has no history.</param>
    /// <param name="reading">Rosters and the like have twice the limits.</param>
    /// <param name="ct">Gives the place up; the moment is lost.</param>
    public async Task WaitAsync(string? thread, bool reading, CancellationToken ct)
    {
        Sweep();
        if (thread is not null)
            await UntilAsync(threads.GetOrAdd(reading ? "read " + thread : thread, reading ? Reads : Sends), ct);
        await UntilAsync(overall, ct);
    }

    private static Pace Sends(string thread) => new(
        new SendLimit(7, TimeSpan.FromSeconds(1)),
        new SendLimit(8, TimeSpan.FromSeconds(2)),
        new SendLimit(60, TimeSpan.FromSeconds(30)),
        new SendLimit(1800, LongestWindow));

    private static Pace Reads(string thread) => new(
        new SendLimit(14, TimeSpan.FromSeconds(1)),
        new SendLimit(16, TimeSpan.FromSeconds(2)),
        new SendLimit(120, TimeSpan.FromSeconds(30)),
        new SendLimit(3600, LongestWindow));

    private async Task UntilAsync(Pace pace, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var wait = pace.Next(now) - now;
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, time, ct);
    }

    /// <summary>A thread that was silent for the longest window starts afresh anyway, so its pace can be forgotten.</summary>
    private void Sweep()
    {
        var last = Volatile.Read(ref lastSweep);
        if (time.GetElapsedTime(last) < SweepEvery || Interlocked.CompareExchange(ref lastSweep, time.GetTimestamp(), last) != last)
            return;

        var silentSince = time.GetUtcNow() - LongestWindow;
        foreach (var (thread, pace) in threads)
        {
            if (pace.Latest < silentSince)
                threads.TryRemove(thread, out _);
        }
    }
}
