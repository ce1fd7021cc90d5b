using Bot.Dialogs.Prompts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Prompts;

/// <summary>What holds of two years in any channel, from any start week, for any audience, with or without a Pop Up and local days off.</summary>
public sealed class RotationPropertyTests
{
    private static readonly Gen<WorkCalendar> Calendars =
        from popUp in Gen.Choose(-60, 1000)
        from hasDaysOff in Gen.Elements(true, false)
        select new WorkCalendar
        {
            PopUps = popUp < 0 ? [] : [new LocalDate(2026, 1, 5).PlusDays(popUp)],
            DaysOff = hasDaysOff ? [new AnnualDate(6, 5), new AnnualDate(12, 24), new AnnualDate(12, 31)] : [],
        };

    private static readonly Gen<ChannelPlan> Plans =
        from channel in Gen.Choose(0, int.MaxValue)
        from start in Gen.Choose(0, 520)
        from audience in Gen.Elements(Enum.GetValues<Audience>())
        from calendar in Calendars
        select ChannelPlan.Of($"channel-{channel}", new IsoWeek(2026, 1).Plus(start), audience: audience, calendar: calendar);

    [Fact]
    public void The_banks_prompts_are_enough_for_every_week() => Holds(plan => plan.Refused.Count == 0);

    [Fact]
    public void The_same_prompt_never_returns_within_104_weeks_but_for_anchors() => Holds(plan =>
        plan.Returns((earlier, later) => earlier == later).All(use => use.Use.Choice.Prompt.IsAnchor));

    [Fact]
    public void The_same_kind_never_comes_twice_running() => Holds(plan =>
        plan.Neighbours.All(pair => pair.Earlier.Choice.Prompt.Kind != pair.Later.Choice.Prompt.Kind));

    [Fact]
    public void A_long_question_never_follows_a_long_one() => Holds(plan =>
        plan.Neighbours.All(pair => (pair.Earlier.Choice.Prompt.Effort, pair.Later.Choice.Prompt.Effort) is not (Effort.StoryOrPair, Effort.StoryOrPair)));

    [Fact]
    public void Light_weeks_ask_for_one_word() => Holds(plan =>
        plan.Asked.Where(asked => asked.Week.Week is 7 or 8 or 42).All(asked => asked.Choice.Prompt.Effort == Effort.OneWord));

    [Fact]
    public void No_coping_or_heavy_prompt_comes_in_the_first_six_weeks_or_within_six_weeks_of_another() => Holds(plan =>
        plan.Asked.Where(asked => asked.Choice.Prompt.NeedsCare).All(asked => asked.Week.WeeksSince(plan.Asked[0].Week) >= 6)
        && plan.Returns((earlier, later) => earlier.NeedsCare && later.NeedsCare).All(use => use.Weeks >= 6));

    [Fact]
    public void A_question_is_asked_of_those_it_was_written_for() => Holds(plan => plan.Asked.All(asked => plan.Audience switch
    {
        Audience.Everyone or Audience.Employee => asked.Choice.Prompt.Audience is Audience.Everyone or Audience.Employee,
        var audience => asked.Choice.Prompt.Audience == Audience.Everyone || asked.Choice.Prompt.Audience == audience,
    }));

    [Fact]
    public void Leaders_get_in_turn_a_question_for_everyone_and_one_of_their_own() => Holds(plan =>
        plan.Audience is Audience.Everyone or Audience.Employee
        || (plan.Asked[0].Choice.Prompt.Audience == Audience.Everyone
            && plan.Neighbours.All(pair => (pair.Earlier.Choice.Prompt.Audience == Audience.Everyone) != (pair.Later.Choice.Prompt.Audience == Audience.Everyone))));

    [Fact]
    public void Every_question_falls_on_a_workday_of_its_own_week_outside_the_weeks_off() => Holds(plan => plan.Asked.All(asked =>
        plan.Calendar.IsWorkday(asked.Date) && IsoWeek.Of(asked.Date) == asked.Week && !DanishCalendar.IsWeekOff(asked.Week)));

