using System.Runtime.CompilerServices;

namespace Bot.Dialogs.Screening;

/// <summary>Collects what the rules find. Allocates nothing while there is nothing.</summary>
/// <param name="explains">Notes which rule found what and why, for people who look into the screener.</param>
internal ref struct FindingList(bool explains = false)
{
    private List<Finding>? inOrderOfRules;
    private List<string>? reasons;

    /// <summary>Somebody asks why; else a rule saves itself the words.</summary>
    public readonly bool Explains => explains;

    /// <summary>Where two rules of one level claim the same words, the earlier kind names them; a name is the last to do so.</summary>
    private static ReadOnlySpan<FindingKind> Precedence =>
    [
        FindingKind.Cpr, FindingKind.Email, FindingKind.Handle, FindingKind.Url, FindingKind.Account, FindingKind.CaseNumber, FindingKind.Address,
        FindingKind.Plate, FindingKind.Phone, FindingKind.IpAddress, FindingKind.BirthDate,
        FindingKind.Health, FindingKind.Ethnicity, FindingKind.Religion, FindingKind.Politics, FindingKind.Union, FindingKind.Orientation,
        FindingKind.Crime, FindingKind.Combination, FindingKind.Name,
    ];

    public readonly bool IsEmpty => inOrderOfRules is null;

    /// <param name="kind">What it looks like.</param>
    /// <param name="start">Its first character.</param>
    /// <param name="end">The character after its last.</param>
    /// <param name="evidence">What spoke for it, without a word of the text.</param>
    /// <param name="rule">Filled in by the compiler: a rule is a file.</param>
    public void Add(FindingKind kind, int start, int end, string? evidence = null, [CallerFilePath] string rule = "")
    {
        (inOrderOfRules ??= []).Add(new Finding(kind, new TextSpan(start, end)));
        if (explains)
            (reasons ??= []).Add(Path.GetFileNameWithoutExtension(rule) + (evidence is null ? "" : $" ({evidence})"));
    }

    /// <summary>Why a merged finding was found: each rule that claimed a part of it.</summary>
    public readonly IReadOnlyList<string> ReasonsFor(Finding merged) =>
        [.. (inOrderOfRules ?? []).Zip(reasons ?? []).Where(found => found.First.Span.Overlaps(merged.Span)).Select(found => found.Second)];

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
