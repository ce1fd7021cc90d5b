using Bot.Dialogs.Screening;

namespace Bot.Tests.Screening;

public sealed class BlurTests
{
    [Theory]
    [InlineData("Mettes idé var god", "En kollegas idé var god", "genitive and the capital of the sentence")]
    [InlineData("Jeg talte med Mette i går", "Jeg talte med en kollega i går", "mid-sentence")]
    [InlineData("mette ringede", "en kollega ringede", "who writes small keeps small")]
    [InlineData("Det er Lars' idé", "Det er en kollegas idé", "genitive with an apostrophe")]
    [InlineData("Jeg lånte Solvejg Kværnholts cykel", "Jeg lånte en kollegas cykel", "the genitive of a name that no list has")]
    [InlineData("Det er Mette's idé", "Det er en kollegas idé", "genitive the English way")]
    [InlineData("Så kom Lars ind", "Så kom en kollega ind", "an s that is no genitive")]
    [InlineData("Borgeren Mette ringede", "En medborger ringede", "the noun goes with the name")]
    [InlineData("Vi hjalp borgeren Mettes søn", "Vi hjalp en medborgers søn", "the genitive of a citizen")]
    [InlineData("Min kollega Storm kom", "En kollega kom", "no colleague's colleague")]
    [InlineData("Hendes mor Rose ringede", "Hendes mor ringede", "the relation says it already")]
    [InlineData("Vi mødte fru Holm", "Vi mødte en kollega", "the title goes with the name")]
    [InlineData("Hun hedder Mette", "Hun hedder [navn]", "after hedder no noun fits")]
    [InlineData("Vi takkede Kristoffer B. Så gik vi", "Vi takkede en kollega. Så gik vi", "the full stop ends the sentence too")]
    [InlineData("Jeg spurgte Storm. Storm var glad", "Jeg spurgte en kollega. En kollega var glad", "the same words elsewhere")]
    [InlineData("Cpr 010190-1234 og ring 12 34 56 78", "Cpr [cpr-nummer] og ring [telefon]", "numbers become labels")]
    [InlineData("Skriv til navn@sted.dk, Skovvej 4, 2. tv.", "Skriv til [mailadresse], [adresse].", "an address at the end")]
    [InlineData("Bilen AB 12 345, sagsnr. 12345", "Bilen [nummerplade], sagsnr. [sagsnummer]", "plate and case")]
    [InlineData("Hun er muslim", "Hun er [noget privat]", "what somebody is")]
    [InlineData("Han er dement", "Han er i en svær periode", "health after er")]
    [InlineData("Jeg har haft stress", "Jeg har haft en svær periode", "health after har")]
    [InlineData("Hun har fået en depression", "Hun har fået en svær periode", "the article goes with it")]
    [InlineData("Den demente borger sang", "Den borger sang", "an adjective just goes")]
    [InlineData("Hans alkoholmisbrug fylder", "Hans svære periode fylder", "after whose it is")]
    [InlineData("den 19-årige i Nykøbing med angst", "en person med [noget privat]", "who, not how old and where")]
    public void The_blurred_sentence_still_reads(string text, string expected, string reason)
    {
        var raw = new RawText(text);

        var blurred = Blur.Apply(new Screener(), raw, new Screener().Find(raw));

        Assert.True(expected == blurred, $"{reason}: {blurred}");
    }

    [Fact]
    public void What_the_writer_vouched_for_stays()
    {
        var screener = new Screener();
        var raw = new RawText("Vi kalder det Xenobia efter Mette");
        var found = screener.Find(raw);
        var vouchers = Vouchers.For(raw, [found[0]]);

        Assert.Equal("Vi kalder det Xenobia efter en kollega", Blur.Apply(new Screener(), raw, [found[1]], vouchers));
    }
}
