using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// A date of birth in words, "født den tredje april 1987", "tredje i fjerde nittenhundredesyvogfirs", beside the same words as
/// in <see cref="BirthDateRule"/>.
/// </summary>
internal static class SpelledBirthDateRule
{
    private const int Reach = 7;

    private static readonly WordSet Days = WordSet.Of(
        """
        første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende
        attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende seksogtyvende syvogtyvende otteogtyvende
        niogtyvende tredivte enogtredivte
        """);

    private static readonly WordSet LooseCenturies = new("nitten", "to", "tyve");
    private static readonly WordSet Hundreds = WordSet.Of("hundrede hundred tusind tusinde og");

    /// <summary>At the word for the day.</summary>
    public static int Find(in Passage passage, int day, ref FindingList found)
    {
        if (!Days.Has(passage, day))
            return -1;
        var month = passage.IsWord(day + 1) && passage.Word(day + 1) is "i" ? day + 2 : day + 1;
        if (!(passage.Is(month, WordTraits.Month) || (month == day + 2 && Days.Has(passage, month))) || Nearby.Before(passage, day, WordTraits.BirthCue, Reach) < 0)
            return -1;
        var last = EndOfYear(passage, month);
        found.Add(FindingKind.BirthDate, passage.Tokens[day].Start, passage.Tokens[last].End);
        return last;
    }

    /// <summary>" 1987", " nittenhundredesyvogfirs", " nitten hundrede og syvogfirs", or the month itself where no year follows.</summary>
    private static int EndOfYear(in Passage passage, int month)
    {
        var year = month + 1;
        if (passage.IsNumber(year))
            return passage.Tokens[year].Length is 2 or 4 && !Nearby.CountsSomething(passage, year) ? year : month;
        if (!passage.IsWord(year))
            return month;
        if (!LooseCenturies.Has(passage, year))
            return passage.Word(year).StartsWith("nittenhundred", StringComparison.OrdinalIgnoreCase) || passage.Word(year).StartsWith("totusind", StringComparison.OrdinalIgnoreCase) ? year : month;
        while (Hundreds.Has(passage, year + 1))
            year++;
        return passage.IsWord(year + 1) && IsNumeral(passage.Word(year + 1)) ? year + 1 : year;
    }

    private static bool IsNumeral(ReadOnlySpan<char> word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems", "ten", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"])
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
