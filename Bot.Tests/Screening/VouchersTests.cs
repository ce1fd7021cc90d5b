using Bot.Dialogs.Screening;

namespace Bot.Tests.Screening;

public sealed class VouchersTests
{
    private static readonly Screener Screener = new();

    [Fact]
    public void A_word_that_is_no_name_goes_through_once_the_writer_says_so()
    {
        var text = new RawText("Vi kalder det Xenobia");

        var outcome = Screener.Screen(text, Travelled(text));

        Assert.True(Assert.IsType<ScreeningOutcome.Clean>(outcome).Vouched);
    }

    [Fact]
    public void A_clean_text_needs_no_vouching() =>
        Assert.False(Assert.IsType<ScreeningOutcome.Clean>(Screener.Screen(new RawText("Kaffen først"))).Vouched);

    [Fact]
    public void A_name_typed_afterwards_is_still_caught()
    {
        var vouchers = Travelled(new RawText("Vi kalder det Xenobia"));

        var found = Assert.IsType<ScreeningOutcome.Found>(Screener.Screen(new RawText("Vi kalder det Xenobia efter Mette"), vouchers));

        Assert.Equal([new Finding(FindingKind.Name, new TextSpan(28, 33))], found.Findings);
    }

    [Fact]
    public void Nobody_can_vouch_for_a_cpr_number()
    {
        var text = new RawText("Det var 010190-1234");

        Assert.True(Vouchers.For(text, Screener.Find(text)).IsEmpty);
        Assert.IsType<ScreeningOutcome.Found>(Screener.Screen(text, Travelled(text)));
    }

    [Fact]
    public void Vouchers_add_up_and_do_not_show_the_words()
    {
        var first = new RawText("Vi kalder det Xenobia");
        var both = Travelled(first).And(Travelled(new RawText("og det andet Zyxanthos")));

        Assert.DoesNotContain("Xenobia", both.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.IsType<ScreeningOutcome.Clean>(Screener.Screen(new RawText("Vi kalder det Xenobia og det andet Zyxanthos"), both));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Mette")]
    [InlineData("AAAAAAAAAAAA.")]
    [InlineData("AAAAAAAAAAA!")]
    public void What_is_no_voucher_vouches_for_nothing(string? travelled) => Assert.True(Vouchers.Parse(travelled).IsEmpty);

    [Fact]
    public void A_form_stuffed_with_vouchers_is_refused() =>
        Assert.True(Vouchers.Parse(string.Join('.', Enumerable.Repeat("AAAAAAAAAAAA", 1000))).IsEmpty);

    private static Vouchers Travelled(RawText text) => Vouchers.Parse(Vouchers.For(text, Screener.Find(text)).ToString());
}
