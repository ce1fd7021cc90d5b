using Bot.Dialogs.Screening;

namespace Bot.Tests.Screening;

public sealed class CprTests
{
    [Theory]
    [InlineData("310290-0000", "a day that does not exist is still somebody's typing mistake")]
    [InlineData("Det er 010190-1234.", "dash")]
    [InlineData("010190–1234", "en dash")]
    [InlineData("010190.1234", "full stop")]
    [InlineData("010190 1234", "space")]
    [InlineData("0101901234", "nothing")]
    [InlineData("010190 - 1234", "spaces round the dash")]
    [InlineData("01 01 90 1234", "in pairs")]
    [InlineData("01.01.90-1234", "date with full stops")]
    [InlineData("01-01-1990-1234", "year in full")]
    [InlineData("610190-1234", "replacement number, day + 60")]
    [InlineData("cpr:010190-1234,", "between other signs")]
    [InlineData("Zoë😀010190-1234", "right after an emoji")]
    public void A_cpr_number_is_found_in_every_spelling(string text, string reason) =>
        Assert.True(new Screener().Find(text) is [{ Kind: FindingKind.Cpr, Level: FindingLevel.Stop }], reason);

    [Theory]
    [InlineData("Vi er 1200 medarbejdere", "a count")]
    [InlineData("9912345678", "no day 99")]
    [InlineData("Åbent 9.30-15.00", "opening hours")]
    [InlineData("2023-2024", "years")]
    public void Other_numbers_are_no_cpr_numbers(string text, string reason) =>
        Assert.False(new Screener().Find(text).Any(finding => finding.Kind == FindingKind.Cpr), reason);
}
