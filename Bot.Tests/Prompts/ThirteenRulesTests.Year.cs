using Bot.Dialogs.Prompts;
using NodaTime;

namespace Bot.Tests.Prompts;

/// <summary>The rules that the year decides: month themes (10), Pop Ups (11) and the calendar (12).</summary>
public sealed partial class ThirteenRulesTests
{
    [Theory]
    [InlineData("2026-W48", "feedback")]
    [InlineData("2026-W49", "inspiration")] // its Thursday is 3 December
    [InlineData("2027-W01", "vi-er-faelles")] // year B
    [InlineData("2027-W05", "loeft")]
    [InlineData("2027-W49", "dyder")]
    [InlineData("2028-W01", "faellesskab")] // year A again
    [InlineData("2026-W27", null)] // loose and light
    [InlineData("2027-W31", null)] // in August by its Thursday
    [InlineData("2027-W32", "kerneopgaven")]
    [InlineData("2026-W53", "inspiration")] // its Thursday is 31 December
    public void Rule_10_each_month_has_its_theme_and_odd_years_swap_five_of_them(string week, string? theme) =>
        Assert.Equal(theme, MonthThemes.Of(IsoWeek.Parse(week)));

    [Fact]
    public void Rule_10_all_sixteen_themes_come_round_in_two_years() =>
        Assert.Equal(16, Enumerable.Range(0, 104).Select(Start.Plus).Select(MonthThemes.Of).Where(theme => theme is not null).Distinct().Count());

    [Fact]
    public void Rule_10_around_the_summers_weeks_off_nothing_is_long_or_heavy() =>
        Assert.All(Enumerable.Range(0, 30).SelectMany(channel => ChannelPlan.Of($"channel-{channel}", Start).Asked).Where(asked => asked.Week.Week is 27 or 31), asked =>
        {
            Assert.False(asked.Choice.Prompt.NeedsCare);
            Assert.True(asked.Choice.Prompt.Effort != Effort.StoryOrPair || asked.Choice.Relaxed.HasFlag(RelaxedRules.SlotOrder));
        });

    [Fact]
    public void Rule_11_before_a_Pop_Up_every_second_card_is_a_story_and_two_weeks_before_it_the_most_significant_one()
    {
        var (plan, popUp) = AroundPopUp();
        var before = plan.Asked.Where(asked => popUp.WeeksSince(asked.Week) is >= 1 and <= 8).ToArray();

        Assert.Equal([8, 6, 4, 2], before.Where(asked => asked.Choice.Prompt.Kind == PromptKind.Story).Select(asked => popUp.WeeksSince(asked.Week)));
        Assert.Equal(Technique.MostSignificantChange, before.Single(asked => popUp.WeeksSince(asked.Week) == 2).Choice.Prompt.Technique);
    }

    [Theory]
    [InlineData(1)] // what did you take with you?
    [InlineData(6)] // what came of it?
    public void Rule_11_after_a_Pop_Up_its_echo_is_asked_for(int weeksAfter)
    {
        var (plan, popUp) = AroundPopUp();

        Assert.Contains(Season.AfterPopUp, plan.Asked.Single(asked => asked.Week == popUp.Plus(weeksAfter)).Choice.Prompt.Seasons);
    }

    [Fact]
    public void Rule_11_what_came_of_a_Pop_Up_is_asked_six_weeks_after_it_and_not_before() =>
        Assert.All(Enumerable.Range(0, 30), channel =>
        {
            var (plan, popUp) = AroundPopUp($"channel-{channel}");
            var asked = Assert.Single(plan.Asked, asked =>
                asked.Choice.Prompt.Technique is Technique.PreSessionChange && asked.Choice.Prompt.Seasons.Contains(Season.AfterPopUp));

            Assert.Equal(6, asked.Week.WeeksSince(popUp));
        });

    [Fact]
    public void Rule_11_three_kinds_ask_what_came_of_a_Pop_Up() =>
        Assert.Equal(3, PromptBank.BuiltIn.All
            .Where(prompt => prompt is { Technique: Technique.PreSessionChange, Audience: Audience.Everyone } && prompt.Seasons.Contains(Season.AfterPopUp))
            .Select(prompt => prompt.Kind).Distinct().Count());

    [Fact]
    public void Rule_11_without_a_Pop_Up_nothing_of_its_seasons_is_asked() =>
        Assert.DoesNotContain(Team.Asked, asked => asked.Choice.Prompt.Seasons.Any(season => season is Season.BeforePopUp or Season.AfterPopUp));

    [Fact]
    public void Rule_12_weeks_off_bring_no_card_and_week_53_is_one_of_them()
    {
        var quiet = Team.Weeks.OfType<PlannedWeek.Quiet>().Select(week => week.Week.ToString()).ToArray();

        Assert.Equal(
            ["2026-W52", "2026-W53", "2027-W12", "2027-W28", "2027-W29", "2027-W30", "2027-W52", "2028-W01", "2028-W15", "2028-W28", "2028-W29"],
            quiet);
    }

    [Fact]
    public void Rule_12_a_season_is_waited_for_but_an_anchor_does_not_wait() =>
        Assert.All(Team.Asked.Where(asked => asked.Choice.Prompt is { Seasons.Count: > 0, IsAnchor: false }), asked => Assert.True(asked.Choice.IsInSeason));

    private static (ChannelPlan Plan, IsoWeek PopUp) AroundPopUp(string channel = "channel")
    {
        var day = new LocalDate(2027, 5, 27);
        return (ChannelPlan.Of(channel, Start, calendar: new() { PopUps = [day] }), IsoWeek.Of(day));
    }
}
