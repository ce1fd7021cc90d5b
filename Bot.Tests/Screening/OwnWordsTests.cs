using Bot.Dialogs.Screening;
using Bot.Screening;
using Bot.Verbs;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Screening;

public sealed class OwnWordsTests
{
    private static readonly Screener Screener = new(new OwnWords(["Bassen", "Lille Å"], ["Café Mette", "Zarkonia"]));

    public static TheoryData<string, string, string> Rows => new()
    {
        { "Vi spurgte «bassen» igen", "Name", "an own name in small letters" },
        { "Det er «Bassens» tur", "Name", "its genitive" },
        { "Så kom «Lille Å» forbi", "Name", "an own name of two words" },
        { "Den «lille å» løber over", "Name", "the price of an own name that is two everyday words" },
        { "En lille bakke", "", "one of its words alone" },
        { "Vi mødtes i Café Mette", "", "a quiet name of two words" },
        { "Café Mettes kage", "", "its genitive" },
        { "Vi mødtes hos «Mette»", "Name", "one of its words alone is still a name" },
        { "Vi var i Zarkonia", "", "a quiet word that no list knows" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_installations_own_words_count(string marked, string kinds, string reason)
    {
        var (text, findings) = Marks.Read(marked, kinds);
        var found = Screener.Find(text);

        Assert.True(findings.SequenceEqual(found), $"{reason}: {Marks.Show(text, found)}");
    }

    [Fact]
    public void What_is_blurred_goes_by_the_installations_words()
    {
        var text = new RawText("Bassen var i Zarkonia");

        Assert.Equal("En kollega var i Zarkonia", Blur.Apply(Screener, text, Screener.Find(text)));
    }

    [Fact]
    public void An_entry_without_two_letters_is_a_fault_of_the_settings()
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Screening:Names:0", "Bassen"), new("Screening:Names:1", "B."), new("Screening:QuietWords:0", " ")])
            .Build();

        Assert.Equal(
            ["Screening:Names:1 has fewer than two letters.", "Screening:QuietWords:0 has fewer than two letters."],
            OwnWordsSetting.Faults(settings));
    }

    [Fact]
    public async Task The_screen_verb_explains_and_knows_the_installations_words()
    {
        var output = new StringWriter();

        await ScreenVerb.RunAsync(
            ["--explain", "--Screening:Names:0", "Bassen"],
            new StringReader("""{"text":"bassen har 22 34 56 78"}"""),
            output,
            TextWriter.Null);

        Assert.Contains("\"type\":\"PER\",\"why\":[\"NameRule (OwnName, likelihood ", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"type\":\"PHONE\",\"why\":[\"PhoneRule\"]", output.ToString(), StringComparison.Ordinal);
    }
}
