using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Bot.Dialogs;

/// <summary>
/// Every sentence that a user sees, in one language. The sentences live in <c>Texts.da.json</c> and <c>Texts.en.json</c>,
/// so that they can be proof-read and edited without code; a test holds the two files to the same keys.
/// </summary>
public sealed class Texts
{
    public static readonly Texts Danish = new("da-DK", "Texts.da.json");
    public static readonly Texts English = new("en-GB", "Texts.en.json");

    private readonly FrozenDictionary<string, string> sentences;

    private Texts(string culture, string resource)
    {
        Culture = CultureInfo.GetCultureInfo(culture);
        using var stream = typeof(Texts).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not embedded.");
        sentences = JsonSerializer.Deserialize(stream, TextsJson.Default.DictionaryStringString)!.ToFrozenDictionary();
    }

    public CultureInfo Culture { get; }

    public bool IsDanish => ReferenceEquals(this, Danish);

    /// <exception cref="KeyNotFoundException">No sentence has this key: a defect, not something a user can cause.</exception>
    public string this[string key] => sentences[key];

    public IEnumerable<string> Keys => sentences.Keys;

    /// <summary>English for a reader whose Teams is in English; Danish for everyone else, and when in doubt.</summary>
    public static Texts For(string? locale) =>
        locale is not null && locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Danish;

    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(Culture, sentences[key], values);

    /// <summary>“ingen”, “1 …”, “n …”: picks the sentence <c>key.none</c>, <c>key.one</c> or <c>key.many</c>.</summary>
    public string Count(string key, int count) => count switch
    {
        0 when sentences.TryGetValue(key + ".none", out var none) => none,
        1 => sentences[key + ".one"],
        _ => Format(key + ".many", count),
    };

    /// <summary>“tirsdag d. 3. marts kl. 9.30”, “Tuesday 3 March at 9.30”.</summary>
    public string Moment(ZonedDateTime moment) => Day(moment.Date) + (IsDanish ? " kl. " : " at ") + Time(moment.TimeOfDay);

    /// <summary>“tirsdag d. 3. marts”, “Tuesday 3 March”.</summary>
    public string Day(LocalDate day) => day.ToString(IsDanish ? "dddd 'd.' d'.' MMMM" : "dddd d MMMM", Culture);

    /// <summary>“den 3. marts 2026”, “on 3 March 2026”.</summary>
    public string Date(LocalDate day) => day.ToString(IsDanish ? "'den' d'.' MMMM yyyy" : "'on' d MMMM yyyy", Culture);

    /// <summary>“9.30”: hours and minutes with a full stop, as Danish convention has it.</summary>
    public static string Time(LocalTime time) => time.ToString("H'.'mm", CultureInfo.InvariantCulture);

    public string Weekday(IsoDayOfWeek day) => Culture.DateTimeFormat.GetDayName((DayOfWeek)((int)day % 7));

    /// <summary>“a, b og c”.</summary>
    public string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " " + this["list.and"] + " " + items[^1],
    };
}
