using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

/// <summary>Rule 13: what gives way before what.</summary>
public sealed partial class ThirteenRulesTests
{
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
}
