using System.Text.RegularExpressions;
using Bot.Dialogs.Screening;
using FsCheck;

namespace Bot.Tests.Screening;

public sealed class FormatPropertyTests
{
    /// <summary>Words that lead to an identifier and are none themselves.</summary>
    private static readonly Regex LeadingWords = new(
        @"\+45|0045|kontonr|konto|reg\.?(nr)?|tlf|mobil|mob|ring|lok|sagsnr|sag|journalnr|j\.nr|nr|IBAN|født|fødselsdato|fødselsdag|fylder 40|den|f\.|xxxx",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    private static readonly Screener Screener = new();

    [Fact]
    public void Every_sign_of_a_cpr_number_is_covered() => AllCovered(Texts.Cpr);

    [Fact]
    public void Every_sign_of_an_email_address_is_covered() => AllCovered(FormatTexts.Email);

    [Fact]
    public void Every_digit_of_a_phone_number_is_covered() => AllCovered(FormatTexts.Phone);

    [Fact]
    public void Every_digit_of_an_account_is_covered() => AllCovered(FormatTexts.Account);

    [Fact]
    public void Every_sign_of_a_plate_is_covered() => AllCovered(FormatTexts.Plate);

    [Fact]
    public void Every_sign_of_a_case_number_is_covered() => AllCovered(FormatTexts.CaseNumber);

    [Fact]
    public void Every_sign_of_a_date_of_birth_is_covered() => AllCovered(FormatTexts.BirthDate);

    [Fact]
    public void Every_sign_of_an_address_is_covered() => AllCovered(FormatTexts.Address);

    private static void AllCovered(Gen<string> identifiers) =>
        Texts.Check(FormatTexts.Planted(identifiers), planted =>
        {
            var (text, start, end) = planted;
            var left = text[start..end].ToCharArray();
            foreach (var leading in LeadingWords.EnumerateMatches(left))
                left.AsSpan(leading.Index, leading.Length).Fill(' ');
            foreach (var finding in Screener.Find(text))
                for (var at = Math.Max(start, finding.Span.Start); at < Math.Min(end, finding.Span.End); at++)
                    left[at - start] = ' ';
            return !left.Any(char.IsLetterOrDigit);
        });
}
