using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

public sealed class RotationTests
{
    private static readonly IsoWeek Week = new(2026, 48);
    private static readonly Rotation Rotation = new(PromptBank.BuiltIn);

    [Fact]
    public void The_same_question_gets_the_same_answer_whatever_the_order_of_the_history()
    {
        var used = Used("OPE-LOG-01", "EXC-TVA-01", "SCA-FAE-01");

        var chosen = Rotation.Choose("channel", Week, used, Audience.Everyone);

        Assert.Equal(chosen, new Rotation(PromptBank.BuiltIn).Choose("channel", Week, [.. used.Reverse()], Audience.Everyone));
    }

    /// <summary>A changed sequence would ask running channels anew in a week that is already open, so it is held here.</summary>
    [Fact]
    public void The_sequence_of_a_channel_is_known() =>
        Assert.Equal(
            ["APP-SUC-01", "EXC-BES-01", "RES-HOL-01", "OPE-BAL-02", "STO-LAE-01"],
            ChannelPlan.Of("19:demo@thread.tacv2", Week, length: 5).Weeks.Select(use => use.Choice.Prompt.Id.Value));

    [Fact]
    public void Two_channels_get_their_prompts_in_different_order() =>
        Assert.True(Enumerable.Range(0, 20)
            .Select(channel => Rotation.Choose($"channel-{channel}", new IsoWeek(2026, 45), [], Audience.Everyone)).Distinct().Count() > 5);

    [Theory]
    [InlineData(Audience.Everyone, new[] { Audience.Everyone, Audience.Employee })]
    [InlineData(Audience.Employee, new[] { Audience.Everyone, Audience.Employee })]
    [InlineData(Audience.Leader, new[] { Audience.Everyone, Audience.Leader })]
    [InlineData(Audience.SeniorLeader, new[] { Audience.Everyone, Audience.SeniorLeader })]
    public void A_channel_gets_the_prompts_of_its_audience_and_those_for_everyone(Audience channel, Audience[] expected) =>
        Assert.Equal(expected, ChannelPlan.Of("channel", Week, audience: channel).Weeks
            .Select(use => use.Choice.Prompt.Audience).Distinct().Order());

    [Fact]
    public void A_prompt_that_a_leader_used_counts_as_used()
    {
        var own = Rotation.Choose("channel", Week, [], Audience.Everyone);

        var later = ChannelPlanAfter(new UsedPrompt(own.Id, Week.Plus(-3)));

        Assert.DoesNotContain(own.Id, later);
    }

    [Fact]
    public void A_prompt_that_is_promised_to_a_later_week_is_not_asked_before()
    {
        var own = Rotation.Choose("channel", Week, [], Audience.Everyone);

        Assert.NotEqual(own, Rotation.Choose("channel", Week, [new UsedPrompt(own.Id, Week.Plus(5))], Audience.Everyone));
    }

    [Fact]
    public void A_used_prompt_that_the_bank_no_longer_holds_is_no_obstacle() =>
        Assert.Empty(Rotation.Explain("channel", Week, Used("OPE-OLD-99"), Audience.Everyone).Relaxed);

    [Fact]
    public void A_seasonal_prompt_comes_in_its_season_and_waits_otherwise()
    {
        var id = new PromptId("EXC-MAR-01");
        var before = ChannelPlan.Of("channel", new IsoWeek(2027, 6), length: 16);
        var june = ChannelPlan.Of("channel", new IsoWeek(2027, 22), length: 4);

        Assert.DoesNotContain(before.Weeks, use => use.Choice.Prompt.Id == id);
        Assert.Contains(june.Weeks, use => use.Choice.Prompt.Id == id);
    }

    [Fact]
    public void The_last_week_of_a_month_celebrates() =>
        Assert.Equal("APP-SUC-01", Rotation.Choose("channel", new IsoWeek(2027, 8), [], Audience.Everyone).Id.Value);

    [Fact]
    public void A_bank_with_one_prompt_asks_it_again_and_says_which_rules_gave_way()
    {
        const string danish = """
            { "prompts": [{ "id": "KEY-ORD-01", "kind": "keyword", "text": "Ét ord om ugen.", "why": "Ord samler.",
              "source": { "seed": "000", "theme": "noegleord" }, "audience": "alle", "season": ["any"], "sensitivity": "low",
              "effort": 1, "defaultVisibility": "personChooses", "status": "active", "version": 1 }] }
            """;
        const string english = """
            { "prompts": [{ "id": "KEY-ORD-01", "text": "One word about the week.", "why": "Words gather us." }] }
            """;
        var rotation = new Rotation(PromptBank.Read(danish, english));

        var choice = rotation.Explain("channel", Week, Used("KEY-ORD-01"), Audience.Leader);

        Assert.Equal("KEY-ORD-01", choice.Prompt.Id.Value);
        Assert.Equal(["never the same kind two weeks running", "never the same prompt within 104 weeks"], choice.Relaxed);
    }

    /// <summary>The ids as used in the weeks just before <see cref="Week"/>, the latest first.</summary>
    private static IReadOnlyList<UsedPrompt> Used(params string[] ids) =>
        [.. ids.Select((id, index) => new UsedPrompt(new PromptId(id), Week.Plus(-1 - index)))];

    private static List<PromptId> ChannelPlanAfter(UsedPrompt first)
    {
        List<UsedPrompt> used = [first];
        for (var week = Week; week < Week.Plus(20); week = week.Next())
            used.Add(new UsedPrompt(Rotation.Choose("channel", week, used, Audience.Everyone).Id, week));
        return [.. used.Skip(1).Select(use => use.Prompt)];
    }
}
