using Bot.Dialogs.Prompts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace Bot.Tests.Prompts;

public sealed class WeeklyScheduleTests
{
    private static readonly WeeklySchedule Monday = WeeklySchedule.Default with { Day = IsoDayOfWeek.Monday };
    private static readonly WeeklySchedule Thursday = WeeklySchedule.Default with { Day = IsoDayOfWeek.Thursday };
    private static readonly WeeklySchedule Friday = WeeklySchedule.Default with { Day = IsoDayOfWeek.Friday };

    [Fact]
    public void The_prompt_comes_on_Tuesday_at_half_past_nine_in_Copenhagen() =>
        Assert.Equal(Utc("2026-11-24T08:30:00Z"), WeeklySchedule.Default.MomentIn(new IsoWeek(2026, 48)));

    [Theory]
    [InlineData("2026-W13", "2026-03-24T08:30:00Z")] // winter time
    [InlineData("2026-W16", "2026-04-14T07:30:00Z")] // summer time since 29 March
    [InlineData("2026-W43", "2026-10-20T07:30:00Z")]
    [InlineData("2026-W44", "2026-10-27T08:30:00Z")] // winter time since 25 October
    public void Half_past_nine_stays_half_past_nine_over_both_clock_changes(string week, string moment) =>
        Assert.Equal(Utc(moment), WeeklySchedule.Default.MomentIn(IsoWeek.Parse(week)));

    // Copenhagen changes its clocks on Sundays, when nothing is posted; Cairo does so on workdays.
    [Theory]
    [InlineData(IsoDayOfWeek.Friday, "00:30", "2026-W17", "2026-04-23T22:30:00Z")] // skipped: 0.30 becomes 1.30
    [InlineData(IsoDayOfWeek.Thursday, "23:30", "2026-W44", "2026-10-29T20:30:00Z")] // shown twice: the first
    public void A_time_that_the_clock_skips_moves_on_and_one_shown_twice_is_the_first(
        IsoDayOfWeek day, string time, string week, string moment)
    {
        var schedule = new WeeklySchedule
        {
            Day = day,
            Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Value,
            Zone = DateTimeZoneProviders.Tzdb["Africa/Cairo"],
        };

        Assert.Equal(Utc(moment), schedule.MomentIn(IsoWeek.Parse(week)));
    }

    [Fact]
    public void A_holiday_moves_the_post_to_the_next_workday_of_the_week()
    {
        Assert.Equal(new LocalDate(2026, 4, 7), Monday.DateIn(new IsoWeek(2026, 15))); // 2. påskedag
        Assert.Equal(new LocalDate(2026, 5, 26), Monday.DateIn(new IsoWeek(2026, 22))); // 2. pinsedag
        Assert.Equal(new LocalDate(2026, 5, 15), Thursday.DateIn(new IsoWeek(2026, 20))); // Kristi himmelfart
    }

    [Theory]
    [InlineData(Audience.Everyone, "2026-04-07")] // the day after 2. påskedag
    [InlineData(Audience.Leader, "2026-04-08")]
    [InlineData(Audience.SeniorLeader, "2024-04-03")] // 2. påskedag as well, in one of their own weeks
    public void A_holiday_moves_no_leaders_card_to_a_Tuesday(Audience audience, string moved)
    {
        var date = LocalDatePattern.Iso.Parse(moved).Value;

        Assert.Equal(date, (Monday with { Audience = audience }).DateIn(IsoWeek.Of(date)));
    }

    [Fact]
    public void A_Tuesday_is_never_a_holiday_outside_the_weeks_off()
    {
        // Danish holidays with a fixed weekday lie on Mondays, Thursdays, Fridays and Sundays, the others in the Christmas weeks.
        for (var week = new IsoWeek(2020, 1); week.Year < 2060; week = week.Next())
            Assert.True(DanishCalendar.IsWeekOff(week) || DanishCalendar.IsWorkday(week.Date(IsoDayOfWeek.Tuesday)), week.ToString());
    }

