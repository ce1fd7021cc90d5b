using System.Globalization;
using Bot.Dialogs;

namespace Bot.Schedule;

/// <summary>Section <c>Retention</c>: how long things are kept, and when of a day the job runs.</summary>
internal static class RetentionSetting
{
    /// <summary>Nobody is asked about a story more than once a year, and nothing is kept for as good as ever by a slip of the hand.</summary>
    private static readonly (string Name, int Least, int Most)[] Limits =
    [
        (nameof(RetentionRules.AnswerMonths), 1, 60),
        (nameof(RetentionRules.StoryQuestionMonths), 12, 36),
        (nameof(RetentionRules.AuditYears), 1, 10),
        (nameof(RetentionRules.Hour), 0, 23),
    ];

    public static RetentionRules Read(IConfiguration settings) => settings.GetSection("Retention").Get<RetentionRules>() ?? new();

    public static IEnumerable<string> Faults(IConfiguration settings) =>
        from limit in Limits
        let value = settings.GetSection("Retention")[limit.Name]
        where value is not null && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= limit.Least && number <= limit.Most)
        select FormattableString.Invariant($"Retention:{limit.Name} must be a whole number from {limit.Least} to {limit.Most}.");
}
