namespace Bot.Dialogs.Screening;

/// <summary>What stands in the text fields of one form, before it is screened: raw, and in memory only.</summary>
public sealed class Draft(IReadOnlyDictionary<string, RawText> fields)
{
    private static readonly RawText Blank = new("");

    public RawText this[string field] => fields.GetValueOrDefault(field, Blank);

    public static Draft Read(Form form, params IReadOnlyList<string> fields) =>
        new(fields.ToDictionary(field => field, field => new RawText(form[field].Trim())));

    /// <summary>Screens every field that has something in it; the form is clean only when all its fields are.</summary>
    public DraftOutcome Screen(Screener screener, Vouchers vouchers)
    {
        var clean = new Dictionary<string, ScreenedText>();
        var found = new Dictionary<string, IReadOnlyList<Finding>>();
        var (vouched, urgent) = (false, false);
        foreach (var (field, text) in fields)
        {
            switch (screener.Screen(text, vouchers))
            {
                case ScreeningOutcome.Clean kept:
                    clean[field] = kept.Text;
                    vouched |= kept.Vouched;
                    break;
                case ScreeningOutcome.Found caught:
                    found[field] = caught.Findings;
                    break;
                case ScreeningOutcome.Urgent:
                    urgent = true;
                    break;
            }
        }

        if (urgent)
            return new DraftOutcome.Urgent();
        return found.Count > 0 ? new DraftOutcome.Found(found) : new DraftOutcome.Clean(clean, vouched);
    }

    /// <summary>
    /// The same, and then the second opinion where there is one, on all fields at once. Not a word leaves this machine before the
    /// embedded screener has found the whole form clean: what is sent back anyway need not be shown to anybody else.
    /// </summary>
    public async Task<DraftOutcome> ScreenAsync(PrivacyScreening screening, Vouchers vouchers, CancellationToken cancellation)
    {
        var first = Screen(screening.Embedded, vouchers);
        if (first is not DraftOutcome.Clean clean || !screening.HasSecondOpinion)
            return first;

        var second = await Task.WhenAll(fields.Select(async field =>
            (field.Key, Outcome: await screening.AskAgainAsync(field.Value, vouchers, cancellation))));
        var found = new Dictionary<string, IReadOnlyList<Finding>>();
        foreach (var (field, outcome) in second)
        {
            if (outcome is ScreeningOutcome.Found caught)
                found[field] = caught.Findings;
        }

        return found.Count > 0
            ? new DraftOutcome.Found(found)
            : clean with { Vouched = clean.Vouched || second.Any(field => field.Outcome is ScreeningOutcome.Clean { Vouched: true }) };
    }

    /// <summary>The same form with every finding replaced by something that points at nobody; what the writer vouched for stays.</summary>
    public Draft Blurred(Screener screener, DraftOutcome.Found found, Vouchers vouchers) => new(fields.ToDictionary(
        field => field.Key,
        field => found.Fields.TryGetValue(field.Key, out var findings) ? new RawText(Blur.Apply(screener, field.Value, findings, vouchers)) : field.Value));

    /// <summary>The writer says of all doubtful places shown here that they point at nobody.</summary>
    public Vouchers VouchFor(DraftOutcome.Found found) => found.Fields.Aggregate(
        Vouchers.None, (vouchers, field) => vouchers.And(Vouchers.For(fields[field.Key], field.Value)));
}

/// <summary>Either every field may be kept, or some have findings, or one is urgent.</summary>
public abstract record DraftOutcome
{
    private DraftOutcome()
    {
    }

    public sealed record Clean(IReadOnlyDictionary<string, ScreenedText> Fields, bool Vouched) : DraftOutcome;

    public sealed record Found(IReadOnlyDictionary<string, IReadOnlyList<Finding>> Fields) : DraftOutcome
    {
        public IEnumerable<Finding> All => Fields.Values.SelectMany(findings => findings);

        public bool CanBeVouchedFor => All.Any(finding => finding.Level is FindingLevel.Ask);
    }

    /// <summary>One field tells of danger: nothing of the form is kept, whatever stands in the others.</summary>
    public sealed record Urgent : DraftOutcome;
}
