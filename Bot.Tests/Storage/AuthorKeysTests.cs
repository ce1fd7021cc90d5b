using Bot.Dialogs;

namespace Bot.Tests.Storage;

public sealed class AuthorKeysTests
{
    private readonly AuthorKeys keys = new([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);

    [Theory]
    [InlineData("")]
    [InlineData("en nøgle, æøå 😀")]
    public void What_was_sealed_is_opened_again(string content) => Assert.Equal(content, keys.Open("mine", keys.Seal("mine", content)));

    [Fact]
    public void A_seal_shows_nothing_of_what_is_in_it_and_never_looks_the_same()
    {
        var envelope = keys.Seal("mine", "abcdefghijkl");

        Assert.DoesNotContain("abcdefghijkl", envelope, StringComparison.Ordinal);
        Assert.NotEqual(envelope, keys.Seal("mine", "abcdefghijkl"));
        Assert.All(envelope, letter => Assert.True(char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'));
    }

    [Fact]
    public void What_was_sealed_for_one_thing_opens_nothing_else() => Assert.Null(keys.Open("ask", keys.Seal("mine", "content")));

    [Fact]
    public void Another_installation_cannot_open_it() => Assert.Null(new AuthorKeys(new byte[32]).Open("mine", keys.Seal("mine", "content")));

    [Fact]
    public void A_seal_with_any_letter_changed_opens_nothing()
    {
        var envelope = keys.Seal("mine", "content");

        // The last letter's lowest bits are padding, which the decoder refuses by itself.
        foreach (var at in Enumerable.Range(0, envelope.Length - 1))
        {
            var forged = envelope[..at] + (envelope[at] == 'A' ? 'B' : 'A') + envelope[(at + 1)..];
            Assert.Null(keys.Open("mine", forged));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("not a seal!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_seal_opens_nothing(string envelope) => Assert.Null(keys.Open("mine", envelope));
}
