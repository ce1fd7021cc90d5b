using Bot.Dialogs.Prompts;
using NodaTime;

namespace Bot.Tests.Prompts;

/// <summary>The thirteen rules of domain.md section 2, a test or a few for each; what holds of every channel is in the property tests.</summary>
public sealed partial class ThirteenRulesTests
{
    private static readonly IsoWeek Start = new(2026, 31);
    private static readonly ChannelPlan Team = ChannelPlan.Of("channel", Start);

    [Fact]
    public void Rule_1_what_a_leader_used_counts_as_used()
    {
        var first = Team.Asked[0].Choice.Prompt.Id;

        var plan = ChannelPlan.Of("channel", Start, asked: new([], [new UsedPrompt(first, Start.Plus(-1))]));

        Assert.DoesNotContain(plan.Asked.Take(90), asked => asked.Choice.Prompt.Id == first);
    }

    [Fact]
    public void Rule_1_what_is_promised_to_a_later_week_is_not_asked_before()
    {
        var first = Team.Asked[0];

        Assert.NotEqual(first.Choice.Prompt, Choose(first.Week, new([new(first.Choice.Prompt.Id, Start.Plus(5))], [])).Prompt);
    }

    [Fact]
    public void Rule_1_a_prompt_may_return_after_104_weeks()
    {
        var only = BankWithHoles.Keeping(prompt => prompt.Id.Value == "OPE-LOG-01");
        var used = new UsedPrompt(new("OPE-LOG-01"), new IsoWeek(2024, 40));
        var kindBetween = new UsedPrompt(new("APP-OLD-99"), new IsoWeek(2024, 41));

        Assert.IsType<RotationOutcome.Refused>(new Rotation(only, WorkCalendar.Danish).Choose("channel", Audience.Everyone, used.Week.Plus(103), new([used, kindBetween], [])));
        Assert.IsType<RotationOutcome.Chosen>(new Rotation(only, WorkCalendar.Danish).Choose("channel", Audience.Everyone, used.Week.Plus(104), new([used, kindBetween], [])));
    }

    [Theory]
    [InlineData("2027-W07")]
    [InlineData("2027-W08")]
    [InlineData("2026-W42")]
    public void Rule_2_a_light_week_asks_for_one_word(string week) =>
        Assert.Equal(Effort.OneWord, Team.Asked.Single(asked => asked.Week.ToString() == week).Choice.Prompt.Effort);

    [Fact]
    public void Rule_2_a_leaders_heavy_round_keeps_heavy_questions_away_for_six_weeks()
    {
        var heavy = PromptBank.BuiltIn.All.First(prompt => prompt.NeedsCare && prompt.Audience == Audience.Everyone).Id;
        var asked = new AskedBefore([new(new("OPE-OLD-99"), Start.Plus(-50))], [new(heavy, Start.Plus(-1))]);

        Assert.DoesNotContain(ChannelPlan.Of("channel", Start, length: 5, asked: asked).Asked, use => use.Choice.Prompt.NeedsCare);
    }

    [Fact]
    public void Rule_3_the_cycle_goes_from_number_to_explanation_and_ends_with_what_is_better()
    {
        var slots = Team.Asked.Select(asked => asked.Choice.Slot).Where(slot => slot[1..3] == "/8").Select(slot => slot[0] - '0').ToArray();

        Assert.Equal(3, slots[0]);
        // A light week takes the cycle's next place with a kind of its own.
        Assert.All(slots.Zip(slots.Skip(1)), pair => Assert.InRange((pair.Second - pair.First + 8) % 8, 1, 3));
    }

    [Fact]
    public void Rule_4_the_anchor_comes_back_every_eight_cards_and_stays_for_three_readings()
    {
        var anchors = Team.Asked.Index().Where(asked => asked.Item.Choice.Prompt.IsAnchor).ToArray();

        Assert.Equal(6, anchors[0].Index);
        Assert.All(anchors.Zip(anchors.Skip(1)), pair => Assert.Equal(8, pair.Second.Index - pair.First.Index));
        Assert.Equal([1, 2, 3, 1, 2, 3], anchors.Take(6).Select(anchor => anchor.Item.Choice.Reading!.Value));
        Assert.Equal(2, anchors.Take(6).Select(anchor => anchor.Item.Choice.Prompt.Id).Distinct().Count());
    }

