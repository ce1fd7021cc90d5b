using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// IBAN: two letters, two check digits and up to thirty more, valid by modulus 97 (ISO 13616); Danish, Faroese and
/// Greenlandic ones have 18 characters and are caught with a wrong check digit too. Source: e-nettet.dk/iban.
/// </summary>
internal static class IbanRule
{
    private const int Shortest = 15;
    private const int Longest = 34;
    private const int Danish = 18;

    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.IsWord(i) || passage.Tokens[i].Length != 2 || !passage.IsNumber(i + 1))
                continue;
            var last = LastToken(passage, i);
            if (last >= 0)
                found.Add(FindingKind.Account, passage.Tokens[i].Start, passage.Tokens[last].End);
        }
    }

    private static int LastToken(in Passage passage, int first)
    {
        Span<char> read = stackalloc char[Longest];
        var length = 0;
        var best = -1;
        for (var i = first; i < passage.Count && passage.Tokens[i].Kind != TokenKind.Sign; i++)
        {
            var part = passage.Word(i);
            if (length + part.Length > Longest)
                break;
            part.ToUpperInvariant(read[length..]);
            length += part.Length;
            if (length >= Shortest && IsIban(read[..length]))
                best = i;
        }

        return best;
    }

    private static bool IsIban(ReadOnlySpan<char> iban)
    {
        if (!char.IsAsciiDigit(iban[2]) || !char.IsAsciiDigit(iban[3]))
            return false;
        var isDanish = iban.Length == Danish && iban[..2] is "DK" or "FO" or "GL";
        return (isDanish && !iban[4..].ContainsAnyExceptInRange('0', '9')) || Modulus97(iban) == 1;
    }

    private static int Modulus97(ReadOnlySpan<char> iban)
    {
        var remainder = 0;
        for (var i = 0; i < iban.Length; i++)
        {
            var c = iban[(i + 4) % iban.Length];
            if (!char.IsAsciiLetterOrDigit(c))
                return -1;
            remainder = char.IsAsciiDigit(c) ? ((10 * remainder) + c - '0') % 97 : ((100 * remainder) + c - 'A' + 10) % 97;
        }

        return remainder;
    }
}
