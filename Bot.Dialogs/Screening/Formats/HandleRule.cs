using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Names on social media: "@mette_h87", "insta: mette.h", "snap: mettemus". Mentions of the bot, of everybody or of a thing,
/// "@Dialogbot", "@alle", "@team", name no one. The form is the one that Instagram, Snapchat and X allow.
/// </summary>
internal static class HandleRule
{
    private const int Shortest = 3;
    private const int DiscordDigits = 4;
    private const int LongestNameTokens = 8;
    private const int LongestIdDigits = 8;
    private const string Signs = "._-";

    private static readonly WordSet Everybody = WordSet.Of(
        """
        dialogbot bot botten alle allesammen channel kanal kanalen team teamet teams general generelt here everyone all gruppen gruppe
        kolleger kollegaer kommunen afdelingen kontoret ledelsen leder lederne medarbejdere medarbejderne todo arbejde hjemme
        """);

    private static readonly WordSet Platforms = WordSet.Of(
        """
        instagram insta ig snap snapchat snappen tiktok discord twitter facebook fb messenger linkedin skype telegram signal threads
        bluesky mastodon twitch steam gamertag xbox playstation psn brugernavn profilnavn
        kik roblox minecraft fortnite youtube reddit snapchatnavn instanavn login bruger
        """);

    private static readonly WordSet NameWords = WordSet.Of("brugernavn brugernavnet profilnavn gamertag snapchatnavn instanavn insta snapchat login");

    private static readonly WordSet NameWordsBetween = WordSet.Of("profil brugernavn navn bruger konto hedder handle id");

    private static readonly WordSet WordsBetween = WordSet.Of("profil brugernavn navn bruger konto er hedder som handle id");

    public static int Find(in Passage passage, int at, ref FindingList found)
    {
        var first = at + 1;
        if (!passage.IsTight(first) || !passage.IsWord(first) || (passage.IsTight(at) && passage.Tokens[at - 1].Kind != TokenKind.Sign))
            return -1;
        var last = EndOfName(passage, first);
        if (passage.Tokens[last].End - passage.Tokens[first].Start < Shortest || (last == first && MeansNoOne(passage, first)))
            return -1;
        found.Add(FindingKind.Handle, passage.Tokens[at].Start, passage.Tokens[last].End);
        return last;
    }

    /// <summary>"insta: mette.h"; a name without signs or digits only where it ends the clause.</summary>
    public static int FindNamed(in Passage passage, int platform, ref FindingList found)
    {
        if (FirstBefore(passage, platform) is var earlier and >= 0)
            found.Add(FindingKind.Handle, passage.Tokens[earlier].Start, passage.Tokens[platform - 2].End);
        if (IsPlainlyNamed(passage, platform) is var plain and >= 0)
        {
            found.Add(FindingKind.Handle, passage.Tokens[platform + 1].Start, passage.Tokens[plain].End);
            return plain;
        }

        if (!passage.IsSign(platform + 1, ":-(") && !WordsBetween.Has(passage, platform + 1))
            return -1;
        if (!Platforms.Has(passage, platform))
            return -1;
        var first = platform + 1;
        while (first < platform + 5 && (passage.IsSign(first, ":-(\"'@“»") || IsBetween(passage, first)))
            first++;
        if (first >= passage.Count || passage.Tokens[first].Kind == TokenKind.Sign || !HasColonOrName(passage, platform, first))
            return -1;
        var last = EndOfName(passage, IsLivePrefix(passage, first) ? first + 2 : first);
        if (passage.Tokens[last].End - passage.Tokens[first].Start < Shortest || !(IsName(passage, first, last) && (last > first || !IsOnlyLinked(passage, platform, first))) && !IsLongId(passage, first))
            return -1;
        found.Add(FindingKind.Handle, passage.Tokens[first].Start, passage.Tokens[last].End);
        return last;
    }

    /// <summary>"LasseG03 på Fortnite", "boo_live på Twitch": where a name with digits or signs begins, or -1.</summary>
    private static int FirstBefore(in Passage passage, int platform)
    {
        if (!passage.IsWord(platform - 1) || passage.Word(platform - 1) is not "på" || !Platforms.Has(passage, platform) || platform < 3 || passage.Tokens[platform - 2].Kind == TokenKind.Sign)
            return -1;
        var first = StartOfName(passage, platform - 2);
        return passage.IsWord(first) && first < platform - 2 && HasSignOrDigit(passage, first, platform - 2) ? first : -1;
    }

