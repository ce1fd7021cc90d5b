using Bot.Dialogs;
using Bot.Schedule;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace Bot.Tests.Schedule;

public sealed class RepairSettingTests
{
    [Theory]
    [InlineData("00:00:05", 5)]
    [InlineData("00:10:00", 600)]
    [InlineData(null, 300)]
    public void The_time_is_read(string? value, int seconds)
    {
        Assert.Empty(RepairSetting.Faults(Settings(value)));
        Assert.Equal(new RepairRules(Duration.FromSeconds(seconds)), RepairSetting.Read(Settings(value)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("five minutes")]
    [InlineData("00:00:00")]
    [InlineData("-00:05:00")]
    [InlineData("2.00:00:00")]
    public void A_time_that_makes_no_sense_is_told_at_start(string value) => Assert.Equal(
        ["Schedule:RepairAfter must be a time such as 00:05:00, from 00:00:01 to 1.00:00:00."], RepairSetting.Faults(Settings(value)));

    private static IConfiguration Settings(string? value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("Schedule:RepairAfter", value)]).Build();
}
