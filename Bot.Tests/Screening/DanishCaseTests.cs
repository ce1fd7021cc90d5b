using Bot.Dialogs.Screening;

namespace Bot.Tests.Screening;

/// <summary>
/// Rows of Danish text: what must be found stands between « and », its kinds follow in the same order, and the reason ends
/// the row. A text without marks must stay quiet.
/// </summary>
public sealed class DanishCaseTests
{
    private static readonly Screener Screener = new();

    [Theory]
    [MemberData(nameof(NameCases.Rows), MemberType = typeof(NameCases))]
    [MemberData(nameof(NumberCases.Rows), MemberType = typeof(NumberCases))]
    [MemberData(nameof(ContactCases.Rows), MemberType = typeof(ContactCases))]
    [MemberData(nameof(SpecialCases.Rows), MemberType = typeof(SpecialCases))]
    [MemberData(nameof(SpecialQuietCases.Rows), MemberType = typeof(SpecialQuietCases))]
    [MemberData(nameof(EverydayQuietCases.Rows), MemberType = typeof(EverydayQuietCases))]
    [MemberData(nameof(UrgentCases.Rows), MemberType = typeof(UrgentCases))]
    public void What_is_marked_is_found_and_nothing_else(string marked, string kinds, string reason)
    {
        var expected = Marks.Read(marked, kinds);

        var found = Screener.Find(expected.Text);

        Assert.True(expected.Findings.SequenceEqual(found), $"{reason}: {marked} gave {Marks.Show(expected.Text, found)}");
    }

    [Theory]
    [MemberData(nameof(DomainTexts.Prompts), MemberType = typeof(DomainTexts))]
    [MemberData(nameof(DomainTexts.Answers), MemberType = typeof(DomainTexts))]
    [MemberData(nameof(DomainTexts.Stories), MemberType = typeof(DomainTexts))]
    [MemberData(nameof(QuietCases.Rows), MemberType = typeof(QuietCases))]
    public void What_names_nobody_stays_quiet(string text) =>
        Assert.True(Screener.Screen(new RawText(text)) is ScreeningOutcome.Clean { Vouched: false }, Marks.Show(text, Screener.Find(text)));

    [Theory]
    [MemberData(nameof(NameCases.Rows), MemberType = typeof(NameCases))]
    [MemberData(nameof(NumberCases.Rows), MemberType = typeof(NumberCases))]
    [MemberData(nameof(ContactCases.Rows), MemberType = typeof(ContactCases))]
    [MemberData(nameof(SpecialCases.Rows), MemberType = typeof(SpecialCases))]
    [MemberData(nameof(SpecialQuietCases.Rows), MemberType = typeof(SpecialQuietCases))]
    [MemberData(nameof(EverydayQuietCases.Rows), MemberType = typeof(EverydayQuietCases))]
    [MemberData(nameof(UrgentCases.Rows), MemberType = typeof(UrgentCases))]
    public void What_was_found_is_gone_after_blurring(string marked, string kinds, string reason)
    {
        var (text, findings) = Marks.Read(marked, kinds);

        var blurred = Blur.Apply(Screener, new RawText(text), findings);

        Assert.Empty(Screener.Find(blurred));
        Assert.All(findings, finding => Assert.False(Marks.HasWord(blurred, text[finding.Span.Start..finding.Span.End]), reason));
    }
}
