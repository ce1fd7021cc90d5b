using Bot.Dialogs.Prompts;
using NodaTime.Text;

namespace Bot.Schedule;

/// <summary>
/// Settings <c>Calendar:DaysOff</c>, days off by local agreement such as "06-05" (month, day), and <c>PopUp:Date</c>, the day of the
/// Pop Up, or several with commas between.
/// </summary>
internal static class CalendarSetting
{
    public static WorkCalendar Read(IConfiguration settings) => new()
    {
        DaysOff = [.. DaysOff(settings).Select(AnnualDatePattern.Iso.Parse).Where(day => day.Success).Select(day => day.Value)],
        PopUps = [.. PopUps(settings).Select(LocalDatePattern.Iso.Parse).Where(day => day.Success).Select(day => day.Value).Order()],
    };

    public static IEnumerable<string> Faults(IConfiguration settings) =>
    [
        .. DaysOff(settings).Where(day => !AnnualDatePattern.Iso.Parse(day).Success)
            .Select(_ => "Calendar:DaysOff holds something that is no month and day such as 06-05."),
        .. PopUps(settings).Where(day => !LocalDatePattern.Iso.Parse(day).Success)
            .Select(_ => "PopUp:Date must be a date such as 2027-05-20, or several with commas between."),
    ];

    private static IEnumerable<string> DaysOff(IConfiguration settings) =>
        settings.GetSection("Calendar:DaysOff").GetChildren().Select(day => (day.Value ?? "").Trim());

    private static string[] PopUps(IConfiguration settings) =>
        (settings["PopUp:Date"] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