    /// <summary>"brugernavn bo87", "gamertag DrageBo99": the last token of a name right behind such a word, or -1.</summary>
    private static int IsPlainlyNamed(in Passage passage, int cue)
    {
        if (!NameWords.Has(passage, cue) || cue + 1 >= passage.Count || passage.Tokens[cue + 1].Kind == TokenKind.Sign)
            return -1;
        var last = EndOfName(passage, cue + 1);
        return HasSignOrDigit(passage, cue + 1, last) && passage.IsWord(cue + 1) ? last : -1;
    }

    /// <summary>"xXdrageXx#4410" on Discord, "u/bo_h" on Reddit, read from their sign.</summary>
    public static int FindJoined(in Passage passage, int sign, ref FindingList found)
    {
        if (!passage.IsTight(sign) || !passage.IsTight(sign + 1) || passage.Tokens[sign - 1].Kind == TokenKind.Sign || (passage.IsSign(sign, '/') && passage.IsNumber(sign + 1)))
            return -1;
        var isDiscord = passage.IsSign(sign, '#') && passage.IsNumber(sign + 1) && passage.Tokens[sign + 1].Length == DiscordDigits;
        var isReddit = passage.IsSign(sign, '/') && passage.IsWord(sign + 1) && passage.Word(sign - 1) is "u" && !passage.IsTight(sign - 1);
        var first = isDiscord ? StartOfName(passage, sign - 1) : sign - 1;
        var last = isReddit ? EndOfName(passage, sign + 1) : sign + 1;
        if (!(isDiscord || isReddit) || passage.Tokens[last].End - passage.Tokens[first].Start < DiscordDigits + Shortest)
            return -1;
        found.Add(FindingKind.Handle, passage.Tokens[first].Start, passage.Tokens[last].End);
        return last;
    }

    private static int StartOfName(in Passage passage, int last)
    {
        var first = last;
        while (first > last - LongestNameTokens && passage.IsTight(first) && (passage.Tokens[first - 1].Kind != TokenKind.Sign || passage.IsSign(first - 1, Signs)))
            first--;
        return first;
    }

    /// <summary>"profil" in "insta-profil:", but not in "profil_87".</summary>
    private static bool IsBetween(in Passage passage, int i) =>
        WordsBetween.Has(passage, i) && !(passage.IsSign(i + 1, Signs) && passage.IsTight(i + 1) && passage.IsTight(i + 2)) && !(passage.IsNumber(i + 1) && passage.IsTight(i + 1));

    /// <summary>"snap er sjovt": a word by itself needs a colon or "hedder" before it.</summary>
    private static bool IsOnlyLinked(in Passage passage, int platform, int first) =>
        first == platform + 2 && passage.IsWord(platform + 1) && !NameWordsBetween.Has(passage, platform + 1);

    /// <summary>"live:bohansen", as Skype names them.</summary>
    private static bool IsLivePrefix(in Passage passage, int i) =>
        passage.IsWord(i) && passage.Word(i) is "live" && passage.IsSign(i + 1, ':') && passage.IsTight(i + 2) && passage.IsWord(i + 2);

    private static bool HasColonOrName(in Passage passage, int platform, int first)
    {
        for (var i = platform + 1; i < first; i++)
            if (passage.IsSign(i, ':') || passage.IsWord(i))
                return true;
        return false;
    }

    /// <summary>"steam-id 76561198012345678".</summary>
    private static bool IsLongId(in Passage passage, int i) => passage.IsNumber(i) && passage.Tokens[i].Length >= LongestIdDigits;

    private static bool IsName(in Passage passage, int first, int last)
    {
        if (passage.IsNumber(first) && last == first)
            return false;
        if (last > first)
            return HasSignOrDigit(passage, first, last);
        var endsClause = last + 1 >= passage.Count || passage.IsSign(last + 1, ".,;)!?:…\"'") || passage.Tokens[last + 1].StartsSentence
            || passage.Word(last + 1) is "og" or "eller";
        return endsClause && !MeansNoOne(passage, first) && passage.Tokens[first].Casing == Casing.Lower;
    }

    private static bool HasSignOrDigit(in Passage passage, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (passage.IsNumber(i) || passage.IsSign(i, "._:"))
                return true;
        return false;
    }

    private static bool MeansNoOne(in Passage passage, int i) =>
        Everybody.Has(passage, i) || passage.Is(i, WordTraits.Common | WordTraits.Quiet | WordTraits.Place | WordTraits.Relation | WordTraits.Citizen | WordTraits.Possessive);

    private static int EndOfName(in Passage passage, int first)
    {
        var last = first;
        while (passage.IsTight(last + 1) && (passage.Tokens[last + 1].Kind != TokenKind.Sign || passage.IsSign(last + 1, Signs)))
            last++;
        while (passage.Tokens[last].Kind == TokenKind.Sign && last > first)
            last--;
        return last;
    }
}
