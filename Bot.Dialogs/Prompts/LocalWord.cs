namespace Bot.Dialogs.Prompts;

/// <summary>
/// One word of the bank and what an installation says instead. Its forms are known by their endings: a Danish noun in -er ("medborger",
/// "borger", "beboer", "bruger") takes the same endings as every other, so only the stem changes; any other noun is given in its four
/// forms ("medborger = elev, eleven, elever, eleverne"). What is no such noun ("kommunen = centret") is exchanged as it stands, and with
/// the -s of the genitive.
/// </summary>
internal sealed class LocalWord
{
    /// <summary>Ubestemt and bestemt, ental and flertal.</summary>
    private static readonly string[] Endings = ["", "en", "e", "ne"];

    /// <summary>
    /// Longer words that only begin as the noun does: citizenship is not the citizen's anything, and "borgerskab" would be the bourgeoisie.
    /// Houses and centres bear their names.
    /// </summary>
    private static readonly string[] NoCompounds = ["skab", "lig", "hus", "center", "centre"];

    private readonly Dictionary<string, string> byEnding = [];
    private readonly string? compoundBeginning;

    private LocalWord(string banksWord, string[] local, bool isDanish)
    {
        BanksWord = banksWord;
        if (!isDanish)
            AddEnglish(local);
        else if (IsErNoun(banksWord))
            compoundBeginning = AddErNoun(local);
        else
            AddDanish("", local[0]);
    }

    public string BanksWord { get; }

    /// <summary>Null for a line that is not of the form "medborger = borger", or would leave a noun's other forms as they were.</summary>
    public static LocalWord? Read(string entry, bool isDanish)
    {
        if (entry.Split('=', StringSplitOptions.TrimEntries) is not [{ Length: > 1 } banksWord, { Length: > 1 } said])
            return null;
        var local = said.Split(',', StringSplitOptions.TrimEntries);
        return local.Append(banksWord).All(IsWord) && HasTheForms(banksWord, local, isDanish) ? new(banksWord, local, isDanish) : null;
    }

    /// <summary>What is said in place of the bank's word with this ending; null when it is another word.</summary>
    public string? For(string ending)
    {
        if (byEnding.TryGetValue(ending, out var local))
            return local;
        return compoundBeginning is not null && !NoCompounds.Any(other => ending.StartsWith(other, StringComparison.Ordinal))
            ? compoundBeginning + ending
            : null;
    }

    private static bool HasTheForms(string banksWord, string[] local, bool isDanish) => isDanish
        ? local.Length == (IsErNoun(banksWord) && !IsErNoun(local[0]) ? Endings.Length : 1)
        : local.Length is 1 or 2;

    /// <summary>Returns what compounds begin with, when the local word can begin them as the bank's does.</summary>
    private string? AddErNoun(string[] local)
    {
        for (var form = 0; form < Endings.Length; form++)
            AddDanish(Endings[form], local.Length == 1 ? local[0] + Endings[form] : local[form]);
        return IsErNoun(local[0]) ? local[0] : null;
    }

    private void AddDanish(string ending, string local)
    {
        byEnding[ending] = local;
        byEnding[ending + "s"] = local + (local[^1] is 's' or 'x' or 'z' ? "'" : "s");
    }

    /// <summary>The genitive's apostrophe is no letter, so it stays where it stood.</summary>
    private void AddEnglish(string[] local)
    {
        byEnding[""] = local[0];
        byEnding["s"] = local.Length == 2 ? local[1] : local[0] + "s";
    }

    private static bool IsErNoun(string word) =>
        word.Length > 3 && word.EndsWith("er", StringComparison.Ordinal) && !word.Contains(' ', StringComparison.Ordinal);

    private static bool IsWord(string word) =>
        word.Length > 1 && char.IsLetter(word[0]) && word.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '\'' or '’' or '&');
}
