using Bot.Dialogs.Prompts;
using NodaTime;

namespace Bot.Tests.Prompts;

/// <summary>Rule 11 with a Pop Up in any week of the year: the weeks off, the light weeks and leaders' rhythm move its questions and lose none.</summary>
public sealed class PopUpRuleTests
{
    /// <summary>Every week with workdays for a Pop Up, in a year with a week 53 and three others.</summary>
    public static readonly TheoryData<string> PopUpWeeks =
        [.. Enumerable.Range(0, 209).Select(new IsoWeek(2026, 1).Plus).Where(week => !DanishCalendar.IsWeekOff(week)).Select(week => week.ToString())];

    [Theory]
    [MemberData(nameof(PopUpWeeks))]
    public void A_team_is_asked_what_it_took_with_it_and_what_came_of_it(string popUp)
    {
        var week = IsoWeek.Parse(popUp);
        foreach (var plan in Around(week, Audience.Everyone))
        {
            Assert.Empty(plan.Refused);
            Assert.Contains(plan.Asked, asked => IsEcho(asked) && asked.Choice.Prompt.Technique is not Technique.PreSessionChange && asked.Week.WeeksSince(week) is >= 1 and <= 4);
            var whatCameOfIt = Assert.Single(plan.Asked, asked => IsEcho(asked) && asked.Choice.Prompt.Technique is Technique.PreSessionChange);
            Assert.InRange(whatCameOfIt.Week.WeeksSince(week), 6, 9);
            if (plan.Weeks.OfType<PlannedWeek.Asked>().Any(asked => asked.Week == week.Plus(6) && asked.Week.Week is not (7 or 8 or 42)))
                Assert.Equal(6, whatCameOfIt.Week.WeeksSince(week));
        }
    }

    [Theory]
    [MemberData(nameof(PopUpWeeks))]
    public void A_team_chooses_its_most_significant_story_two_weeks_before_or_at_its_last_card(string popUp)
    {
        var week = IsoWeek.Parse(popUp);
        foreach (var plan in Around(week, Audience.Everyone))
        {
            var last = ((int[])[2, 1, 3, 4]).Select(back => plan.Asked.SingleOrDefault(asked => asked.Week == week.Plus(-back) && asked.Week.Week is not (7 or 8 or 42)))
                .First(asked => asked is not null)!;

            Assert.Equal((Technique.MostSignificantChange, last.Week), (last.Choice.Prompt.Technique, last.Week));
            Assert.InRange(plan.Asked.Count(asked => week.WeeksSince(asked.Week) is >= 1 and <= 8 && asked.Choice.Prompt.Kind == PromptKind.Story), 2, 4);
        }
    }

    [Theory]
    [MemberData(nameof(PopUpWeeks))]
    public void Leaders_are_asked_what_came_of_it_when_a_card_for_everyone_falls_within_nine_weeks(string popUp)
    {
        var week = IsoWeek.Parse(popUp);
        foreach (var plan in Around(week, Audience.Leader))
        {
            Assert.Empty(plan.Refused);
            if (plan.Asked.Any(asked => asked.Week.WeeksSince(week) is >= 6 and <= 9 && asked.Choice.Prompt is { Audience: Audience.Everyone, IsAnchor: false } && asked.Week.Week is not (7 or 8 or 42)))
                Assert.Contains(plan.Asked, asked => IsEcho(asked) && asked.Choice.Prompt.Technique is Technique.PreSessionChange && asked.Week.WeeksSince(week) is >= 6 and <= 9);
        }
    }

    [Fact]
    public void When_all_questions_about_what_came_of_it_are_used_the_cycle_goes_on()
    {
        var popUps = Enumerable.Range(0, 5).Select(at => new LocalDate(2026, 9, 3).PlusWeeks(20 * at)).ToArray();

        var plan = ChannelPlan.Of("channel", new IsoWeek(2026, 31), calendar: new() { PopUps = popUps });

        Assert.Empty(plan.Refused);
        Assert.Equal(3, plan.Asked.Count(asked => asked.Choice.Slot == "six weeks after Pop Up: what came of it?"));
    }

    private static IEnumerable<ChannelPlan> Around(IsoWeek popUp, Audience audience) => Enumerable.Range(0, 3).Select(channel =>
        ChannelPlan.Of($"channel-{channel}", popUp.Plus(-20 - channel), 45, audience, new() { PopUps = [popUp.Date(IsoDayOfWeek.Thursday)] }));

    private static bool IsEcho(PlannedWeek.Asked asked) => asked.Choice.Prompt.Seasons.Contains(Season.AfterPopUp);
}