    [Fact]
    public void A_holiday_with_no_workday_left_in_its_week_skips_the_week()
    {
        var storeBededag = IsoWeek.Of(new LocalDate(2023, 5, 5));

        Assert.Null(Friday.DateIn(storeBededag));
        Assert.Null(Friday.MomentIn(storeBededag));
    }

    [Fact]
    public void A_day_off_by_local_agreement_moves_the_post_as_well()
    {
        var grundlovsdag = IsoWeek.Of(new LocalDate(2029, 6, 5));
        var schedule = WeeklySchedule.Default with { Calendar = new() { DaysOff = [new AnnualDate(6, 5)] } };

        Assert.Equal(new LocalDate(2029, 6, 5), WeeklySchedule.Default.DateIn(grundlovsdag));
        Assert.Equal(new LocalDate(2029, 6, 6), schedule.DateIn(grundlovsdag));
    }

    [Fact]
    public void A_pause_ends_by_itself_on_its_day()
    {
        var schedule = WeeklySchedule.Default with { PausedUntil = new LocalDate(2026, 12, 1) };

        Assert.Null(schedule.DateIn(new IsoWeek(2026, 48)));
        Assert.Equal(new LocalDate(2026, 12, 1), schedule.DateIn(new IsoWeek(2026, 49)));
        Assert.Equal(Utc("2026-12-01T08:30:00Z"), schedule.NextAfter(Utc("2026-11-16T08:30:00Z")));
    }

    [Fact]
    public void Half_past_nine_in_Nuuk_is_half_past_nine_there() =>
        Assert.Equal(
            Utc("2026-11-24T11:30:00Z"),
            (WeeklySchedule.Default with { Zone = DateTimeZoneProviders.Tzdb["America/Nuuk"] }).MomentIn(new IsoWeek(2026, 48)));

    [Fact]
    public void A_week_off_has_no_moment_and_the_next_one_after_it_counts()
    {
        Assert.Null(WeeklySchedule.Default.MomentIn(new IsoWeek(2026, 29)));
        Assert.Equal(Utc("2026-07-28T07:30:00Z"), WeeklySchedule.Default.NextAfter(Utc("2026-06-30T07:30:00Z")));
        Assert.Equal(Utc("2027-01-05T08:30:00Z"), WeeklySchedule.Default.NextAfter(Utc("2026-12-15T08:30:00Z"))); // past week 53
    }

    [Fact]
    public void The_next_moment_is_strictly_later()
    {
        var due = Utc("2026-11-24T08:30:00Z");

        Assert.Equal(due, WeeklySchedule.Default.NextAfter(due - Duration.Epsilon));
        Assert.Equal(Utc("2026-12-01T08:30:00Z"), WeeklySchedule.Default.NextAfter(due));
    }

    [Theory]
    [InlineData(IsoDayOfWeek.Saturday)]
    [InlineData(IsoDayOfWeek.Sunday)]
    [InlineData(IsoDayOfWeek.None)]
    public void A_day_outside_the_working_week_is_refused(IsoDayOfWeek day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeeklySchedule { Day = day });

    [Fact]
    public void Every_moment_is_a_workday_inside_its_own_week() =>
        Prop.ForAll(Gen.Choose(0, 3000).ToArbitrary(), Gen.Choose(1, 5).ToArbitrary(), (weeks, day) =>
        {
            var week = new IsoWeek(2024, 1).Plus(weeks);
            var date = (WeeklySchedule.Default with { Day = (IsoDayOfWeek)day }).DateIn(week);
            return date is not { } posted || (IsoWeek.Of(posted) == week && DanishCalendar.IsWorkday(posted));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_next_moment_after_any_instant_is_the_first_of_all_later_ones() =>
        Prop.ForAll(Gen.Choose(0, 20 * 365 * 24).ToArbitrary(), hours =>
        {
            var instant = Utc("2024-01-01T00:00:00Z") + Duration.FromHours(hours);
            var weeks = Enumerable.Range(-1, 8).Select(IsoWeek.Of(instant.InUtc().Date).Plus);
            var first = weeks.Select(WeeklySchedule.Default.MomentIn).First(moment => moment > instant);
            return WeeklySchedule.Default.NextAfter(instant) == first;
        }).QuickCheckThrowOnFailure();

    private static Instant Utc(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
