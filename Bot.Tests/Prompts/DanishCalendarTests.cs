using Bot.Dialogs.Prompts;
using NodaTime;
using NodaTime.Text;

namespace Bot.Tests.Prompts;

public sealed class DanishCalendarTests
{
    [Theory]
    [InlineData("1818-03-22")] // the earliest possible
    [InlineData("1943-04-25")] // the latest possible
    [InlineData("2000-04-23")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")] // the rule's exceptional case: 19 April would be the plain reckoning's date
    public void Easter_falls_on_the_date_in_the_tables(string date)
    {
        var easter = Date(date);
        Assert.Equal(easter, DanishCalendar.EasterSunday(easter.Year));
    }

    [Theory]
    [InlineData("2026-01-01", true)] // nytårsdag
    [InlineData("2026-04-02", true)] // skærtorsdag
    [InlineData("2026-04-03", true)] // langfredag
    [InlineData("2026-04-06", true)] // 2. påskedag
    [InlineData("2026-05-14", true)] // Kristi himmelfartsdag
    [InlineData("2026-05-25", true)] // 2. pinsedag
    [InlineData("2026-12-25", true)]
    [InlineData("2026-12-26", true)]
    [InlineData("2023-05-05", true)] // the last store bededag
    [InlineData("2024-04-26", false)] // a workday since 2024
    [InlineData("2026-05-01", false)]
    [InlineData("2026-06-05", false)] // grundlovsdag is agreed locally
    [InlineData("2026-12-24", false)] // as is Christmas Eve
    [InlineData("2026-12-31", false)]
    public void A_holiday_is_known(string date, bool isHoliday) =>
        Assert.Equal(isHoliday, DanishCalendar.IsHoliday(Date(date)));

    [Theory]
    [InlineData("2026-W28", true)]
    [InlineData("2026-W30", true)]
    [InlineData("2026-W27", false)]
    [InlineData("2026-W31", false)]
    [InlineData("2026-W14", true)] // 30 March to Easter Sunday, 5 April
    [InlineData("2026-W15", false)] // begins with 2. påskedag
    [InlineData("2025-W52", true)]
    [InlineData("2026-W01", true)] // begins on 29 December 2025
    [InlineData("2026-W51", false)]
    [InlineData("2026-W52", true)]
    [InlineData("2026-W53", true)] // 28 December to 3 January
    [InlineData("2027-W01", false)] // begins on 4 January
    public void The_bot_keeps_quiet_in_summer_at_Easter_and_at_Christmas(string week, bool isOff) =>
        Assert.Equal(isOff, DanishCalendar.IsWeekOff(IsoWeek.Parse(week)));

    [Fact]
    public void A_year_has_six_weeks_off_whatever_its_length()
    {
        for (var year = 2020; year <= 2060; year++)
        {
            var summerToSummer = Enumerable.Range(0, 60).Select(new IsoWeek(year, 28).Plus)
                .TakeWhile(week => week < new IsoWeek(year + 1, 28));
            Assert.Equal(6, summerToSummer.Count(DanishCalendar.IsWeekOff));
        }
    }

    [Theory]
    [InlineData("2026-06-05", false)] // grundlovsdag
    [InlineData("2027-12-24", false)]
    [InlineData("2026-06-04", true)]
    [InlineData("2026-12-31", true)] // not agreed here
    [InlineData("2026-05-14", false)] // Kristi himmelfartsdag is off everywhere
    public void Days_off_by_local_agreement_come_on_top(string date, bool isWorkday) =>
        Assert.Equal(isWorkday, new WorkCalendar { DaysOff = [new AnnualDate(6, 5), new AnnualDate(12, 24)] }.IsWorkday(Date(date)));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
