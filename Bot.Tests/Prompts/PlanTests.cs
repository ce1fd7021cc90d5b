using System.Runtime.CompilerServices;
using Bot.Dialogs.Prompts;
using Bot.Verbs;
using NodaTime;

namespace Bot.Tests.Prompts;

/// <summary>
/// Two years of one channel, approved by people who read it. With <c>DIALOGBOT_APPROVE_CARDS=1</c> the file is written anew: read it
/// before you commit it.
/// </summary>
public sealed class PlanTests
{
    [Fact]
    public void Two_years_of_one_channel_are_what_a_person_has_nodded_at()
    {
        var calendar = new WorkCalendar
        {
            PopUps = [new LocalDate(2027, 5, 20), new LocalDate(2028, 5, 25)],
            DaysOff = [new AnnualDate(6, 5), new AnnualDate(12, 24), new AnnualDate(12, 31)],
        };
        var plan = PlanTable.Of(ChannelPlan.Of("19:demo@thread.tacv2", new IsoWeek(2026, 48), calendar: calendar).Weeks);

        var file = Path.Combine(Folder(), "Approved", "plan.txt");
        if (Environment.GetEnvironmentVariable("DIALOGBOT_APPROVE_CARDS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, plan);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), plan);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
