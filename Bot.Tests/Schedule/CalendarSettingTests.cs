using Bot.Schedule;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace Bot.Tests.Schedule;

public sealed class CalendarSettingTests
{
    [Fact]
    public void Local_days_off_and_Pop_Ups_are_read()
    {
        var settings = Settings(("Calendar:DaysOff:0", "06-05"), ("Calendar:DaysOff:1", "12-24"), ("PopUp:Date", "2028-05-25, 2027-05-20"));

        var calendar = CalendarSetting.Read(settings);

        Assert.Empty(CalendarSetting.Faults(settings));
        Assert.Equal([new AnnualDate(6, 5), new AnnualDate(12, 24)], calendar.DaysOff);
        Assert.Equal([new LocalDate(2027, 5, 20), new LocalDate(2028, 5, 25)], calendar.PopUps);
    }

    [Fact]
    public void Without_settings_no_day_is_off_by_agreement_and_no_Pop_Up_is_planned()
    {
        var calendar = CalendarSetting.Read(Settings(("PopUp:Date", "")));

        Assert.Empty(calendar.DaysOff);
        Assert.Empty(calendar.PopUps);
    }

    [Theory]
    [InlineData("Calendar:DaysOff:0", "5/6", "Calendar:DaysOff holds something that is no month and day such as 06-05.")]
    [InlineData("PopUp:Date", "20. maj", "PopUp:Date must be a date such as 2027-05-20, or several with commas between.")]
    public void What_is_no_date_is_told_at_start(string key, string value, string fault) =>
        Assert.Equal([fault], CalendarSetting.Faults(Settings((key, value))));

    private static IConfiguration Settings(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))).Build();
}
