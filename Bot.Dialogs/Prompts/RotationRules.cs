namespace Bot.Dialogs.Prompts;

/// <summary>One named demand on a week's prompt.</summary>
internal sealed record RotationRule(string Name, Func<Prompt, ChannelWeek, bool> Allows);

/// <summary>The rules of rotation. A new one is one more line here and one test that bears its name.</summary>
internal static class RotationRules
{
    /// <summary>Never given up, whatever the bank lacks.</summary>
    public static readonly IReadOnlyList<RotationRule> Firm =
    [
        new("only active prompts are asked",
            (prompt, _) => prompt.Status == PromptStatus.Active),
        new("a prompt is asked of those it was written for",
            (prompt, channel) => Suits(prompt.Audience, channel.Audience)),
        new("no coping or heavy prompt in a channel's first 6 weeks",
            (prompt, channel) => !prompt.NeedsCare || channel.WeeksFromStart >= 6),
        new("no two coping or heavy prompts within 6 weeks",
            (prompt, channel) => !prompt.NeedsCare || channel.WeeksFromCare >= 6),
    ];

    /// <summary>
    /// Given up when nothing fits, from the first to the last: a rule weighs more than all that stand before it together.
    /// A bank that has run dry therefore repeats the prompt that was asked longest ago. Only the two rules on anchors weigh more
    /// than that, or a dry bank would ask for a number week after week.
    /// </summary>
    public static readonly IReadOnlyList<RotationRule> Relaxable =
    [
        new("effort 3 at most every other week",
            (prompt, channel) => prompt.Effort != Effort.StoryOrPair || channel.WeeksFromLongEffort >= 2),
        new("a seasonal prompt waits for its season",
            (prompt, channel) => channel.IsInSeason(prompt) || channel.IsCurrentAnchor(prompt)),
        new("never the same kind two weeks running",
            (prompt, channel) => channel.WeeksFromKind(prompt.Kind) >= 2),
        new("never the same prompt within 104 weeks",
            (prompt, channel) => prompt.IsAnchor || channel.WeeksFrom(prompt) >= 104),
        new("an anchor at most every 8 weeks",
            (prompt, channel) => !prompt.IsAnchor || channel.WeeksFromAnchor >= PromptChecks.AnchorWeeks),
        new("a channel's anchor has three readings before another takes over",
            (prompt, channel) => !prompt.IsAnchor || channel.IsCurrentAnchor(prompt) || channel.IsAnchorFree),
    ];

    /// <summary>How dearly a prompt would be bought this week; 0 breaks no rule.</summary>
    public static int Cost(Prompt prompt, ChannelWeek channel)
    {
        var cost = 0;
        for (var rule = 0; rule < Relaxable.Count; rule++)
        {
            if (!Relaxable[rule].Allows(prompt, channel))
                cost += 1 << rule;
        }

        return cost;
    }

    public static IReadOnlyList<string> BrokenBy(Prompt prompt, ChannelWeek channel) =>
        [.. Relaxable.Where(rule => !rule.Allows(prompt, channel)).Select(rule => rule.Name)];

    /// <summary>A team's channel gathers employees and their leader, so both its audiences get the prompts of both.</summary>
    private static bool Suits(Audience prompt, Audience channel) => channel switch
    {
        Audience.Everyone or Audience.Employee => prompt is Audience.Everyone or Audience.Employee,
        _ => prompt == Audience.Everyone || prompt == channel,
    };
}
