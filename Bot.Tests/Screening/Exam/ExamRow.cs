using System.Text;
using Bot.Dialogs.Screening;

namespace Bot.Tests.Screening.Exam;

/// <summary>A place that must be found. The kind is a word, because an exam may ask for more than the rules know ("Urgent").</summary>
internal sealed record ExamMark(string Kind, TextSpan Span);

/// <summary>
/// A labelled text. The texts of exam.tsv were written for this project without a look at the screener's lists and rules,
/// and every person, number and address in them is invented. Columns: id, genre, origin group, text, kinds in order, reason.
/// What must be found stands between « and »; a text that is urgent is marked as a whole; a line break is written \n.
/// </summary>
internal sealed record ExamRow(string Id, string Genre, string Origin, string Text, IReadOnlyList<ExamMark> Marks, string Reason)
{
    private const string NoOrigin = "-";

    public bool IsClean => Marks.Count == 0;

    public bool HasOrigin => Origin != NoOrigin;

    public static IReadOnlyList<ExamRow> ReadFile(string path) => [.. File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select(Read)];

    private static ExamRow Read(string line)
    {
        if (line.Split('\t') is not [var id, var genre, var origin, var marked, var kinds, var reason])
            throw new FormatException($"An exam row has six columns: {line}");
        var marks = new List<ExamMark>();
        var text = Unmarked(marked.Replace("\\n", "\n", StringComparison.Ordinal), kinds.Split(' ', StringSplitOptions.RemoveEmptyEntries), marks);
        return new(id, genre, origin, text, marks, reason);
    }

    private static string Unmarked(string marked, string[] kinds, List<ExamMark> marks)
    {
        var text = new StringBuilder();
        var start = 0;
        foreach (var letter in marked)
        {
            if (letter == '«')
                start = text.Length;
            else if (letter == '»')
                marks.Add(new(kinds[marks.Count], new(start, text.Length)));
            else
                text.Append(letter);
        }

        return marks.Count == kinds.Length ? text.ToString() : throw new FormatException($"More kinds than marks: {marked}");
    }
}
