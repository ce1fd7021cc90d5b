namespace Bot.Dialogs.Screening;

/// <summary>Collects what the rules find. Allocates nothing while there is nothing.</summary>
internal ref struct FindingList
{
    private List<Finding>? inOrderOfRules;

    /// <summary>Where two formats claim the same signs, the earlier names them; all other kinds follow in their own order.</summary>
    private static ReadOnlySpan<FindingKind> Precedence =>
    [
        FindingKind.Cpr, FindingKind.Email, FindingKind.Handle, FindingKind.Url, FindingKind.Account, FindingKind.CaseNumber, FindingKind.Address,
        FindingKind.Plate, FindingKind.Phone, FindingKind.IpAddress, FindingKind.BirthDate,
    ];

    public readonly bool IsEmpty => inOrderOfRules is null;

    public void Add(FindingKind kind, int start, int end) =>
        (inOrderOfRules ??= []).Add(new Finding(kind, new TextSpan(start, end)));

    /// <summary>
    /// In the order of the text. What overlaps becomes one finding over the whole stretch, of the kind that weighs most:
    /// stop before ask, then the kind that comes first in <see cref="Precedence"/>.
    /// </summary>
    public readonly IReadOnlyList<Finding> Merged()
    {
        if (inOrderOfRules is null)
            return [];
        var merged = new List<Finding>(inOrderOfRules.Count);
        foreach (var next in inOrderOfRules.OrderBy(finding => finding.Span.Start))
        {
            if (merged.Count == 0 || !merged[^1].Span.Overlaps(next.Span))
            {
                merged.Add(next);
                continue;
            }

            var last = merged[^1];
            var nextWins = next.Level == last.Level ? Rank(next.Kind) < Rank(last.Kind) : next.Level == FindingLevel.Stop;
            merged[^1] = new Finding(
                nextWins ? next.Kind : last.Kind,
                new TextSpan(last.Span.Start, Math.Max(last.Span.End, next.Span.End)));
        }

        return merged;
    }

    private static int Rank(FindingKind kind)
    {
        var rank = Precedence.IndexOf(kind);
        return rank >= 0 ? rank : Precedence.Length + (int)kind;
    }
}
