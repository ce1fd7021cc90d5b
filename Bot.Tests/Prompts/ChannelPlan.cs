using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

/// <summary>A channel's prompts week by week, chosen as the clock would: each choice knows those before it.</summary>
internal sealed class ChannelPlan
{
    private readonly List<(IsoWeek Week, RotationChoice Choice)> weeks = [];

    public IReadOnlyList<(IsoWeek Week, RotationChoice Choice)> Weeks => weeks;

    public static ChannelPlan Of(string channelKey, IsoWeek start, int length = 104, Audience audience = Audience.Everyone)
    {
        var rotation = new Rotation(PromptBank.BuiltIn);
        var used = new List<UsedPrompt>();
        var plan = new ChannelPlan();
        foreach (var week in Enumerable.Range(0, length).Select(start.Plus))
        {
            var choice = rotation.Explain(channelKey, week, used, audience);
            plan.weeks.Add((week, choice));
            used.Add(new UsedPrompt(choice.Prompt.Id, week));
        }

        return plan;
    }

    /// <summary>Each use of a matching prompt with the weeks since the one before it.</summary>
    public IEnumerable<(RotationChoice Choice, int Weeks)> Returns(Func<Prompt, Prompt, bool> alike)
    {
        for (var later = 1; later < weeks.Count; later++)
        {
            var earlier = weeks.FindLastIndex(later - 1, use => alike(use.Choice.Prompt, weeks[later].Choice.Prompt));
            if (earlier >= 0)
                yield return (weeks[later].Choice, later - earlier);
        }
    }
}
