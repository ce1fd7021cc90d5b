using System.Text;
using Bot.Dialogs.Screening;

namespace Bot.Tests.Screening.Exam;

/// <summary>What the screener found in one text of an exam.</summary>
internal sealed record ExamResult(ExamRow Row, IReadOnlyList<Finding> Findings)
{
    /// <summary>
    /// What could be read on if one sign of it were left. Where a special category, a situation or a danger begins and ends is
    /// a matter of taste: touching the mark is enough there.
    /// </summary>
    private static readonly string[] CoveredWhole =
        ["Name", "Cpr", "Phone", "Email", "Address", "CaseNumber", "Account", "Plate", "BirthDate", "Url", "Handle", "IpAddress"];

    public bool IsFalseAlarm => Row.IsClean && Findings.Count > 0;

    public bool HasMiss => Row.Marks.Any(mark => !Covers(mark));

    public static IReadOnlyList<ExamResult> Sit(Screener screener, IEnumerable<ExamRow> rows) =>
        [.. rows.Select(row => new ExamResult(row, screener.Find(row.Text)))];

    /// <summary>Covered by findings of any kind: the writer is stopped, whatever it is called.</summary>
    public bool Covers(ExamMark mark) => Covers(mark, Findings);

    public bool CoversByItsKind(ExamMark mark) => Covers(mark, [.. Findings.Where(finding => IsOf(finding, mark.Kind))]);

    public bool IsHit(Finding finding) => Row.Marks.Any(mark => mark.Span.Overlaps(finding.Span));

    public static bool IsOf(Finding finding, string kind) => finding.Kind.ToString() == kind;

    /// <summary>The text with what was found between « and ».</summary>
    public string Show()
    {
        var shown = new StringBuilder(Row.Text);
        foreach (var finding in Findings.Reverse())
            shown.Insert(finding.Span.End, $"»{finding.Kind}").Insert(finding.Span.Start, '«');
        return shown.Replace("\n", "\\n").ToString();
    }

    private bool Covers(ExamMark mark, IReadOnlyList<Finding> findings)
    {
        if (!CoveredWhole.Contains(mark.Kind))
            return findings.Any(finding => finding.Span.Overlaps(mark.Span));
        for (var at = mark.Span.Start; at < mark.Span.End; at++)
            if (char.IsLetterOrDigit(Row.Text[at]) && !findings.Any(finding => finding.Span.Start <= at && at < finding.Span.End))
                return false;
        return true;
    }
}
