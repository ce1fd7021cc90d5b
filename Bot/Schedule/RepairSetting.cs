using System.Globalization;
using Bot.Dialogs;
using NodaTime;

namespace Bot.Schedule;

/// <summary>Setting <c>Schedule:RepairAfter</c>: when what an instance has begun is taken to be left behind by a crash.</summary>
internal static class RepairSetting
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Most = TimeSpan.FromDays(1);

    public static RepairRules Read(IConfiguration settings) =>
        Text(settings) is { } text && Parse(text) is { } after ? new(Duration.FromTimeSpan(after)) : RepairRules.Default;

    public static IEnumerable<string> Faults(IConfiguration settings)
    {
        if (Text(settings) is { } text && Parse(text) is null)
            yield return "Schedule:RepairAfter must be a time such as 00:05:00, from 00:00:01 to 1.00:00:00.";
    }

    private static string? Text(IConfiguration settings) => settings["Schedule:RepairAfter"];

    private static TimeSpan? Parse(string text) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var after) && after >= Least && after <= Most ? after : null;
}
