namespace Bot.Teams.Edge;

/// <summary>At most so many sends in any stretch of this length.</summary>
internal readonly record struct SendLimit(int Sends, TimeSpan Window);

/// <summary>
/// Hands out moments to send at, so that no limit is passed. In the order of asking: who comes first goes first.
/// </summary>
internal sealed class Pace(params SendLimit[] limits)
{
    // The moments handed out, oldest first; only as many as the widest limit looks back on.
    private readonly List<DateTimeOffset> moments = [];
    private readonly int widest = limits.Max(limit => limit.Sends);

    public DateTimeOffset Latest
    {
        get
        {
            lock (moments)
                return moments.Count > 0 ? moments[^1] : DateTimeOffset.MinValue;
        }
    }

    public DateTimeOffset Next(DateTimeOffset now)
    {
        lock (moments)
        {
            var moment = now;
            foreach (var (sends, window) in limits)
            {
                // The send that this one would join as one too many must have left the window.
                if (moments.Count >= sends && moments[^sends] + window > moment)
                    moment = moments[^sends] + window;
            }

            // In bulk, so that forgetting costs nothing on the average.
            if (moments.Count >= 2 * widest)
                moments.RemoveRange(0, moments.Count - widest);
            moments.Add(moment);
            return moment;
        }
    }
}
