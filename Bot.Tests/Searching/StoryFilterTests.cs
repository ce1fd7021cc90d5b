using Bot.Dialogs.Stories;
using Bot.Dialogs.Stories.Index;

namespace Bot.Tests.Searching;

public sealed class StoryFilterTests
{
    [Theory]
    [InlineData("cykel", "Vi fik en elcykel.", true)] // the last part of a compound
    [InlineData("cykel", "Cyklerne stod i skuret.", false)] // another form of the word: no stem is guessed
    [InlineData("cykl", "Cyklerne stod i skuret.", true)] // a part that both forms have
    [InlineData("CYKEL", "en cykel", true)] // capitals
    [InlineData("æble", "ÆBLEKAGE", true)] // Danish capitals
    [InlineData("ø", "Ø", true)] // a word of one letter
    [InlineData("å", "Vi gik langs A\u030Aen.", true)] // a letter written as an a and a ring
    [InlineData("århus", "Turen til Aarhus", true)] // “aa” for “å”
    [InlineData("aarhus", "Turen til Århus", true)] // “å” for “aa”
    [InlineData("aften", "En temaaften", true)] // here “aa” is no “å”
    [InlineData("ide", "En god idé", true)] // an accent that the writer may leave out
    [InlineData("idé", "En god ide", true)] // an accent that the reader may leave out
    [InlineData("for", "En køretur fór forbi", true)] // likewise inside a sentence
    [InlineData("årø", "Aarø", true)] // at the beginning of a name
    [InlineData("ae", "Æblekage", false)] // a letter of its own, not a way to write two others
    [InlineData("sol regn", "Regn om morgenen, og så sol.", true)] // every word, in any order
    [InlineData("sol regn", "Sol hele dagen.", false)] // one word is missing
    [InlineData("tv-aften", "Tv og en hyggeaften", true)] // a dash parts words
    [InlineData("kl. 9", "Klokken er 19", true)] // full stops are no letters
    [InlineData("…", "Vi gik en tur.", true)] // no word at all: nothing is asked for
    [InlineData("\ud800", "Vi gik en tur.", true)] // half of a sign
    [InlineData("\u0301", "Vi gik en tur.", true)] // an accent alone
    [InlineData("tur.vi", "Vi gik en tur.", true)] // two words
    [InlineData("turvi", "Vi gik en tur. Vi kom hjem.", false)] // words are not found across their borders
    public void A_word_is_found_as_Danish_writes_it(string text, string what, bool found)
    {
        var story = StoryExamples.Story("a", what);
        var filter = new StoryFilter(SharingChoice.PopUp, "", text);
        var index = new StoryIndex();
        index.Put(story);

        Assert.Equal(found, filter.Matches(story));
        Assert.Equal(found, index.Find(filter).Count == 1);
    }
}
