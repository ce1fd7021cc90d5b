namespace Bot.Dialogs.Screening;

/// <summary>Collects what the rules find. Allocates nothing while there is nothing.</summary>
internal ref struct FindingList
{
    private List<Finding>? inOrderOfRules;

    public readonly bool IsEmpty => inOrderOfRules is null;

    public void Add(FindingKind kind, int start, int end) =>
        (inOrderOfRules ??= []).Add(new Finding(kind, new TextSpan(start, end)));

    /// <summary>
    /// In the order of the text. What overlaps becomes one finding over the whole stretch, of the kind that weighs most:
    /// urgent before stop before ask, then the rule that came first.
    /// </summary>
    public readonly IReadOnlyList<Finding> Merged()
    {
        if (inOrderOfRules is null)
            return [];
        var merged = new List<Finding>(inOrderOfRules.Count);
        var rankOfLast = 0;
        foreach (var (rank, next) in inOrderOfRules.Index().OrderBy(ranked => ranked.Item.Span.Start))
        {
            if (merged.Count == 0 || !merged[^1].Span.Overlaps(next.Span))
            {
                merged.Add(next);
                rankOfLast = rank;
                continue;
            }

            var last = merged[^1];
            var nextWins = next.Level == last.Level ? rank < rankOfLast : next.Level < last.Level;
            merged[^1] = new Finding(
                nextWins ? next.Kind : last.Kind,
                new TextSpan(last.Span.Start, Math.Max(last.Span.End, next.Span.End)));
            rankOfLast = nextWins ? rank : rankOfLast;
        }

        return merged;
    }
}
