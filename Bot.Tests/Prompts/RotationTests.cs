using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

public sealed class RotationTests
{
    private static readonly IsoWeek Week = new(2026, 48);
    private static readonly Rotation Rotation = new(PromptBank.BuiltIn, WorkCalendar.Danish);

    [Fact]
    public void The_same_question_gets_the_same_answer_whatever_the_order_of_the_history()
    {
        UsedPrompt[] used = [new(new("OPE-LOG-01"), Week.Plus(-1)), new(new("EXC-TVA-01"), Week.Plus(-2)), new(new("SCA-FAE-01"), Week.Plus(-3))];

        Assert.Equal(
            Rotation.Choose("channel", Audience.Everyone, Week, new(used, [])),
            new Rotation(PromptBank.BuiltIn, WorkCalendar.Danish).Choose("channel", Audience.Everyone, Week, new([.. used.Reverse()], [])));
    }

    [Fact]
    public void Two_channels_get_their_prompts_in_different_order() =>
        Assert.Equal(50, Enumerable.Range(0, 50)
            .Select(channel => string.Join(' ', ChannelPlan.Of($"channel-{channel}", new IsoWeek(2026, 40), length: 20).Asked.Select(asked => asked.Choice.Prompt.Id)))
            .Distinct().Count());

    [Fact]
    public void A_new_channel_begins_with_an_open_question_and_not_with_a_number() =>
        Assert.All(Enumerable.Range(0, 50), channel =>
            Assert.Equal(PromptKind.Open, ChannelPlan.Of($"channel-{channel}", new IsoWeek(2026, 34), length: 1).Asked[0].Choice.Prompt.Kind));

    [Fact]
    public void A_used_prompt_that_the_bank_no_longer_holds_is_no_obstacle() =>
        Assert.IsType<RotationOutcome.Chosen>(Rotation.Choose("channel", Audience.Everyone, Week, new([new(new("OPE-OLD-99"), Week.Previous())], [])));

    [Fact]
    public void A_missed_week_that_is_caught_up_does_not_take_the_kind_of_the_week_after_it()
    {
        var plan = ChannelPlan.Of("channel", Week, length: 3);
        var (first, next) = (plan.Asked[0].Choice.Prompt, Week.Next());

        var choice = Assert.IsType<RotationOutcome.Chosen>(Rotation.Choose("channel", Audience.Everyone, Week, new([new(first.Id, next)], []))).Choice;

        Assert.NotEqual(first.Kind, choice.Prompt.Kind);
    }
}
