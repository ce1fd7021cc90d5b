using Bot.Dialogs.Screening;

namespace Bot.Tests.Screening.Exam;

/// <summary>Counts over a group of texts. What counts as found stands in <see cref="ExamResult"/>.</summary>
internal sealed record ExamFigures(int Marks, int Found, int FoundByKind, int Findings, int Hits, int Clean, int Alarmed)
{
    /// <summary>How names are written rather than where they come from; the rest of the origins are foreign.</summary>
    private static readonly string[] NotForeign =
        ["-", "danish", "nordic", "english", "abbreviated", "lowercase", "wordlike", "words", "misspelt", "titles", "capitals", "mixed"];

    public double Recall => Percent(Found, Marks);

    public double RecallByKind => Percent(FoundByKind, Marks);

    public double Precision => Percent(Hits, Findings);

    public double Alarms => Percent(Alarmed, Clean);

    /// <summary>"all", and then "kind Cpr", "genre news", "origin somali" and so on, each with its figures.</summary>
    public static IReadOnlyList<(string Group, ExamFigures Figures)> ByGroup(IReadOnlyList<ExamResult> results) =>
    [
        ("all", Of(results)),
        .. results.SelectMany(result => result.Row.Marks).Select(mark => mark.Kind).Distinct().Select(kind => ("kind " + kind, OfKind(results, kind))),
        .. results.GroupBy(result => result.Row.Genre).Select(genre => ("genre " + genre.Key, Of([.. genre]))),
        .. results.Where(result => result.Row.HasOrigin).GroupBy(result => result.Row.Origin).Select(origin => ("origin " + origin.Key, Of([.. origin]))),
        ("origin foreign", Of([.. results.Where(result => !NotForeign.Contains(result.Row.Origin))])),
    ];

    private static ExamFigures Of(IReadOnlyList<ExamResult> results) => Count(results, _ => true, _ => true);

    private static ExamFigures OfKind(IReadOnlyList<ExamResult> results, string kind) =>
        Count(results, mark => mark.Kind == kind, finding => ExamResult.IsOf(finding, kind));

    private static ExamFigures Count(IReadOnlyList<ExamResult> results, Func<ExamMark, bool> ofMarks, Func<Finding, bool> ofFindings) => new(
        results.Sum(result => result.Row.Marks.Count(ofMarks)),
        results.Sum(result => result.Row.Marks.Count(mark => ofMarks(mark) && result.Covers(mark))),
        results.Sum(result => result.Row.Marks.Count(mark => ofMarks(mark) && result.CoversByItsKind(mark))),
        results.Sum(result => result.Findings.Count(ofFindings)),
        results.Sum(result => result.Findings.Count(finding => ofFindings(finding) && result.IsHit(finding))),
        results.Count(result => result.Row.IsClean),
        results.Count(result => result.Row.IsClean && result.Findings.Any(ofFindings)));

    private static double Percent(int part, int whole) => whole == 0 ? double.NaN : 100.0 * part / whole;
}
