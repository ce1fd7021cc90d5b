using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Goes through the text once and asks at each number, sign and word only the rules that can begin there. Numbers that stand
/// together are read once for all rules. A rule answers with the last token that it claimed, or -1.
/// </summary>
internal static class FormatRules
{
    public static void Find(in Passage passage, ref FindingList found)
    {
        var groups = default(DigitGroups);
        var claimed = -1;
        var readAsSite = -1;
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Tokens[i].IsNumber)
            {
                groups.MoveTo(passage, i);
                claimed = Math.Max(claimed, AtNumber(passage, groups, claimed, ref found));
            }
            else
            {
                var last = passage.Tokens[i].IsWord ? AtWord(passage, i, ref found) : AtSign(passage, i, ref readAsSite, ref found);
                i = Math.Max(i, last);
            }
        }
    }

    private static int AtNumber(in Passage passage, in DigitGroups groups, int claimed, ref FindingList found)
    {
        var last = CprRule.Find(passage, groups, ref found);
        if (groups.Length(0) > 1)
            last = Math.Max(last, AtLongerNumber(passage, groups, ref found));
        last = Math.Max(last, CaseNumberRule.Find(passage, groups, ref found));
        last = Math.Max(last, AddressRule.Find(passage, groups, ref found));
        last = Math.Max(last, IpAddressRule.Find(passage, groups, ref found));
        last = Math.Max(last, PhoneRule.Find(passage, groups, Math.Max(claimed, last), ref found));
        return Math.Max(last, BirthDateRule.Find(passage, groups, ref found));
    }

    /// <summary>What never begins with a single digit.</summary>
    private static int AtLongerNumber(in Passage passage, in DigitGroups groups, ref FindingList found)
    {
        var last = EcprRule.Find(passage, groups, ref found);
        last = Math.Max(last, LastFourRule.Find(passage, groups, ref found));
        last = Math.Max(last, IbanRule.Find(passage, groups, ref found));
        last = Math.Max(last, CardRule.Find(passage, groups, ref found));
        last = Math.Max(last, BankAccountRule.Find(passage, groups, ref found));
        last = Math.Max(last, KleRule.Find(passage, groups, ref found));
        return Math.Max(last, PlateRule.Find(passage, groups, ref found));
    }

    private static int AtWord(in Passage passage, int i, ref FindingList found) => passage.Tokens[i] switch
    {
        var token when token.Is(WordTraits.PlateCue) => PersonalPlateRule.Find(passage, i, ref found),
        _ => SpelledBirthDateRule.Find(passage, i, ref found) is var date and >= 0 ? date
            : EmailRule.FindSpelled(passage, i, ref found) is var last and >= 0 ? last
            : HandleRule.FindNamed(passage, i, ref found),
    };

    private static int AtSign(in Passage passage, int i, ref int readAsSite, ref FindingList found) => passage.Text[passage.Tokens[i].Start] switch
    {
        '@' or '＠' or '﹫' => EmailRule.Find(passage, i, ref found) is var last and >= 0 ? last : HandleRule.Find(passage, i, ref found),
        '(' or '[' or '{' or '<' => EmailRule.FindSpelled(passage, i, ref found),
        '#' or '/' => HandleRule.FindJoined(passage, i, ref found),
        '.' => UrlRule.Find(passage, i, ref readAsSite, ref found),
        ':' => UrlRule.FindScheme(passage, i, ref found) is var last and >= 0 ? last : IpAddressRule.FindVersion6(passage, i, ref found) is var address and >= 0 ? address
            : HardwareAddressRule.Find(passage, i, ref found),
        '-' => HardwareAddressRule.Find(passage, i, ref found),
        _ => -1,
    };
}
