using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Danish accounts: a registration number of four digits and up to ten of account, beside a word such as "konto" or "reg.",
/// or in the full 4 + 10 form alone. Source: financedenmark.dk on BBAN.
/// </summary>
internal static class BankAccountRule
{
    private const int Registration = 4;
    private const int ShortestAccount = 5;
    private const int Reach = 4;

    public static void Find(in Passage passage, ref FindingList found)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.IsNumber(i))
                continue;
            var last = LastToken(passage, i);
            if (last < 0)
                continue;
            found.Add(FindingKind.Account, passage.Tokens[i].Start, passage.Tokens[last].End);
            i = last;
        }
    }

    private static int LastToken(in Passage passage, int i)
    {
        var groups = DigitGroups.From(passage, i);
        if (groups.Begin(Registration, 10))
            return groups.Token(1);
        if (!passage.HasBefore(i, WordTraits.AccountCue, Reach))
            return -1;
        for (var used = Math.Min(groups.Count, 5); used > 0; used--)
            if (groups.DigitsIn(used) is >= ShortestAccount and <= Registration + 10)
                return passage.Is(groups.Token(used - 1) + 1, WordTraits.Unit) ? -1 : groups.Token(used - 1);
        return groups.Length(0) == Registration ? AccountAfterRegistration(passage, i) : -1;
    }

    /// <summary>"reg. 1234 konto 1234567": the account's own number, a word or two further on.</summary>
    private static int AccountAfterRegistration(in Passage passage, int i)
    {
        for (var next = i + 1; next < passage.Count && next <= i + Reach + 1; next++)
            if (passage.IsNumber(next))
                return passage.Tokens[next].Length >= ShortestAccount && passage.HasBefore(next, WordTraits.AccountCue, next - i) ? next : -1;
        return -1;
    }
}
