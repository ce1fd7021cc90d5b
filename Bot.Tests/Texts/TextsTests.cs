using Bot.Dialogs;
using NodaTime;

// The folder's name would hide the type under test, so these stand where the type itself stands: at the project's top.
namespace Bot.Tests;

/// <summary>Days, moments, numbers and lists as each language writes them.</summary>
public class TextsTests
{
    private static readonly LocalDate ThirdOfMarch = new(2026, 3, 3);
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    [Theory]
    [InlineData("da-DK", "da-DK")]
    [InlineData("da", "da-DK")]
    [InlineData("en-US", "en-GB")]
    [InlineData("EN", "en-GB")]
    [InlineData("de-DE", "da-DK")] // In doubt Danish: it is the language of the workplace.
    [InlineData("", "da-DK")]
    [InlineData(null, "da-DK")]
    public void The_reader_s_locale_chooses_the_language(string? locale, string culture) =>
        Assert.Equal(culture, Texts.For(locale).Culture.Name);

    [Fact]
    public void A_day_is_written_as_one_says_it()
    {
        Assert.Equal("tirsdag d. 3. marts", Texts.Danish.Day(ThirdOfMarch));
        Assert.Equal("Tuesday 3 March", Texts.English.Day(ThirdOfMarch));
    }

    [Fact]
    public void A_date_has_its_year()
    {
        Assert.Equal("den 3. marts 2026", Texts.Danish.Date(ThirdOfMarch));
        Assert.Equal("on 3 March 2026", Texts.English.Date(ThirdOfMarch));
    }

    [Theory]
    [InlineData(9, 30, "9.30")]
    [InlineData(16, 0, "16.00")]
    [InlineData(0, 5, "0.05")]
    public void A_time_has_a_full_stop_and_no_leading_nought(int hour, int minute, string written) =>
        Assert.Equal(written, Texts.Time(new(hour, minute)));

    [Theory]
    [InlineData(2026, 3, 3, "tirsdag d. 3. marts kl. 9.30", "Tuesday 3 March at 9.30")]
    [InlineData(2026, 3, 29, "søndag d. 29. marts kl. 9.30", "Sunday 29 March at 9.30")] // The clocks went forward at 2.
    [InlineData(2026, 10, 25, "søndag d. 25. oktober kl. 9.30", "Sunday 25 October at 9.30")] // They went back at 3.
    public void A_moment_is_told_in_local_time(int year, int month, int day, string danish, string english)
    {
        var moment = Copenhagen.AtStrictly(new LocalDateTime(year, month, day, 9, 30)).ToInstant().InZone(Copenhagen);

        Assert.Equal(danish, Texts.Danish.Moment(moment));
        Assert.Equal(english, Texts.English.Moment(moment));
    }

    [Theory]
    [InlineData(IsoDayOfWeek.Monday, "mandag", "Monday")]
    [InlineData(IsoDayOfWeek.Saturday, "lørdag", "Saturday")]
    [InlineData(IsoDayOfWeek.Sunday, "søndag", "Sunday")]
    public void Weekdays_have_their_names(IsoDayOfWeek day, string danish, string english)
    {
        Assert.Equal(danish, Texts.Danish.Weekday(day));
        Assert.Equal(english, Texts.English.Weekday(day));
    }

    [Theory]
    [InlineData(0, "Ingen svarede.", "Nobody answered.")]
    [InlineData(1, "1 svarede.", "1 person answered.")]
    [InlineData(2, "2 svarede.", "2 people answered.")]
    [InlineData(1234, "1234 svarede.", "1234 people answered.")]
    public void A_count_chooses_its_sentence(int count, string danish, string english)
    {
        Assert.Equal(danish, Texts.Danish.Count("round.summary.count", count));
        Assert.Equal(english, Texts.English.Count("round.summary.count", count));
    }

    [Fact]
    public void Without_a_sentence_for_none_nought_is_a_number() =>
        Assert.Equal("0 historier må bruges på Pop Up", Texts.Danish.Count("pop.count", 0));

    [Theory]
    [InlineData(new string[0], "", "")]
    [InlineData(new[] { "ro" }, "ro", "ro")]
    [InlineData(new[] { "ro", "tid" }, "ro og tid", "ro and tid")]
    [InlineData(new[] { "ro", "tid", "mod" }, "ro, tid og mod", "ro, tid and mod")]
    public void A_list_ends_with_and(string[] items, string danish, string english)
    {
        Assert.Equal(danish, Texts.Danish.List(items));
        Assert.Equal(english, Texts.English.List(items));
    }

    [Fact]
    public void Numbers_in_a_sentence_follow_the_language()
    {
        Assert.Equal("Gennemsnit: 6,5", Texts.Danish.Format("round.summary.average", 6.5m));
        Assert.Equal("Average: 6.5", Texts.English.Format("round.summary.average", 6.5m));
    }

    [Fact]
    public void The_setup_receipt_reads_as_one_sentence_after_the_other()
    {
        Assert.Equal(
            "Gemt. Ugens spørgsmål kommer hver tirsdag kl. 9.30 og er åbent i 5 dage. MED drøftede det den 3. marts 2026.",
            Receipt(Texts.Danish));
        Assert.Equal(
            "Saved. The weekly question comes every Tuesday at 9.30 and stays open for 5 days. The MED committee discussed it on 3 March 2026.",
            Receipt(Texts.English));

        static string Receipt(Texts texts) => texts.Format(
            "setup.saved", texts.Format("setup.rhythm.week", texts.Weekday(IsoDayOfWeek.Tuesday), Texts.Time(new(9, 30))), 5, texts.Date(ThirdOfMarch));
    }

    [Fact]
    public void A_key_without_a_sentence_is_a_defect_and_fails_loudly() =>
        Assert.Throws<KeyNotFoundException>(() => Texts.Danish["no.such.key"]);
}
