using Bot.Dialogs.Screening;

namespace Bot.Tests.Screening;

public sealed class FormatCaseTests
{
    private static readonly Screener Screener = new();

    [Theory]
    [MemberData(nameof(NetCases.Rows), MemberType = typeof(NetCases))]
    public void What_is_marked_is_found_and_nothing_else(string marked, string kinds, string reason)
    {
        var expected = Marks.Read(marked, kinds);

        var found = Screener.Find(expected.Text);

        Assert.True(expected.Findings.SequenceEqual(found), $"{reason}: {marked} gave {Marks.Show(expected.Text, found)}");
    }

    [Theory]
    [MemberData(nameof(NetCases.Rows), MemberType = typeof(NetCases))]
    public void What_was_found_is_gone_after_blurring(string marked, string kinds, string reason)
    {
        var (text, findings) = Marks.Read(marked, kinds);

        var blurred = Blur.Apply(Screener, new RawText(text), findings);

        Assert.Empty(Screener.Find(blurred));
        Assert.All(findings, finding => Assert.False(Marks.HasWord(blurred, text[finding.Span.Start..finding.Span.End]), reason));
    }
}
