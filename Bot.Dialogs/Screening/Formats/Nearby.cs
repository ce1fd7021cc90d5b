using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>The words beside a number that say what it is. The labels that blurring puts in, "[konto]", say nothing.</summary>
internal static class Nearby
{
    /// <summary>The nearest token before with one of these traits, at most <paramref name="reach"/> tokens away, or -1.</summary>
    public static int Before(in Passage passage, int token, WordTraits any, int reach)
    {
        for (var i = token - 1; i >= 0 && i >= token - reach; i--)
            if (passage.Tokens[i].Is(any) && !IsLabel(passage, i))
                return i;
        return -1;
    }

    /// <summary>The nearest of these words before, or -1.</summary>
    public static int Before(in Passage passage, int token, WordSet words, int reach)
    {
        for (var i = token - 1; i >= 0 && i >= token - reach; i--)
            if (words.Has(passage, i) && !IsLabel(passage, i))
                return i;
        return -1;
    }

    /// <summary>One of the words stands among the next tokens.</summary>
    public static bool IsAfter(in Passage passage, int token, WordSet words, int reach)
    {
        for (var i = token + 1; i < passage.Count && i <= token + reach; i++)
            if (words.Has(passage, i) && !IsLabel(passage, i))
                return true;
        return false;
    }

    /// <summary>What follows says that the number counts something: "kr.", "gange", "danske kroner".</summary>
    public static bool CountsSomething(in Passage passage, int last) =>
        IsUnit(passage, last + 1) || passage.IsSign(last + 1, "%‰°€$£²")
        || (passage.IsSign(last + 1, ",-") && passage.IsTight(last + 1) && (passage.IsSign(last + 2, "-") || IsDecimals(passage, last + 2)));

    /// <summary>
    /// A number of a thing: "ordrenr.", "CVR", "faktura" a few words before it; "kr." and "uge" right before it, unless they
    /// belong to a number of their own: "12.500 kr. 23456789".
    /// </summary>
    public static bool IsNumberOfThing(in Passage passage, int number, int reach)
    {
        for (var i = number - 1; i >= 0 && i >= number - reach; i--)
            if (IsProductionUnit(passage, i))
                return true;
            else if (passage.Tokens[i].Is(WordTraits.ThingNumberCue))
                return !passage.Tokens[i].Is(WordTraits.Unit)
                    || (!passage.IsNumber(i - 1) && (i == number - 1 || (i == number - 2 && passage.IsSign(i + 1, ".:"))));
        return false;
    }

    /// <summary>"P-nr.", "p-nummer": the number of a place of production.</summary>
    private static bool IsProductionUnit(in Passage passage, int i) =>
        passage.IsWord(i) && passage.Word(i) is "nr" or "nummer" && passage.IsSign(i - 1, '-') && passage.IsWord(i - 2) && passage.Word(i - 2) is "p" or "P";

    private static bool IsDecimals(in Passage passage, int i) =>
        passage.IsTight(i) && passage.IsNumber(i) && passage.Tokens[i].Length <= 2 && passage.IsSign(i - 1, ',');

    /// <summary>"m." is rather short for "med" than for metres.</summary>
    private static bool IsUnit(in Passage passage, int i) =>
        passage.Is(i, WordTraits.Unit) && !(passage.Tokens[i].Length == 1 && passage.IsSign(i + 1, '.') && i + 2 < passage.Count);

    private static bool IsLabel(in Passage passage, int i) => passage.IsSign(i + 1, ']') && passage.IsSign(i - 1, '[');
}
