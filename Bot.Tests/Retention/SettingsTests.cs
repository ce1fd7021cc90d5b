using Bot.Dialogs;
using Bot.Schedule;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Retention;

public sealed class SettingsTests
{
    public static readonly TheoryData<string, string[]> Rows = new()
    {
        { "", [] },
        { "AnswerMonths=6|StoryQuestionMonths=24|AuditYears=3|Hour=0", [] },
        {
            "AnswerMonths=0|StoryQuestionMonths=11|AuditYears=five|Hour=24",
            [
                "AnswerMonths must be a whole number from 1 to 60.",
                "StoryQuestionMonths must be a whole number from 12 to 36.",
                "AuditYears must be a whole number from 1 to 10.",
                "Hour must be a whole number from 0 to 23.",
            ]
        },
        { "AnswerMonths=18.5|Hour=", ["AnswerMonths must be a whole number from 1 to 60.", "Hour must be a whole number from 0 to 23."] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_fault_is_listed_at_once(string settings, string[] faults) =>
        Assert.Equal(faults.Select(fault => "Retention:" + fault), RetentionSetting.Faults(Settings(settings)));

    [Fact]
    public void What_is_not_set_is_as_the_domain_has_it() => Assert.Equal(
        new RetentionRules { AnswerMonths = 18, StoryQuestionMonths = 12, AuditYears = 5, Hour = 3 }, RetentionSetting.Read(Settings("")));

    [Fact]
    public void What_is_set_holds() => Assert.Equal(
        new RetentionRules { AnswerMonths = 6, Hour = 4 }, RetentionSetting.Read(Settings("AnswerMonths=6|Hour=4")));

    private static IConfiguration Settings(string settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Select(setting => KeyValuePair.Create("Retention:" + setting.Split('=')[0], (string?)setting.Split('=')[1])))
        .Build();
}
