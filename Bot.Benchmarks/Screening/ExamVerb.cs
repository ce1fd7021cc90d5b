using Bot.Dialogs.Screening;
using Bot.Tests.Screening.Exam;

namespace Bot.Benchmarks.Screening;

/// <summary>The screener's figures on our own exam, or on a file of the same columns. Shows no text unless it is asked to.</summary>
internal static class ExamVerb
{
    private const string Show = "--show";

    public static string OwnExam => Path.Combine(AppContext.BaseDirectory, "exam.tsv");

    public static void Run(string[] args)
    {
        var file = args.FirstOrDefault(argument => argument != Show) ?? OwnExam;
        var results = ExamResult.Sit(new Screener(), ExamRow.ReadFile(file));

        Report.Title($"{Path.GetFileName(file)}: {results.Count} texts, {results.Count(result => result.Row.IsClean)} of them clean");
        Console.WriteLine("group                    marks   found %  of kind %  findings  precision %   clean  alarmed %");
        foreach (var (group, figures) in ExamFigures.ByGroup(results))
            Report.Line($"{group,-24}{figures.Marks,6}{figures.Recall,10:0.0}{figures.RecallByKind,11:0.0}{figures.Findings,10}{figures.Precision,13:0.0}{figures.Clean,8}{figures.Alarms,11:0.0}");

        List("Missed", results.Where(result => result.HasMiss), args.Contains(Show));
        List("Alarmed without cause", results.Where(result => result.IsFalseAlarm), args.Contains(Show));
    }

    private static void List(string title, IEnumerable<ExamResult> results, bool show)
    {
        Console.WriteLine($"\n{title}:");
        Console.WriteLine(show
            ? string.Join('\n', results.Select(result => $"{result.Row.Id}  {result.Show()}  ({result.Row.Reason})"))
            : string.Join(' ', results.Select(result => result.Row.Id)));
    }
}
