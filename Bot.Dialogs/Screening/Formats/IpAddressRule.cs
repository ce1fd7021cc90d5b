using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Addresses of machines on the net, which are personal data too (EU Court of Justice, C-582/14, Breyer): four numbers up to
/// 255 with full stops, that are no version and no section of a text; and groups of hexadecimal digits with colons. Sources:
/// RFC 791 and RFC 4291.
/// </summary>
internal static class IpAddressRule
{
    private const int Octets = 4;
    private const int LargestOctet = 255;
    private const int FewestDigits = 6;
    private const int Reach = 4;
    private const int LongestVersion6 = 45;

    private static readonly WordSet Words = WordSet.Of("ip ipadresse ipadressen ipnummer ipnr adresse server serveren dns gateway ping vpn host router routeren printer printeren");
    private static readonly WordSet Sections = WordSet.Of("version versionen v ver release opdatering firmware kapitel afsnit punkt pkt § stk bilag figur tabel kap nr");

    public static int Find(in Passage passage, in DigitGroups groups, ref FindingList found)
    {
        if (groups.Count < Octets || !groups.ArePartedBy(GroupSeparator.Dot, Octets) || groups.Before(Octets) == GroupSeparator.Dot)
            return -1;
        var first = groups.Token(0);
        for (var i = 0; i < Octets; i++)
            if (groups.Length(i) > 3 || passage.Value(groups.Token(i)) > LargestOctet || (i > 0 && passage.Tokens[groups.Token(i)].FollowsSpace))
                return -1;
        if (passage.IsSign(first - 1, '.') && passage.IsTight(first))
            return -1;
        var isNamed = Nearby.Before(passage, first, Words, Reach) >= 0;
        if (!isNamed && (groups.Begin(2, 2, 2, 2) || groups.DigitsIn(Octets) < FewestDigits || Nearby.Before(passage, first, Sections, reach: 2) >= 0))
            return -1;
        var last = EndOfPort(passage, groups.Token(Octets - 1));
        found.Add(FindingKind.IpAddress, passage.Tokens[first].Start, passage.Tokens[last].End);
        return last;
    }

    /// <summary>"10.0.0.12:9100", "192.168.1.0/24".</summary>
    private static int EndOfPort(in Passage passage, int last) =>
        passage.IsSign(last + 1, ":/-") && passage.IsTight(last + 1) && passage.IsTight(last + 2) && passage.IsNumber(last + 2) ? last + 2 : last;

    /// <summary>"2001:db8::1", read outwards from its first colon.</summary>
    public static int FindVersion6(in Passage passage, int colon, ref FindingList found)
    {
        var text = passage.Text;
        var at = passage.Tokens[colon].Start;
        var start = at;
        while (start > 0 && at - start <= 4 && char.IsAsciiHexDigit(text[start - 1]))
            start--;
        var end = at;
        while (end < text.Length && end - start <= LongestVersion6 && (char.IsAsciiHexDigit(text[end]) || text[end] is ':' or '.'))
            end++;
        while (end > at && text[end - 1] is '.' || (end > at + 1 && text[end - 1] is ':' && text[end - 2] is not ':'))
            end--;
        var isCut = (end < text.Length && char.IsLetterOrDigit(text[end])) || (start > 0 && char.IsLetterOrDigit(text[start - 1]));
        if (isCut || end - start > LongestVersion6 || !IsVersion6(text[start..end]) || !passage.IsWholeTokens(new TextSpan(start, end)))
            return -1;
        found.Add(FindingKind.IpAddress, start, end);
        return passage.TokenAt(end - 1);
    }

    /// <summary>Eight groups, or "::" once for the ones left out; a time such as 10:30:00 has neither.</summary>
    private static bool IsVersion6(ReadOnlySpan<char> address)
    {
        var colons = address.Count(':');
        var isShortened = address.IndexOf("::") is var gap and >= 0 && address[(gap + 2)..].IndexOf("::") < 0;
        return colons is >= 2 and <= 7 && (isShortened || colons == 7) && address.Length - colons >= 3 && System.Net.IPAddress.TryParse(address, out _);
    }
}