    [Fact]
    public void Rule_4_an_anchor_is_followed_by_a_question_about_what_explains_the_number() =>
        Assert.All(
            Team.Neighbours.Where(pair => pair.Earlier.Choice.Prompt.IsAnchor && pair.Later.Choice.Slot.StartsWith("2/8", StringComparison.Ordinal)),
            pair => Assert.Equal(PromptKind.ExceptionQuestion, pair.Later.Choice.Prompt.Kind));

    [Fact]
    public void Rule_4_an_anchor_asks_what_makes_its_number_not_lower() =>
        Assert.All(PromptBank.BuiltIn.All.Where(prompt => prompt.IsAnchor), anchor =>
        {
            Assert.Contains("laver", anchor.Danish.FollowUp, StringComparison.Ordinal);
            Assert.Contains("lower", anchor.English.FollowUp, StringComparison.Ordinal);
        });

    [Fact]
    public void Rule_5_a_months_questions_come_from_its_theme_the_core_task_and_elsewhere()
    {
        var kept = Team.Asked.Where(asked => !asked.Choice.Prompt.IsAnchor && MonthThemes.Of(asked.Week) is not null).ToArray();

        Assert.InRange(kept.Count(asked => !asked.Choice.Relaxed.HasFlag(RelaxedRules.MonthMix)), kept.Length / 2, kept.Length);
    }

    [Fact]
    public void Rule_5_the_side_of_the_core_task_that_was_asked_least_is_next()
    {
        var used = ((string[])["maalgruppe", "vaerdi", "ambition"])
            .Select((theme, at) => new UsedPrompt(PromptBank.BuiltIn.All.First(prompt => prompt.Source.Theme == theme && prompt.Audience == Audience.Everyone).Id, Start.Plus(-3 + at)));

        var first = ChannelPlan.Of("channel", Start, asked: new([.. used], [])).Asked
            .First(asked => asked.Choice.Prompt is { Source.Seed: "001", Dimension: not null, IsAnchor: false } && !asked.Choice.Relaxed.HasFlag(RelaxedRules.MonthMix));

        Assert.Equal(Dimension.Approach, first.Choice.Prompt.Dimension);
    }

    [Fact]
    public void Rule_6_the_cycles_last_question_says_which_card_it_looks_back_at()
    {
        var looking = Team.Asked.Index().Where(asked => asked.Item.Choice.LooksBackAt is not null).ToArray();

        Assert.NotEmpty(looking);
        Assert.All(looking, asked =>
        {
            Assert.StartsWith("8/8", asked.Item.Choice.Slot, StringComparison.Ordinal);
            Assert.Contains(Team.Asked.Skip(asked.Index - 8).Take(8), earlier => earlier.Choice.Prompt.Id == asked.Item.Choice.LooksBackAt);
        });
    }

    [Fact]
    public void Rule_7_leaders_get_a_card_every_other_week_and_every_other_is_their_own()
    {
        var plan = ChannelPlan.Of("leaders", Start, audience: Audience.Leader);

        Assert.All(plan.Neighbours, pair => Assert.Equal(0, pair.Later.Week.WeeksSince(pair.Earlier.Week) % 2));
        Assert.All(plan.Asked.Index(), asked =>
            Assert.Equal(asked.Index % 2 == 0 ? Audience.Everyone : Audience.Leader, asked.Item.Choice.Prompt.Audience));
    }

