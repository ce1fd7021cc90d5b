using NodaTime;

namespace Bot.Dialogs.Prompts;

/// <summary>
/// The themes of the months (domain.md rule 10). Even years are year A. In year B five months swap their theme, so that all sixteen
/// themes of the core narrative come round in two years. The holiday weeks have none: the few cards around them are loose and light.
/// </summary>
public static class MonthThemes
{
    private static readonly string?[] YearA =
    [
        "faellesskab", "faglige-faellesskaber", "besserwissere", "forenkling", "opgaven-saetter-holdet", "margin",
        null, "kerneopgaven", "menneskemoeder", "medborgerne", "feedback", "inspiration",
    ];

    private static readonly string?[] YearB =
    [
        "vi-er-faelles", "loeft", "besserwissere", "strategi", "en-stemme", "margin",
        null, "kerneopgaven", "menneskemoeder", "medborgerne", "feedback", "dyder",
    ];

    /// <summary>A week belongs to the month that holds its Thursday, as an ISO week belongs to its year. Null from week 27 to week 31.</summary>
    public static string? Of(IsoWeek week) => week.Week is >= 27 and <= 31 ? null : (IsYearA(week.Year) ? YearA : YearB)[week.Date(IsoDayOfWeek.Thursday).Month - 1];

    /// <summary>The same themes as bits, for asking often: one bit a theme, those of year B counted on.</summary>
    internal static int BitsOf(Predicate<string> isAbout) =>
        YearA.Concat(YearB).Distinct().Index().Aggregate(0, (bits, theme) => theme.Item is { } about && isAbout(about) ? bits | (1 << theme.Index) : bits);

    public static bool IsYearA(int year) => year % 2 == 0;
}
