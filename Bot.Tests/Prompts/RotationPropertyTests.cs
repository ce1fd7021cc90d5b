using Bot.Dialogs.Prompts;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Prompts;

/// <summary>Each rule over two years without a pause, from any start week, in any channel, for any audience.</summary>
public sealed class RotationPropertyTests
{
    private static readonly Arbitrary<ChannelPlan> AnyPlan = (
        from channel in Gen.Choose(0, int.MaxValue)
        from start in Gen.Choose(0, 520)
        from audience in Gen.Elements(Enum.GetValues<Audience>())
        select ChannelPlan.Of($"channel-{channel}", new IsoWeek(2026, 1).Plus(start), audience: audience)).ToArbitrary();

    [Fact]
    public void The_same_prompt_returns_within_104_weeks_only_as_an_anchor_or_by_a_named_relaxation() => Holds(plan =>
        plan.Returns((earlier, later) => earlier.Id == later.Id).All(use =>
            use.Weeks >= 104 || use.Choice.Prompt.IsAnchor || Names(use.Choice, "never the same prompt within 104 weeks")));

    [Fact]
    public void A_bank_that_has_run_dry_still_lets_20_weeks_pass_before_a_prompt_returns() => Holds(plan =>
        plan.Returns((earlier, later) => earlier.Id == later.Id).All(use => use.Weeks >= 20 || use.Choice.Prompt.IsAnchor));

    [Fact]
    public void The_same_kind_comes_two_weeks_running_only_by_a_named_relaxation() => Holds(plan =>
        plan.Returns((earlier, later) => earlier.Kind == later.Kind).All(use =>
            use.Weeks >= 2 || Names(use.Choice, "never the same kind two weeks running")));

    [Fact]
    public void Effort_3_comes_two_weeks_running_only_by_a_named_relaxation() => Holds(plan =>
        plan.Returns((earlier, later) => (earlier.Effort, later.Effort) is (Effort.StoryOrPair, Effort.StoryOrPair)).All(use =>
            use.Weeks >= 2 || Names(use.Choice, "effort 3 at most every other week")));

    [Fact]
    public void No_coping_or_heavy_prompt_comes_in_a_channels_first_six_weeks() => Holds(plan =>
        !plan.Weeks.Take(6).Any(use => use.Choice.Prompt.NeedsCare));

    [Fact]
    public void No_two_coping_or_heavy_prompts_come_within_six_weeks() => Holds(plan =>
        plan.Returns((earlier, later) => earlier.NeedsCare && later.NeedsCare).All(use => use.Weeks >= 6));

    [Fact]
    public void Anchors_keep_eight_weeks_between_them() => Holds(plan =>
        plan.Returns((earlier, later) => earlier.IsAnchor && later.IsAnchor).All(use => use.Weeks >= 8));

    [Fact]
    public void An_anchor_has_three_readings_before_another_takes_over() => Holds(plan =>
    {
        var anchors = plan.Weeks.Select(use => use.Choice.Prompt).Where(prompt => prompt.IsAnchor).ToList();
        return Enumerable.Range(1, anchors.Count - 1).All(turn =>
            anchors[turn] == anchors[turn - 1] || anchors.Take(turn).Count(anchor => anchor == anchors[turn - 1]) >= 3);
    });

    [Fact]
    public void The_first_20_weeks_break_no_rule_at_all() => Holds(plan =>
        plan.Weeks.Take(20).All(use => use.Choice.Relaxed.Count == 0));

    private static void Holds(Func<ChannelPlan, bool> property) =>
        Prop.ForAll(AnyPlan, property).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static bool Names(RotationChoice choice, string rule) => choice.Relaxed.Contains(rule);
}
