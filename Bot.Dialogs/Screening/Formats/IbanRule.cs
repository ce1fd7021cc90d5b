using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// IBAN: a country, two check digits and as many characters as that country uses, valid by modulus 97 (ISO 13616). Danish,
/// Faroese and Greenlandic ones, and any beside the word "IBAN", are caught with a wrong check digit too.
/// Source: e-nettet.dk/iban; the lengths are those of the SWIFT IBAN registry.
/// </summary>
internal static class IbanRule
{
    private const int Longest = 34;
    private const int FewestBesideWord = 14;
    private const int Reach = 5;

    private static readonly WordSet Words = WordSet.Of("iban ibannr ibannummer");

    /// <param name="passage">The text.</param>
    /// <param name="groups">The digits right behind the country.</param>
    /// <param name="found">Where findings go.</param>
    public static int Find(in Passage passage, in DigitGroups groups, ref FindingList found)
    {
        var country = groups.Token(0) - 1;
        if (!passage.IsWord(country) || passage.Tokens[country].Length != 2 || groups.Length(0) < 2)
            return -1;
        var length = LengthIn(passage.Word(country));
        var last = length > 0 ? LastToken(passage, country, length) : -1;
        if (last < 0 && Nearby.Before(passage, country, Words, Reach) >= 0)
            last = LastTokenOfMistyped(passage, country);
        if (last >= 0)
            found.Add(FindingKind.Account, passage.Tokens[country].Start, passage.Tokens[last].End);
        return last;
    }

    private static int LastToken(in Passage passage, int first, int wanted)
    {
        Span<char> read = stackalloc char[Longest];
        var length = 0;
        for (var i = first; length < wanted && IsPart(passage, ref i); i++)
        {
            var part = passage.Word(i);
            if (length + part.Length > wanted)
                return -1;
            CopyPlain(part, read[length..]);
            length += part.Length;
            if (length == wanted)
                return IsIban(read[..length]) ? i : -1;
        }

        return -1;
    }

    /// <summary>The next letters or digits, a hyphen or full stop between them passed over.</summary>
    private static bool IsPart(in Passage passage, ref int i)
    {
        if (DigitGroups.IsDash(passage, i) || passage.IsSign(i, '.'))
            i++;
        return i < passage.Count && passage.Tokens[i].Kind != TokenKind.Sign;
    }

    private static int LastTokenOfMistyped(in Passage passage, int first)
    {
        var (length, last) = (0, -1);
        for (var i = first; length < Longest && IsPart(passage, ref i) && (i == first || passage.IsNumber(i) || passage.Tokens[i].Casing == Casing.Upper); i++)
            (length, last) = (length + passage.Tokens[i].Length, i);
        return length is >= FewestBesideWord and <= Longest ? last : -1;
    }

    private static void CopyPlain(ReadOnlySpan<char> part, Span<char> to)
    {
        for (var i = 0; i < part.Length; i++)
            to[i] = char.IsDigit(part[i]) ? (char)('0' + Passage.Digit(part[i])) : char.ToUpperInvariant(part[i]);
    }

    private static bool IsIban(ReadOnlySpan<char> iban)
    {
        if (!char.IsAsciiDigit(iban[2]) || !char.IsAsciiDigit(iban[3]))
            return false;
        var isDanish = iban[..2] is "DK" or "FO" or "GL";
        return isDanish ? !iban[4..].ContainsAnyExceptInRange('0', '9') : Modulus97(iban) == 1;
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

    /// <summary>How long the country's IBANs are, 0 for letters that are no country with IBANs.</summary>
    private static int LengthIn(ReadOnlySpan<char> country)
    {
        Span<char> upper = stackalloc char[2];
        CopyPlain(country, upper);
        return upper switch
        {
            "NO" => 15,
            "BE" => 16,
            "DK" or "FO" or "GL" or "FI" or "NL" or "SD" => 18,
            "MK" or "SI" => 19,
            "AT" or "BA" or "EE" or "KZ" or "LT" or "LU" or "XK" => 20,
            "CH" or "HR" or "LI" or "LV" => 21,
            "BG" or "BH" or "CR" or "DE" or "GB" or "GE" or "IE" or "ME" or "RS" or "VA" => 22,
            "AE" or "GI" or "IL" or "IQ" or "OM" or "SO" or "TL" => 23,
            "AD" or "CZ" or "ES" or "MD" or "PK" or "RO" or "SA" or "SE" or "SK" or "TN" or "VG" => 24,
            "LY" or "PT" or "ST" => 25,
            "IS" or "TR" => 26,
            "BI" or "DJ" or "FR" or "GR" or "IT" or "MC" or "MR" or "SM" => 27,
            "AL" or "AZ" or "BY" or "CY" or "DO" or "GT" or "HN" or "HU" or "LB" or "NI" or "PL" or "SV" => 28,
            "BR" or "EG" or "PS" or "QA" or "UA" => 29,
            "JO" or "KW" or "MU" or "YE" => 30,
            "MT" or "SC" => 31,
            "LC" => 32,
            "RU" => 33,
            _ => 0,
        };
    }
}
