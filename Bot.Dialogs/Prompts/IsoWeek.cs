using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Calendars;

namespace Bot.Dialogs.Prompts;

/// <summary>
/// A week as Danish calendars number it (ISO 8601): Monday to Sunday, and week 1 holds the year's first Thursday.
/// The year is the week's own: 1 January 2027 lies in 2026-W53. Kept as the text "2026-W48".
/// </summary>
[JsonConverter(typeof(Json))]
public sealed record IsoWeek : IComparable<IsoWeek>
{
    /// <exception cref="ArgumentOutOfRangeException">The year has no such week; only some years have a week 53.</exception>
    public IsoWeek(int year, int week)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998);
        ArgumentOutOfRangeException.ThrowIfLessThan(week, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(week, WeekYearRules.Iso.GetWeeksInWeekYear(year));
        Year = year;
        Week = week;
        Monday = WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday);
    }

    public int Year { get; }

    public int Week { get; }

    public LocalDate Monday { get; }

    public static IsoWeek Of(LocalDate date) =>
        new(WeekYearRules.Iso.GetWeekYear(date), WeekYearRules.Iso.GetWeekOfWeekYear(date));

    /// <summary>Reads "2026-W48" back.</summary>
    /// <exception cref="FormatException">The text is not of that form, or the year has no such week.</exception>
    public static IsoWeek Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"\"{text}\" is not a week such as 2026-W48.");

    public IsoWeek Next() => Plus(1);

    public IsoWeek Previous() => Plus(-1);

    public IsoWeek Plus(int weeks) => Of(Monday.PlusWeeks(weeks));

    /// <summary>Whole weeks from <paramref name="earlier"/> to this one; negative when it is the later of the two.</summary>
    public int WeeksSince(IsoWeek earlier) => Period.DaysBetween(earlier.Monday, Monday) / 7;

    public LocalDate Date(IsoDayOfWeek day) => Monday.PlusDays((int)day - (int)IsoDayOfWeek.Monday);

    public int CompareTo(IsoWeek? other) => other is null ? 1 : Monday.CompareTo(other.Monday);

    public static bool operator <(IsoWeek left, IsoWeek right) => left.CompareTo(right) < 0;

    public static bool operator <=(IsoWeek left, IsoWeek right) => left.CompareTo(right) <= 0;

    public static bool operator >(IsoWeek left, IsoWeek right) => left.CompareTo(right) > 0;

    public static bool operator >=(IsoWeek left, IsoWeek right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-W{Week:D2}");

    private static IsoWeek? TryParse(string? text)
    {
        if (text is not { Length: 8 } || text[4..6] != "-W")
            return null;
        if (!TryDigits(text[..4], out var year) || !TryDigits(text[6..], out var week))
            return null;
        if (year is < 1900 or > 9998 || week < 1 || week > WeekYearRules.Iso.GetWeeksInWeekYear(year))
            return null;
        return new IsoWeek(year, week);
    }

    private static bool TryDigits(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    internal sealed class Json : JsonConverter<IsoWeek>
    {
        public override IsoWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString()) ?? throw new JsonException("Expected a week such as 2026-W48.");

        public override void Write(Utf8JsonWriter writer, IsoWeek value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