    [Fact]
    public void A_kind_out_of_turn_is_named_in_the_plan() => Holds(plan => Turns(plan).All(turn =>
        turn.Kinds.Contains(turn.Asked.Choice.Prompt.Kind) || turn.Asked.Choice.Relaxed.HasFlag(RelaxedRules.SlotOrder)));

    [Fact]
    public void A_month_takes_more_of_one_group_than_its_mix_only_by_a_named_relaxation() => Holds(plan =>
        plan.Asked.Where(asked => !asked.Choice.Prompt.IsAnchor && MonthThemes.Of(asked.Week) is not null)
            .GroupBy(asked => (asked.Week.Year, asked.Week.Date(IsoDayOfWeek.Thursday).Month))
            .All(month => month.Take(4).Where(asked => !asked.Choice.Relaxed.HasFlag(RelaxedRules.MonthMix))
                .CountBy(asked => asked.Choice.Prompt.Source is var source && IsAbout(source, MonthThemes.Of(asked.Week)!) ? "theme" : source.Seed == "001" && asked.Choice.Prompt.Dimension is not null ? "001" : "elsewhere")
                .All(group => group.Value <= (group.Key == "theme" ? 2 : 1))));

    [Fact]
    public void The_cycles_last_question_asks_what_is_better_or_says_that_the_technique_gave_way() => Holds(plan =>
        plan.Asked.Where(asked => asked.Choice.Slot.StartsWith("8/8", StringComparison.Ordinal)).All(asked =>
            asked.Choice.Prompt.Technique is Technique.Better || (asked.Choice.Relaxed & (RelaxedRules.Technique | RelaxedRules.SlotOrder)) != 0));

    [Fact]
    public void Anchors_keep_eight_weeks_between_them_and_have_three_readings_before_another_takes_over() => Holds(plan =>
    {
        var anchors = plan.Asked.Where(asked => asked.Choice.Prompt.IsAnchor).ToList();
        return anchors.Zip(anchors.Skip(1)).All(pair =>
            pair.Second.Week.WeeksSince(pair.First.Week) >= 8
            && (pair.First.Choice.Prompt == pair.Second.Choice.Prompt || pair.First.Choice.Reading >= 3));
    });

    [Fact]
    public void Two_years_hold_three_readings_of_an_anchor() => Holds(plan => plan.Asked.Any(asked => asked.Choice.Reading == 3));

    [Fact]
    public void A_choice_for_one_week_is_the_plans_choice_for_it() => Holds(plan =>
    {
        var rotation = new Rotation(PromptBank.BuiltIn, plan.Calendar);
        var used = plan.Asked.Select(asked => new UsedPrompt(asked.Choice.Prompt.Id, asked.Week)).ToList();
        return Enumerable.Range(0, plan.Asked.Count).Where(at => at % 17 == 0).All(at =>
            rotation.Choose(plan.Key, plan.Audience, plan.Asked[at].Week, new(used[..at], [])) is RotationOutcome.Chosen { Choice: var choice }
            && choice == plan.Asked[at].Choice);
    });

    /// <summary>Every question with the kinds whose turn the cycle has it, as long as no Pop Up, light week or July shifts the turns.</summary>
    private static IEnumerable<(PlannedWeek.Asked Asked, PromptKind[] Kinds)> Turns(ChannelPlan plan) =>
        from asked in plan.Asked
        let place = asked.Choice.Slot.Length > 3 && asked.Choice.Slot[1..3] == "/8" ? asked.Choice.Slot[0] - '1' : -1
        where place >= 0
        select (asked, Cycle[place]);

    private static readonly PromptKind[][] Cycle =
    [
        [PromptKind.Scale], [PromptKind.ExceptionQuestion], [PromptKind.Open], [PromptKind.Story], [PromptKind.Appreciation],
        [PromptKind.Miracle, PromptKind.Keyword, PromptKind.Pairwise], [PromptKind.Resource, PromptKind.Coping], [PromptKind.Open],
    ];

    private static bool IsAbout(PromptSource source, string theme) => source.Theme == theme || source.SecondaryThemes.Contains(theme);

    private static void Holds(Func<ChannelPlan, bool> property) =>
        Prop.ForAll(Plans.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
}
