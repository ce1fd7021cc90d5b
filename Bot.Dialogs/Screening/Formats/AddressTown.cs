using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// The end of an address: ", Horreby, 4800 Nykøbing F", "DK-4800 Nr. Alslev", ", Nykøbing F". Source: dst.dk on postcodes, four
/// digits from 0800 to 9990.
/// </summary>
internal static class AddressTown
{
    private const int PostcodeDigits = 4;
    private const int LongestDistrict = 2;
    private const int MostWords = 4;

    private static readonly WordSet Openings = WordSet.Of("nr nørre st store sankt skt sct gl gammel kgs kongens sdr sønder øster vester ll lille ny hr nyk kbh");
    private static readonly WordSet Endings = WordSet.Of("f c n s v ø k m sj sv nv nø sø falster mors sjælland lolland fyn by");

    /// <summary>The last token of postcode and town behind token <paramref name="last"/>, or that token.</summary>
    public static int After(in Passage passage, int last, bool isCertain)
    {
        var start = passage.IsSign(last + 1, '.') && IsPostcode(passage, last + 2) && IsTown(passage, last + 3) ? last + 2 : SkipComma(passage, last + 1);
        var postcode = start;
        if (passage.IsWord(start) && start > last + 1 && (isCertain || passage.Tokens[start].Casing == Casing.Capitalised))
            postcode = SkipComma(passage, AfterLocality(passage, start));
        postcode = SkipCountry(passage, postcode);
        if (IsPostcode(passage, postcode))
            return AfterPostcode(passage, last, postcode, isCertain);
        return start > last + 1 && IsKnownTown(passage, start) ? LastWord(passage, start) : last;
    }

    public static bool IsPostcode(in Passage passage, int i) =>
        passage.IsNumber(i) && passage.Tokens[i].Length == PostcodeDigits && passage.Value(i) is >= 800 and <= 9990;

    private static int AfterPostcode(in Passage passage, int last, int postcode, bool isCertain)
    {
        var town = SkipComma(passage, postcode + 1);
        if (IsTown(passage, town) && !(town > postcode + 1 && !IsKnownTown(passage, town)))
            return LastWord(passage, town);
        var isSmall = isCertain && passage.IsWord(town) && town == postcode + 1
            && (Openings.Has(passage, town) || !passage.Is(town, WordTraits.Unit | WordTraits.Common | WordTraits.Person));
        if (isSmall)
            return LastWord(passage, town);
        var endsHere = postcode + 1 >= passage.Count || passage.IsSign(postcode + 1, ".,;)") || IsLineBreakBetween(passage, postcode, postcode + 1);
        return isCertain && endsHere && !CaseNumberRule.IsYear(passage, postcode) ? postcode : last;
    }

    private static bool IsTown(in Passage passage, int i) =>
        passage.IsWord(i) && (passage.Tokens[i].Casing is Casing.Capitalised or Casing.Upper or Casing.Mixed || passage.Is(i, WordTraits.Place))
        && !passage.Is(i, WordTraits.Unit);

    private static bool IsKnownTown(in Passage passage, int i) =>
        passage.IsWord(i) && (passage.Is(i, WordTraits.Place) || (Openings.Has(passage, i) && passage.Is(NextWord(passage, i), WordTraits.Place)));

    private static int AfterLocality(in Passage passage, int start)
    {
        var next = start + 1;
        while (next < start + MostWords && passage.IsWord(next) && passage.Tokens[next].Casing == passage.Tokens[start].Casing)
            next++;
        return next;
    }

    private static int LastWord(in Passage passage, int town)
    {
        var last = town;
        for (var words = 1; words < MostWords; words++)
        {
            var next = Openings.Has(passage, last) ? NextWord(passage, last) : last + 1;
            if (!passage.IsWord(next) || IsLineBreakBetween(passage, last, next) || !BelongsToTown(passage, last, next))
                break;
            last = next;
        }

        return last;
    }

    private static bool BelongsToTown(in Passage passage, int last, int next)
    {
        var token = passage.Tokens[next];
        if (Openings.Has(passage, last))
            return true;
        var isDistrict = token.Length <= LongestDistrict && token.Casing is Casing.Initial or Casing.Upper && passage.Word(next) is not "I";
        return (isDistrict || token.Casing == Casing.Capitalised || (Endings.Has(passage, next) && passage.Tokens[last].Casing == Casing.Lower) || (token.Length == 1 && passage.Word(next) is not ("i" or "å" or "I")))
            && !(token.StartsSentence && passage.IsSign(next - 1, ".!?:"));
    }

    private static int NextWord(in Passage passage, int i) => passage.IsSign(i + 1, '.') ? i + 2 : i + 1;

    private static int SkipComma(in Passage passage, int i) => passage.IsSign(i, ",-–") ? i + 1 : i;

    /// <summary>"DK-4800".</summary>
    private static int SkipCountry(in Passage passage, int i) =>
        passage.IsWord(i) && passage.Word(i) is "DK" or "dk" && passage.IsNumber(SkipComma(passage, i + 1)) ? SkipComma(passage, i + 1) : i;

    private static bool IsLineBreakBetween(in Passage passage, int at, int next) =>
        passage.Text[passage.Tokens[at].End..passage.Tokens[next].Start].ContainsAny('\n', '\r');
}
