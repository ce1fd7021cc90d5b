using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>The address of a network card, "00:1A:2B:3C:4D:5E" or with dashes, which names a machine and its owner. Source: IEEE 802.</summary>
internal static class HardwareAddressRule
{
    private const int Pairs = 6;
    private const int PairLength = 2;
    private const int Length = (Pairs * (PairLength + 1)) - 1;

    /// <summary>At the sign between the first two pairs.</summary>
    public static int Find(in Passage passage, int sign, ref FindingList found)
    {
        var start = passage.Tokens[sign].Start - PairLength;
        var end = start + Length;
        if (start < 0 || end > passage.Text.Length || !IsHardwareAddress(passage.Text[start..end]) || !passage.IsWholeTokens(new TextSpan(start, end)))
            return -1;
        found.Add(FindingKind.IpAddress, start, end);
        return passage.TokenAt(end - 1);
    }

    private static bool IsHardwareAddress(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (i % (PairLength + 1) == PairLength ? text[i] != text[PairLength] : !char.IsAsciiHexDigit(text[i]))
                return false;
        return text.ContainsAnyInRange('a', 'f') || text.ContainsAnyInRange('A', 'F');
    }
}
