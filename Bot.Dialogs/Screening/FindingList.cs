namespace Bot.Dialogs.Screening;

/// <summary>Collects what the rules find. Allocates nothing while there is nothing.</summary>
internal ref struct FindingList
{
    private List<Finding>? inOrderOfRules;

    /// <summary>Where two rules of one level claim the same words, the earlier kind names them; a name is the last to do so.</summary>
    private static ReadOnlySpan<FindingKind> Precedence =>
    [
        FindingKind.Cpr, FindingKind.Email, FindingKind.Handle, FindingKind.Url, FindingKind.Account, FindingKind.CaseNumber, FindingKind.Address,
        FindingKind.Plate, FindingKind.Phone, FindingKind.IpAddress, FindingKind.BirthDate,
        FindingKind.Health, FindingKind.Ethnicity, FindingKind.Religion, FindingKind.Politics, FindingKind.Union, FindingKind.Orientation,
        FindingKind.Crime, FindingKind.Combination, FindingKind.Name,
    ];

    public readonly bool IsEmpty => inOrderOfRules is null;

    public void Add(FindingKind kind, int start, int end) =>
        (inOrderOfRules ??= []).Add(new Finding(kind, new TextSpan(start, end)));

    /// <summary>
    /// In the order of the text. What overlaps becomes one finding over the whole stretch, of the kind that weighs most:
    /// urgent before stop before ask, then the kind that comes first in <see cref="Precedence"/>.
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
            var nextWins = next.Level == last.Level ? Rank(next.Kind) < Rank(last.Kind) : next.Level < last.Level;
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
