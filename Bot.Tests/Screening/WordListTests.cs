using Bot.Dialogs.Screening;
using Bot.Dialogs.Screening.Tokens;

namespace Bot.Tests.Screening;

public sealed class WordListTests
{
    private static readonly ILookup<WordTraits, string> Words = Lexicon.Lists
        .SelectMany(Lexicon.Entries)
        .ToLookup(entry => entry.Trait & ~WordTraits.Abroad, entry => entry.Word.ToUpperInvariant());

    /// <summary>An installation's own words come from its settings.</summary>
    private static readonly WordTraits[] NotFromLists = [WordTraits.None, WordTraits.OwnName, WordTraits.OwnQuiet];

    [Fact]
    public void Every_trait_has_words() =>
        Assert.All(Enum.GetValues<WordTraits>().Except([.. NotFromLists, WordTraits.Abroad]), trait => Assert.NotEmpty(Words[trait]));

    [Fact]
    public void Every_word_is_one_token() =>
        Assert.All(Words.SelectMany(words => words), word => Assert.True(word.All(char.IsLetter), word));

    [Theory]
    [InlineData(WordTraits.FirstName)]
    [InlineData(WordTraits.WordLikeFirstName)]
    [InlineData(WordTraits.Surname)]
    [InlineData(WordTraits.WordLikeSurname)]
    public void No_name_stands_twice_in_its_section(object trait) =>
        Assert.Empty(Words[(WordTraits)trait].GroupBy(word => word).Where(same => same.Count() > 1).Select(same => same.Key));

    [Theory]
    [InlineData(WordTraits.FirstName)]
    [InlineData(WordTraits.Surname)]
    public void A_name_that_is_flagged_anywhere_is_no_other_known_word(object trait)
    {
        var others = new[] { WordTraits.Common, WordTraits.Quiet, WordTraits.Place };

        Assert.Empty(Words[(WordTraits)trait].Intersect(others.SelectMany(other => Words[other])));
    }

    [Fact]
    public void Every_quiet_phrase_can_be_entered_and_stands_once()
    {
        var phrases = OwnWords.QuietPhrases().ToList();

        Assert.All(phrases, phrase => Assert.Null(OwnWords.FaultOf(phrase)));
        Assert.Empty(phrases.GroupBy(phrase => phrase.ToUpperInvariant()).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void The_lists_hold_what_was_promised()
    {
        Assert.True(Words[WordTraits.FirstName].Count() >= 20_000);
        Assert.True(Words[WordTraits.Surname].Count() >= 25_000);
    }
}
