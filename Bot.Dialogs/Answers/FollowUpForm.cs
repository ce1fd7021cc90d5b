using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;

namespace Bot.Dialogs.Answers;

/// <summary>What one person has written under a receipt's follow-up question, before it is screened.</summary>
internal sealed record FollowUpForm(Draft Draft, Vouchers Vouchers)
{
    public static FollowUpForm Blank() => new(new Draft(new Dictionary<string, RawText>()), Vouchers.None);

    public static FollowUpForm Read(Form form) =>
        new(Draft.Read(form, PromptCard.Fields.FollowUp), Vouchers.Parse(form[FindingsCard.VouchersField]));

    public RawText Text => Draft[PromptCard.Fields.FollowUp];
}
