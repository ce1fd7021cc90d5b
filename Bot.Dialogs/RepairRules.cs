using NodaTime;

namespace Bot.Dialogs;

/// <summary>How long what an instance has begun stays its own; setting <c>Schedule:RepairAfter</c>.</summary>
/// <param name="After">
/// Older than this it is taken to be left behind by a crash, and taken over. A post to Teams may be tried for three minutes, so
/// with less than that a slow one could be taken for a lost one.
/// </param>
public sealed record RepairRules(Duration After)
{
    public static readonly RepairRules Default = new(Duration.FromMinutes(5));
}
