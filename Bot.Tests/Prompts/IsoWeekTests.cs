using System.Text.Json;
using Bot.Dialogs.Prompts;
using NodaTime;

namespace Bot.Tests.Prompts;

public sealed class IsoWeekTests
{
    [Theory]
    [InlineData(2026, 54)] // no year has one
    [InlineData(2026, 0)]
    [InlineData(2025, 53)] // 2025 ends with week 52
    [InlineData(2027, 53)]
    public void A_week_that_the_year_lacks_is_refused(int year, int week) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new IsoWeek(year, week));

    [Theory]
    [InlineData("2026-11-22", "2026-W47")] // a Sunday ends its week
    [InlineData("2026-11-23", "2026-W48")]
    [InlineData("2027-01-01", "2026-W53")] // New Year's Day still in the old week year
    [InlineData("2027-01-04", "2027-W01")]
    [InlineData("2024-12-30", "2025-W01")] // and here already in the new one
    public void A_date_lies_in_its_iso_week(string date, string week) =>
        Assert.Equal(week, IsoWeek.Of(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value).ToString());

    [Fact]
    public void Week_53_of_2026_begins_on_28_December_and_is_followed_by_week_1()
    {
        var week = new IsoWeek(2026, 53);

        Assert.Equal(new LocalDate(2026, 12, 28), week.Monday);
        Assert.Equal(new IsoWeek(2027, 1), week.Next());
        Assert.Equal(new IsoWeek(2026, 52), week.Previous());
        Assert.Equal(1, new IsoWeek(2027, 1).WeeksSince(week));
    }

    [Fact]
    public void Weeks_are_ordered_in_time()
    {
        Assert.True(new IsoWeek(2026, 53) < new IsoWeek(2027, 1));
        Assert.True(new IsoWeek(2027, 1) >= new IsoWeek(2027, 1));
    }

    [Fact]
    public void A_week_survives_text_and_json()
    {
        var week = new IsoWeek(2026, 8);

        Assert.Equal("2026-W08", week.ToString());
        Assert.Equal(week, IsoWeek.Parse("2026-W08"));
        Assert.Equal("\"2026-W08\"", JsonSerializer.Serialize(week));
        Assert.Equal(week, JsonSerializer.Deserialize<IsoWeek>("\"2026-W08\""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-48")]
    [InlineData("2026-W8")]
    [InlineData("2025-W53")] // well written, but there is none
    [InlineData("2026-W+8")]
    [InlineData("0000-W01")]
    public void Text_that_is_no_week_is_refused(string text)
    {
        Assert.Throws<FormatException>(() => IsoWeek.Parse(text));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IsoWeek>($"\"{text}\""));
    }
}
