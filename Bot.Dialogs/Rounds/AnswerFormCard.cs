using AdaptiveCards;
using Bot.Dialogs.Prompts;

namespace Bot.Dialogs.Rounds;

/// <summary>The inputs of an answer's form, as they fit the question's kind, in the order somebody hears them read aloud.</summary>
internal static class AnswerFormCard
{
    public static IEnumerable<AdaptiveElement> Inputs(DialogueRound round, AnswerForm form, Texts texts) =>
    [
        .. Before(round.Question, texts),
        .. round.Question.IsScale ? Scale(round.Question, form, texts) : [],
        .. AnswerField.Of(round.Question).Select(field => TextField(field, form, texts)),
        .. FollowUp(round.Question, form, texts),
        .. Choices(round, form, texts),
        .. round.Question.Sensitivity is Sensitivity.Heavy ? (AdaptiveElement[])[BaseCard.Subtle(texts["ans.heavyFooter"])] : [],
    ];

    /// <summary>What must be known before the first field.</summary>
    private static IEnumerable<AdaptiveElement> Before(Question question, Texts texts)
    {
        if (question.Sensitivity is Sensitivity.Citizen)
            yield return BaseCard.Strong(texts["week.citizen"]);
        if (question.Kind is PromptKind.Pairwise)
            yield return BaseCard.Paragraph(texts["week.pair.how"]);
        if (question.Kind is PromptKind.Story)
            yield return BaseCard.Paragraph(texts["week.story.how"]);
    }

    /// <summary>Both ends say what they mean, above the list and in it: a closed list shows neither.</summary>
    private static IEnumerable<AdaptiveElement> Scale(Question question, AnswerForm form, Texts texts)
    {
        var wording = question.In(texts);
        if (wording is { LowLabel: { } low, HighLabel: { } high })
            yield return BaseCard.Paragraph(texts.Format("week.scale.ends", low, high));

        var input = BaseCard.Choice(
            PromptCard.Fields.Number,
            texts["week.scale"],
            form.Number,
            [.. Enumerable.Range(0, 11).Select(number => (number.ToString(texts.Culture), Step(number, wording, texts)))]);
        input.Placeholder = texts["week.scale.choose"];
        yield return input;
    }

    private static string Step(int number, PromptWording wording, Texts texts) => (number, wording) switch
    {
        (0, { LowLabel: { } low }) => texts.Format("week.scale.end", number, low),
        (10, { HighLabel: { } high }) => texts.Format("week.scale.end", number, high),
        _ => number.ToString(texts.Culture),
    };

    private static AdaptiveTextInput TextField(AnswerField field, AnswerForm form, Texts texts)
    {
        var input = BaseCard.TextInput(field.Id, texts[field.Label], form.Draft[field.Id].Reveal(), texts[field.Hint], field.MostLetters);
        return field.IsMultiline ? input.Multiline() : input;
    }

    /// <summary>Asked on the receipt; what was answered there can be changed here together with the rest.</summary>
    private static IEnumerable<AdaptiveElement> FollowUp(Question question, AnswerForm form, Texts texts)
    {
        if (question.In(texts).FollowUp is { } asked && form.ShowsFollowUp)
            yield return FollowUpInput(asked, form.Draft[PromptCard.Fields.FollowUp].Reveal(), texts);
    }

    public static AdaptiveTextInput FollowUpInput(string asked, string written, Texts texts) => BaseCard
        .TextInput(PromptCard.Fields.FollowUp, asked, written, texts["ans.followUp.hint"], AnswerForm.MostLetters)
        .Multiline();

    private static IEnumerable<AdaptiveElement> Choices(DialogueRound round, AnswerForm form, Texts texts)
    {
        // All three stand there to be read: a phone cuts off what a closed list shows, and this choice must be understood.
        yield return BaseCard.Choice(
            PromptCard.Fields.Visibility,
            texts["week.visibility"],
            form.Visibility.ToString(),
            (nameof(Visibility.Aggregate), texts["week.visibility.aggregate"]),
            (nameof(Visibility.Team), texts["week.visibility.team"]),
            (nameof(Visibility.Named), texts["week.visibility.named"])).Expanded();
        if (round.IsSalted)
            yield return KeylessBox(form, texts);
        yield return BaseCard.Choice(
            PromptCard.Fields.Tag,
            texts["week.tag"],
            form.Tag.ToString(),
            (nameof(AnswerTag.None), texts["week.tag.none"]),
            (nameof(AnswerTag.Works), texts["week.tag.works"]),
            (nameof(AnswerTag.Hard), texts["week.tag.hard"]),
            (nameof(AnswerTag.Wish), texts["week.tag.wish"]));
    }

    private static AdaptiveChoiceSetInput KeylessBox(AnswerForm form, Texts texts)
    {
        var box = BaseCard.Choice(
            PromptCard.Fields.Keyless, texts["week.key"], form.Keyless ? AnswerForm.Yes : "", (AnswerForm.Yes, texts["week.keyless"])).Expanded();
        box.IsMultiSelect = true;
        return box;
    }
}
