namespace Bot.Dialogs.Screening;

/// <summary>What a form that comes back to its writer has to say above the fields.</summary>
internal abstract record FormNotice
{
    public static readonly FormNotice None = new Nothing();

    private FormNotice()
    {
    }

    public sealed record Nothing : FormNotice;

    /// <summary>What screening has to say of a form that is not clean.</summary>
    public static FormNotice Of(DraftOutcome outcome, Draft draft, Vouchers earlier) => outcome switch
    {
        DraftOutcome.Urgent => new Urgent(),
        DraftOutcome.Found found => new Findings(draft, found, earlier),
        _ => None,
    };

    /// <param name="Sentences">What must be put right, one fault each.</param>
    public sealed record Faults(params IReadOnlyList<string> Sentences) : FormNotice;

    /// <param name="Earlier">What the writer has vouched for on earlier pages.</param>
    public sealed record Findings(Draft Draft, DraftOutcome.Found Found, Vouchers Earlier) : FormNotice;

    /// <summary>Somebody may be in danger: whom to turn to stands above the text, which the writer may change and send again.</summary>
    public sealed record Urgent : FormNotice;

    /// <summary>The findings have been replaced; the writer reads the text before sending it.</summary>
    public sealed record Blurred : FormNotice;
}
