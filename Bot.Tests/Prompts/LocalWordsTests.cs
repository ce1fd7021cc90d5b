using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

public sealed class LocalWordsTests
{
    public static TheoryData<string, string, string, string> Danish => new()
    {
        { "medborger = borger", "en medborger, medborgeren, medborgere, medborgerne", "en borger, borgeren, borgere, borgerne", "all four forms" },
        { "medborger = borger", "medborgers, medborgerens, medborgeres, medborgernes", "borgers, borgerens, borgeres, borgernes", "all genitives" },
        { "medborger = borger", "Medborgerne ved det. MEDBORGER", "Borgerne ved det. Borger", "a capital at the beginning" },
        { "medborger = borger", "medborgerinddragelse og medborgerens medborgerperspektiv", "borgerinddragelse og borgerens borgerperspektiv", "compounds" },
        { "medborger = borger", "medborger- og pårørenderåd", "borger- og pårørenderåd", "a compound's first half" },
        { "medborger = borger", "aktivt medborgerskab, Medborgerskabet, medborgerlig", "aktivt medborgerskab, Medborgerskabet, medborgerlig", "citizenship is another word" },
        { "medborger = borger", "i Medborgerhuset", "i Medborgerhuset", "a house bears its name" },
        { "medborger = borger", "seniormedborger", "seniormedborger", "a word that only ends so is left alone" },
        { "medborger = borger", "(medborger)? “medborgerne”: medborger.", "(borger)? “borgerne”: borger.", "signs around it" },
        { "medborger = beboer", "medborgernes medborgermøde", "beboernes beboermøde", "another noun in -er" },
        { "medborger = elev, eleven, elever, eleverne", "en medborger, medborgeren, medborgere, medborgerne, medborgernes", "en elev, eleven, elever, eleverne, elevernes", "a noun of another sort" },
        { "medborger = elev, eleven, elever, eleverne", "medborgermøde", "medborgermøde", "its compounds are not guessed" },
        { "kommunen = centret", "Kommunen og kommunens folk i kommuner", "Centret og centrets folk i kommuner", "one form and its genitive" },
        { "Pop Up = Fremtidens Legeplads", "til Pop Up og Pop Ups scene", "til Fremtidens Legeplads og Fremtidens Legeplads' scene", "words of a name, and an s that takes an apostrophe" },
        { "Pop Up = festivalen", "på Pop Up", "på festivalen", "a name's capital is no sentence's" },
        { "pårørende = familie", "pårørende", "familie", "Danish letters" },
    };

    public static TheoryData<string, string, string, string> English => new()
    {
        { "citizen = resident", "A citizen’s day, citizens' wishes, Citizens know.", "A resident’s day, residents' wishes, Residents know.", "both forms, both genitives" },
        { "citizen = person, people", "citizens and a citizen", "people and a person", "an irregular plural" },
        { "citizen = inhabitant", "a citizen, A citizen, the citizen", "an inhabitant, An inhabitant, the inhabitant", "the article hears a vowel" },
        { "citizen = user", "a citizen", "a user", "and a consonant that is written as a vowel" },
        { "office = house", "an office", "a house", "the other way round" },
        { "citizen = inhabitant", "extra citizen", "extra inhabitant", "only a whole word is an article" },
        { "citizen = resident", "citizenship", "citizenship", "another word" },
    };

    [Theory]
    [MemberData(nameof(Danish))]
    public void Danish_words_are_exchanged_in_every_form(string entry, string text, string expected, string reason) =>
        Assert.True(expected == Words(entry, isDanish: true).In(text), $"{reason}: {Words(entry, isDanish: true).In(text)}");

    [Theory]
    [MemberData(nameof(English))]
    public void English_words_take_their_articles_with_them(string entry, string text, string expected, string reason) =>
        Assert.True(expected == Words(entry, isDanish: false).In(text), $"{reason}: {Words(entry, isDanish: false).In(text)}");

    [Theory]
    [InlineData("medborger", "no word to say instead")]
    [InlineData("medborger =", "nothing after the sign")]
    [InlineData("= borger", "nothing before it")]
    [InlineData("medborger = elev", "a noun of another sort without its forms")]
    [InlineData("medborger = elev, eleven", "two forms of four")]
    [InlineData("kommunen = centret, centrene", "forms where none are taken")]
    [InlineData("medborger = <b>", "no word")]
    [InlineData("a = b", "a letter is everywhere")]
    public void A_line_that_is_no_exchange_is_a_fault(string entry, string reason)
    {
        var faults = new List<string>();

        Assert.True(LocalWords.Read([entry], isDanish: true, faults.Add).IsEmpty, reason);
        Assert.Single(faults);
    }

    [Fact]
    public void A_word_is_exchanged_once()
    {
        var faults = new List<string>();
        var words = LocalWords.Read(["medborger = borger", "borger = beboer", "medborger = bruger"], isDanish: true, faults.Add);

        Assert.Equal("borger, beboer", words.In("medborger, borger"));
        Assert.Single(faults);
    }

    private static LocalWords Words(string entry, bool isDanish) =>
        LocalWords.Read([entry], isDanish, fault => throw new InvalidOperationException(fault));
}
