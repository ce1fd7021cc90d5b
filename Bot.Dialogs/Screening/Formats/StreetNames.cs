using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>Tells by its ending whether a word is the name of a street.</summary>
internal static class StreetNames
{
    /// <summary>Endings that are streets also in small letters: "skolegade 4".</summary>
    private static readonly string[] Certain =
    [
        "vej", "vejen", "gade", "gaden", "allé", "alle", "alléen", "stræde", "strædet", "vænge", "vænget", "boulevard", "boulevarden", "brynet",
        "stien", "svinget", "skrænten",
    ];

    /// <summary>Endings that need a capital: "Solbakken 4", but not "to parker 4".</summary>
    private static readonly string[] WithCapital =
    [
        "park", "parken", "torv", "torvet", "plads", "pladsen", "have", "haven", "bakke", "bakken", "toft", "toften", "mark", "marken", "lund",
        "lunden", "kær", "kæret", "gård", "gården", "gaard", "ager", "ageren", "sti", "skov", "skoven", "høj", "højen", "høje", "dal",
        "dalen", "krogen", "hegnet", "eng", "engen", "kaj", "kajen", "bro", "broen", "holm", "holmen", "banke", "banken", "vang", "vangen", "løkke",
        "løkken", "husene", "bækken", "åsen", "løkkerne", "agre", "ledet", "passagen", "centret", "havn", "havnen", "strand", "stranden", "bugten",
        "klit", "klitten", "diget", "stykket", "jordet", "kilen", "hjørnet", "vold", "volden", "næs", "odde",
    ];

    /// <summary>Words that are a street by themselves, after another capital word: "Nørre Allé", "Store Torv".</summary>
    private static readonly string[] Alone = ["vej", "gade", "allé", "alle", "stræde", "boulevard", "torv", "plads", "vænge", "park", "have", "kaj", "sti"];

    public static bool IsStreet(in Passage passage, int i)
    {
        var word = passage.Word(i);
        var hasCapital = passage.Tokens[i].Casing is Casing.Capitalised or Casing.Upper;
        if (EndsWithAny(word, Certain) || (hasCapital && EndsWithAny(word, WithCapital)))
            return true;
        return hasCapital && passage.IsWord(i - 1) && passage.Tokens[i - 1].Casing == Casing.Capitalised && IsAny(word, Alone);
    }

    /// <summary>The ending counts with at least two letters before it: "vej" alone is no street.</summary>
    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
            if (word.Length >= ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static bool IsAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var known in words)
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
