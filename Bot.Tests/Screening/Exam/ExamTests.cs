using Bot.Dialogs.Screening;
using Bot.Tests.Lint;

namespace Bot.Tests.Screening.Exam;

public sealed class ExamTests
{
    private static readonly IReadOnlyList<ExamRow> Rows = ExamRow.ReadFile(Path.Combine(Repository.Root, "Bot.Tests", "Screening", "Exam", "exam.tsv"));

    private static readonly Dictionary<string, ExamFigures> Figures =
        ExamFigures.ByGroup(ExamResult.Sit(new Screener(), Rows)).ToDictionary(group => group.Group, group => group.Figures);

    [Theory]
    [MemberData(nameof(ExamLimits.Rows), MemberType = typeof(ExamLimits))]
    public void The_screener_holds_its_figures(string group, int leastFound, int mostAlarmed, string goal)
    {
        var figures = Figures[group];

        Assert.False(figures.Recall < leastFound, $"{group}: {figures.Recall:0.0} % found, at least {leastFound} wanted, goal {goal}");
        Assert.False(figures.Alarms > mostAlarmed, $"{group}: {figures.Alarms:0.0} % of the clean texts alarmed, at most {mostAlarmed} wanted, goal {goal}");
    }

    [Fact]
    public void The_exam_is_large_and_at_least_half_of_its_texts_must_stay_quiet()
    {
        Assert.True(Rows.Count >= 700, $"{Rows.Count} texts");
        Assert.True(Rows.Count(row => row.IsClean) * 2 >= Rows.Count, $"{Rows.Count(row => row.IsClean)} of {Rows.Count} are clean");
    }

    [Fact]
    public void Every_kind_is_asked_for_at_least_ten_times_and_every_row_gives_its_reason()
    {
        var asked = Rows.SelectMany(row => row.Marks).CountBy(mark => mark.Kind).ToDictionary();

        Faults.None(
            from kind in Enum.GetNames<FindingKind>().Append("Urgent").Distinct()
            where asked.GetValueOrDefault(kind) < 10
            select $"{kind}: {asked.GetValueOrDefault(kind)} times");
        Faults.None(Rows.Where(row => string.IsNullOrWhiteSpace(row.Reason)).Select(row => row.Id));
    }

    [Fact]
    public void No_id_and_no_text_stands_twice_and_every_mark_holds_a_word()
    {
        Assert.Equal(Rows.Count, Rows.DistinctBy(row => row.Id).Count());
        Assert.Equal(Rows.Count, Rows.DistinctBy(row => row.Text).Count());
        Faults.None(
            from row in Rows
            where row.Marks.Any(mark => !row.Text[mark.Span.Start..mark.Span.End].Any(char.IsLetterOrDigit))
            select row.Id);
    }

    [Fact]
    public void A_mark_counts_as_found_when_every_letter_of_it_is_covered()
    {
        var row = new ExamRow("a", "workplace", "-", "Ring til Anne Holm", [new("Name", new(9, 18))], "two words");

        Assert.True(new ExamResult(row, [new(FindingKind.Name, new(9, 13)), new(FindingKind.Address, new(14, 18))]).Covers(row.Marks[0]));
        Assert.False(new ExamResult(row, [new(FindingKind.Name, new(9, 13))]).Covers(row.Marks[0]));
    }
}
