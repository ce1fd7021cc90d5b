using System.Globalization;
using Bot.Dialogs.Screening;

namespace Bot.Dialogs.Rounds;

/// <summary>What one person has written in a round's card, before it is screened.</summary>
/// <param name="Keyless">Keep it so that it cannot be led back to its writer once the round has closed.</param>
internal sealed record AnswerForm(Draft Draft, string Number, Visibility Visibility, bool Keyless, AnswerTag Tag, Vouchers Vouchers)
{
    /// <summary>
    /// The form shows what was added under the follow-up question: left empty there, it is taken away. A form without that field says
    /// nothing of it. Its buttons carry this, since a client may leave out a field that is empty.
    /// </summary>
    public bool ShowsFollowUp { get; init; }

    /// <summary>What a ticked box sends.</summary>
    public const string Yes = "true";

    /// <summary>In UTF-16 code units. A couple of lines are asked for; a card with many such answers must still fit Teams' size limit.</summary>
    public const int MostLetters = 1000;

    /// <summary>The most careful choice stands ticked: being read by others is something a person chooses.</summary>
    public static AnswerForm Blank() => new(new Draft(new Dictionary<string, RawText>()), "", Visibility.Aggregate, false, AnswerTag.None, Vouchers.None);

    public static AnswerForm Of(Answer answer) => new(
        new Draft(new Dictionary<string, RawText>
        {
            [PromptCard.Fields.Text] = new(answer.Text?.Value),
            [PromptCard.Fields.Second] = new(answer.Second?.Value),
            [PromptCard.Fields.Third] = new(answer.Third?.Value),
            [PromptCard.Fields.FollowUp] = new(answer.FollowUp?.Value),
        }),
        answer.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
        answer.Visibility,
        answer.IsKeyless,
        answer.Tag,
        Vouchers.None)
    {
        ShowsFollowUp = answer.FollowUp is not null,
    };

    /// <summary>All that was written, for when it can no longer be sent as an answer.</summary>
    public RawText Everything => new(string.Join('\n', AnswerField.Ids.Select(id => Draft[id]).Where(text => !text.IsBlank).Select(text => text.Reveal())));

    /// <summary>Only what the question's form has fields for: nobody can be asked to mend what does not stand there.</summary>
    public static AnswerForm Read(Form form, Question question) => new(
        Draft.Read(form, AnswerField.IdsOf(question)),
        form[PromptCard.Fields.Number].Trim(),
        Enum.TryParse<Visibility>(form[PromptCard.Fields.Visibility], out var visibility) && Enum.IsDefined(visibility) ? visibility : Visibility.Aggregate,
        form.Has(PromptCard.Fields.Keyless, Yes),
        Enum.TryParse<AnswerTag>(form[PromptCard.Fields.Tag], out var tag) && Enum.IsDefined(tag) ? tag : AnswerTag.None,
        Vouchers.Parse(form[FindingsCard.VouchersField]))
    {
        ShowsFollowUp = question.HasFollowUp
            && (form.Has(PromptCard.Fields.ShowsFollowUp, Yes) || !string.IsNullOrWhiteSpace(form[PromptCard.Fields.FollowUp])),
    };

    /// <summary>Null where the question asks for no number.</summary>
    public int? ReadNumber() =>
        int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 10 ? number : null;
}
