using Bot.Dialogs.Prompts;
using NodaTime;

namespace Bot.Tests.Prompts;

/// <summary>The thirteen rules of domain.md section 2, a test or a few for each; what holds of every channel is in the property tests.</summary>
public sealed class ThirteenRulesTests
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

    [Fact]
    public void Rule_13_the_month_mix_gives_way_before_the_technique()
    {
        // At the place for what is better: about another month's theme, or the month's theme with another turn.
        var bank = BankWithHoles.Keeping(prompt => prompt is { Kind: PromptKind.Open, Seasons.Count: 0, Audience: Audience.Everyone }
            && (prompt.Technique is Technique.Better ? prompt.Source.Seed == "000" && !IsAboutFeedback(prompt) : IsAboutFeedback(prompt)));
        var choice = ChoiceAfter(bank, cards: 5);

        Assert.Equal(("8/8 what is better", Technique.Better, RelaxedRules.MonthMix), (choice.Slot, choice.Prompt.Technique!.Value, choice.Relaxed));
    }

    [Fact]
    public void Rule_13_the_technique_gives_way_before_the_slot()
    {
        // An open question with another turn, or another kind that asks what is better.
        var bank = Rekinded(prompt => prompt is { Kind: PromptKind.Open, Technique: Technique.Better }, PromptKind.ExceptionQuestion);
        var choice = ChoiceAfter(bank, cards: 5);

        Assert.Equal(("8/8 what is better", PromptKind.Open, RelaxedRules.Technique), (choice.Slot, choice.Prompt.Kind, choice.Relaxed));
    }

    [Fact]
    public void Rule_13_the_month_mix_and_the_technique_together_give_way_before_the_slot()
    {
        // An open question with another turn about another month's theme, or another kind that asks what is better about this one's.
        var bank = Rekinded(prompt => prompt is { Kind: PromptKind.Open, Technique: Technique.Better }, PromptKind.ExceptionQuestion,
            prompt => prompt.Kind is not PromptKind.Open || (prompt.Source.Seed == "000" && !IsAboutFeedback(prompt)));
        var choice = ChoiceAfter(bank, cards: 5);

        Assert.Equal(
            ("8/8 what is better", PromptKind.Open, RelaxedRules.MonthMix | RelaxedRules.Technique),
            (choice.Slot, choice.Prompt.Kind, choice.Relaxed));
    }

    [Fact]
    public void Rule_13_the_slot_gives_way_before_a_light_question_after_silence()
    {
        // The number's turn without an anchor: a scale that takes two lines, or one word of another kind.
        var bank = PromptBank.BuiltIn.Reworded(prompt => prompt.Kind is PromptKind.Scale ? prompt with { Effort = Effort.TwoLines } : prompt)
            .Without(prompt => prompt.IsAnchor);
        var choice = ChoiceAfter(bank, cards: 6, answers: 1);

        Assert.Equal("1/8 scale", choice.Slot);
        Assert.Equal(Effort.OneWord, choice.Prompt.Effort);
        Assert.Equal(RelaxedRules.SlotOrder, choice.Relaxed & ~(RelaxedRules.MonthMix | RelaxedRules.Technique));
    }

    [Fact]
    public void Rule_13_without_questions_about_what_is_better_the_last_place_takes_another_open_one()
    {
        var plan = ChannelPlan.Of("channel", Start, length: 60, bank: BankWithHoles.Keeping(prompt => prompt.Technique is not Technique.Better));

        Assert.All(plan.Asked.Where(asked => asked.Choice.Slot == "8/8 what is better").Take(2), asked =>
        {
            Assert.Equal(PromptKind.Open, asked.Choice.Prompt.Kind);
            Assert.True(asked.Choice.Relaxed.HasFlag(RelaxedRules.Technique));
            Assert.False(asked.Choice.Relaxed.HasFlag(RelaxedRules.SlotOrder));
        });
    }

    private static (ChannelPlan Plan, IsoWeek PopUp) AroundPopUp(string channel = "channel")
    {
        var day = new LocalDate(2027, 5, 27);
        return (ChannelPlan.Of(channel, Start, calendar: new() { PopUps = [day] }), IsoWeek.Of(day));
    }

    private static bool IsAboutFeedback(Prompt prompt) => prompt.Source.Theme == "feedback" || prompt.Source.SecondaryThemes.Contains("feedback");

    /// <summary>November has the theme feedback. The cards before are unknown to the bank, so that nothing but the cycle's place comes of them.</summary>
    private static RotationChoice ChoiceAfter(PromptBank bank, int cards, int answers = 9)
    {
        var week = new IsoWeek(2026, 46);
        UsedPrompt[] used = [.. Enumerable.Range(1, cards).Select(back => new UsedPrompt(new("APP-OLD-99"), week.Plus(-back)) { Answers = answers })];
        return Assert.IsType<RotationOutcome.Chosen>(new Rotation(bank, WorkCalendar.Danish).Choose("channel", Audience.Everyone, week, new(used, []))).Choice;
    }

    /// <summary>The bank with some of its prompts as another kind, at any time of the year.</summary>
    private static PromptBank Rekinded(Func<Prompt, bool> isRekinded, PromptKind kind, Func<Prompt, bool>? isKept = null)
    {
        var bank = PromptBank.BuiltIn.Reworded(prompt => isRekinded(prompt)
            ? prompt with { Id = new($"EXC{prompt.Id.Value[3..8]}{90 + (prompt.Id.Value[9] - '0')}"), Kind = kind, Seasons = [], Source = prompt.Source with { Theme = "feedback" } }
            : prompt);
        return bank.Without(prompt => isKept is not null && !isKept(prompt));
    }

    private static UsedPrompt Use(PlannedWeek.Asked asked) => new(asked.Choice.Prompt.Id, asked.Week);

    private static RotationChoice Choose(IsoWeek week, AskedBefore asked) =>
        Assert.IsType<RotationOutcome.Chosen>(new Rotation(PromptBank.BuiltIn, WorkCalendar.Danish).Choose("channel", Audience.Everyone, week, asked)).Choice;
}