    [Fact]
    public void Rule_7_without_a_question_of_their_own_leaders_get_none_and_the_refusal_says_why()
    {
        var plan = ChannelPlan.Of("leaders", Start, length: 20, audience: Audience.Leader, bank: BankWithHoles.Keeping(prompt => prompt.Audience != Audience.Leader));

        Assert.Equal(Audience.Everyone, Assert.Single(plan.Asked).Choice.Prompt.Audience);
        Assert.NotEmpty(plan.Refused);
        Assert.All(plan.Refused, refused => Assert.StartsWith("no prompt may be asked: NotTheirTurn ", refused.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Rule_7_a_number_that_misses_everyones_turn_is_asked_at_their_next()
    {
        var leaders = ChannelPlan.Of("seniors", Start, audience: Audience.SeniorLeader);
        var anchors = leaders.Asked.Where(asked => asked.Choice.Prompt.IsAnchor).ToArray();

        Assert.InRange(anchors.Length, 3, 5);
        Assert.Contains(anchors, anchor => anchor.Choice.Slot == "the number, at everyone's turn");
    }

    [Fact]
    public void Rule_7_senior_leaders_get_one_card_a_month()
    {
        var plan = ChannelPlan.Of("seniors", Start, audience: Audience.SeniorLeader);
        var months = plan.Asked.CountBy(asked => (asked.Week.Year, asked.Week.Date(IsoDayOfWeek.Thursday).Month)).ToArray();

        Assert.All(months, month => Assert.Equal(1, month.Value));
        Assert.InRange(months.Length, 21, 24);
    }

    [Fact]
    public void Rule_7_nobody_gets_two_cards_on_one_day()
    {
        var days = Enum.GetValues<Audience>().Where(audience => audience is not Audience.Employee)
            .SelectMany(audience => ChannelPlan.Of("channel", Start, length: 520, audience: audience,
                calendar: new() { DaysOff = [new AnnualDate(6, 5), new AnnualDate(12, 24), new AnnualDate(12, 31)] }).Weeks)
            .Select(week => week switch { PlannedWeek.Asked asked => asked.Date, PlannedWeek.Refused refused => refused.Date, _ => (LocalDate?)null })
            .Where(date => date is not null)
            .ToArray();

        Assert.Equal(days.Length, days.Distinct().Count());
    }

    [Fact]
    public void Rule_8_a_swap_offers_two_others_of_the_same_kind_that_may_be_asked() => Assert.All(Team.Asked.Take(40), asked =>
    {
        var before = new AskedBefore([.. Team.Asked.TakeWhile(earlier => earlier != asked).Select(earlier => new UsedPrompt(earlier.Choice.Prompt.Id, earlier.Week))], []);
        var swaps = new Rotation(PromptBank.BuiltIn, WorkCalendar.Danish).SwapsFor("channel", Audience.Everyone, asked.Week, before);

        Assert.InRange(swaps.Count, 1, 2);
        if (asked.Choice.Slot[1..3] == "/8")
            Assert.All(swaps, swap => Assert.Equal(asked.Choice.Prompt.Kind, swap.Kind));
        Assert.DoesNotContain(asked.Choice.Prompt, swaps);
        Assert.DoesNotContain(swaps, swap => !swap.IsAnchor && before.Weekly.Any(use => use.Prompt == swap.Id));
    });

    [Theory]
    [InlineData(Audience.Leader)]
    [InlineData(Audience.SeniorLeader)]
    public void Rule_8_leaders_own_questions_are_swapped_for_their_own_and_for_other_kinds_only_when_their_kind_has_no_more(Audience audience)
    {
        var rotation = new Rotation(PromptBank.BuiltIn, WorkCalendar.Danish);
        List<UsedPrompt> used = [];
        foreach (var asked in ChannelPlan.Of("leaders", Start, audience: audience).Asked)
        {
            var prompt = asked.Choice.Prompt;
            if (prompt.Audience == audience)
            {
                var swaps = rotation.SwapsFor("leaders", audience, asked.Week, new([.. used], []));
                Assert.Equal(2, swaps.Count);
                Assert.All(swaps, swap => Assert.Equal(audience, swap.Audience));
                Assert.Equal(swaps.OrderByDescending(swap => swap.Kind == prompt.Kind), swaps);
            }

            used.Add(Use(asked));
        }
    }

    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(2, 3, false)] // three answered: the team is there
    [InlineData(3, 2, false)] // one week is no habit
    public void Rule_9_after_two_weeks_with_few_answers_the_next_question_is_light(int first, int second, bool isLight)
    {
        var asked = new AskedBefore(
            [Use(Team.Asked[0]) with { Answers = first }, Use(Team.Asked[1]) with { Answers = second }], []);

        var choice = Choose(Team.Asked[2].Week, asked);

        Assert.Equal(isLight, choice.Slot == "light after two quiet weeks");
        if (isLight)
            Assert.Equal(Effort.OneWord, choice.Prompt.Effort);
    }

    [Fact]
    public void Rule_9_a_week_that_is_not_counted_yet_is_no_quiet_week()
    {
        var asked = new AskedBefore([Use(Team.Asked[0]) with { Answers = 1 }, Use(Team.Asked[1])], []);

        Assert.NotEqual("light after two quiet weeks", Choose(Team.Asked[2].Week, asked).Slot);
        Assert.Equal(0, asked.QuietWeeks());
    }

    private static UsedPrompt Use(PlannedWeek.Asked asked) => new(asked.Choice.Prompt.Id, asked.Week);

    private static RotationChoice Choose(IsoWeek week, AskedBefore asked) =>
        Assert.IsType<RotationOutcome.Chosen>(new Rotation(PromptBank.BuiltIn, WorkCalendar.Danish).Choose("channel", Audience.Everyone, week, asked)).Choice;
}
