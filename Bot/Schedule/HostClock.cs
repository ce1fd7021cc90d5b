using NodaTime;

namespace Bot.Schedule;

/// <summary>NodaTime's clock on the host's <see cref="TimeProvider"/>, so that a test sets one clock and both follow.</summary>
public sealed class HostClock(TimeProvider time) : IClock
{
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
