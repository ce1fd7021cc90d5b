using Bot.Dialogs.Prompts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Prompts;

/// <summary>Rules 1, 2, 7 and 12 never give way, whatever a channel has lived through (domain.md rule 13).</summary>
public sealed class LivedYearsTests
{
    private static readonly Arbitrary<LivedYears> Lives = (
        from seed in Gen.Choose(0, int.MaxValue)
        from start in Gen.Choose(0, 520)
        from audience in Gen.Elements(Enum.GetValues<Audience>())
        from popUp in Gen.Choose(0, 1000)
        select new LivedYears(seed, new IsoWeek(2026, 1).Plus(start), audience, new() { PopUps = [new LocalDate(2026, 1, 5).PlusWeeks(start).PlusDays(popUp)] })).ToArbitrary();

    [Fact]
    public void Rule_1_nothing_that_is_known_to_be_used_is_asked_within_104_weeks() => Holds((week, choice, known, _) =>
        known.Where(use => use.Prompt == choice.Prompt).All(use => Math.Abs(week.WeeksSince(use.Week)) >= (choice.Prompt.IsAnchor ? 8 : 104)));

    [Fact]
    public void Rule_2_neither_the_card_before_nor_the_one_after_is_of_the_same_kind() => Holds((week, choice, known, _) =>
        Neighbours(week, known).All(use => use.Prompt.Kind != choice.Prompt.Kind));

    [Fact]
    public void Rule_2_no_long_question_stands_beside_a_long_one_or_in_a_light_week() => Holds((week, choice, known, _) =>
        choice.Prompt.Effort == Effort.OneWord
        || (week.Week is not (7 or 8 or 42)
            && (choice.Prompt.Effort != Effort.StoryOrPair || Neighbours(week, known).All(use => use.Prompt.Effort != Effort.StoryOrPair))));

    [Fact]
    public void Rule_2_care_comes_neither_in_the_first_six_weeks_nor_within_six_weeks_of_other_care() => Holds((week, choice, known, _) =>
        !choice.Prompt.NeedsCare
        || (known.Any(use => week.WeeksSince(use.Week) >= 6) && known.Where(use => use.Prompt.NeedsCare).All(use => Math.Abs(week.WeeksSince(use.Week)) >= 6)));

    [Fact]
    public void Rule_4_anchors_keep_eight_weeks_from_those_before_and_after() => Holds((week, choice, known, _) =>
        !choice.Prompt.IsAnchor || known.Where(use => use is { Choice: not null, Prompt.IsAnchor: true }).All(use => Math.Abs(week.WeeksSince(use.Week)) >= 8));

    [Fact]
    public void Rule_7_leaders_get_in_turn_a_question_for_everyone_and_one_of_their_own() => Holds((week, choice, known, life) =>
        life.Audience is Audience.Everyone or Audience.Employee
            ? choice.Prompt.Audience is Audience.Everyone or Audience.Employee
            : choice.Prompt.Audience == (Before(week, known)?.Prompt.Audience == Audience.Everyone ? life.Audience : Audience.Everyone));

    [Fact]
    public void Rule_12_nothing_is_asked_out_of_its_season() => Holds((week, choice, _, life) =>
        choice.Prompt.IsAnchor || choice.Prompt.Seasons.Count == 0
        || choice.Prompt.Seasons.Any(season => IsoWeek.Of(life.Calendar.PopUps[0]).WeeksSince(week) is var toPopUp && season switch
        {
            Season.BeforePopUp => toPopUp is >= 1 and <= 8,
            Season.AfterPopUp => toPopUp is <= -1 and >= -9,
            _ => YearSeasons.Of(week).Contains(season),
        }));

    /// <summary>A light week that is caught up between a number and a keyword has no third kind of one word, and rather no question than a wrong one.</summary>
    [Fact]
    public void A_team_always_has_a_question_but_in_a_light_week_caught_up_late() =>
        Check(life => life.Audience is Audience.Leader or Audience.SeniorLeader || life.Refused.All(week => week.Week is 7 or 8 or 42));

    private static LivedYears.Use? Before(IsoWeek week, LivedYears.Use[] known) =>
        known.Where(use => use.Choice is not null && use.Week < week).MaxBy(use => use.Week);

    private static IEnumerable<LivedYears.Use> Neighbours(IsoWeek week, LivedYears.Use[] known) =>
        ((LivedYears.Use?[])[Before(week, known), known.Where(use => use.Choice is not null && use.Week > week).MinBy(use => use.Week)]).OfType<LivedYears.Use>();

    private static void Holds(Func<IsoWeek, RotationChoice, LivedYears.Use[], LivedYears, bool> property) =>
        Check(life => life.Choices.All(choice => property(choice.Week, choice.Choice, choice.Known, life)));

    private static void Check(Func<LivedYears, bool> property) => Prop.ForAll(Lives, property).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
}
