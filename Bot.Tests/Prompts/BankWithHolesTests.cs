using Bot.Dialogs.Prompts;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Prompts;

/// <summary>A bank that lacks prompts yields a plan that keeps every firm rule, or says which rules leave nothing.</summary>
public sealed class BankWithHolesTests
{
    private static readonly Arbitrary<PromptBank> Banks = (
        from seed in Gen.Choose(0, int.MaxValue)
        from percent in Gen.Choose(3, 95)
        select BankWithHoles.Keeping(prompt => prompt.Id.Value == "OPE-LOG-01" || Draw.Of((ulong)seed, 0, Draw.Of(prompt.Id.Value)) % 100 < (ulong)percent)).ToArbitrary();

    [Fact]
    public void Any_part_of_the_bank_yields_a_plan_or_a_refusal_with_its_reason() => Holds(plan =>
        plan.Weeks.Count == 104 && plan.Refused.All(refused => refused.Reason.StartsWith("no prompt may be asked: ", StringComparison.Ordinal)));

    [Fact]
    public void Whatever_is_missing_no_firm_rule_gives_way() => Holds(plan =>
        plan.Neighbours.All(pair => pair.Earlier.Choice.Prompt.Kind != pair.Later.Choice.Prompt.Kind)
        && plan.Returns((earlier, later) => earlier == later).All(use => use.Use.Choice.Prompt.IsAnchor)
        && plan.Asked.All(asked => asked.Week.Week is not (7 or 8 or 42) || asked.Choice.Prompt.Effort == Effort.OneWord));

    [Fact]
    public void A_bank_with_one_prompt_asks_it_once_and_then_says_why_not()
    {
        var plan = ChannelPlan.Of("channel", new IsoWeek(2026, 45), length: 3, bank: BankWithHoles.Keeping(prompt => prompt.Id.Value == "OPE-LOG-01"));

        Assert.Equal("OPE-LOG-01", Assert.Single(plan.Asked).Choice.Prompt.Id.Value);
        Assert.Equal(
            ["no prompt may be asked: SameKindTwiceRunning 1", "no prompt may be asked: SameKindTwiceRunning 1"],
            plan.Refused.Select(refused => refused.Reason));
    }

    [Fact]
    public void Without_keywords_and_miracles_the_place_is_filled_by_pairs() =>
        Assert.DoesNotContain(
            ChannelPlan.Of("channel", new IsoWeek(2026, 45), bank: BankWithHoles.Keeping(prompt => prompt.Kind is not (PromptKind.Keyword or PromptKind.Miracle))).Asked.Take(40),
            asked => asked.Choice.Slot.StartsWith("6/8", StringComparison.Ordinal) && asked.Choice.Relaxed.HasFlag(RelaxedRules.SlotOrder));

    private static void Holds(Func<ChannelPlan, bool> property) =>
        Prop.ForAll(Banks, bank => property(ChannelPlan.Of("channel", new IsoWeek(2026, 45), bank: bank))).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
}
