using Bot.Dialogs.Screening.Special;
using Bot.Dialogs.Screening.Tokens;

namespace Bot.Tests.Screening;

/// <summary>The lists of private and urgent words are edited by hand; what was written wrongly would only find nothing.</summary>
public sealed class SpecialListTests
{
    private const string Gap = "...";

    /// <summary>Words of everyday talk: none of them alone may tell something private of anybody.</summary>
    private static readonly string[] Everyday =
    [
        "det", "den", "der", "til", "med", "ved", "fra", "over", "under", "hjem", "ude", "inde", "mad", "arbejde", "barn", "mor", "far", "hus", "bil",
        "dag", "nat", "time", "kaffe", "møde", "bruger", "leve", "gå", "går", "slå", "slår", "tage", "tager", "vil", "kan", "skal", "bange", "kniv",
        "piller", "medicin", "brevet", "farvel", "leder", "venstre", "frie", "metal", "lederne", "kirke", "tro", "gift", "mand", "kvinde", "politiet",
        "penge", "sag", "straffet", "fri", "rask", "træt", "glad", "stor", "ny", "gammel", "varm", "kold",
    ];

    private static readonly (string List, string Heading, string Words)[] All =
        [.. SpecialLists.Names.SelectMany(list => SpecialLists.Entries(list).Select(entry => (list, entry.Heading, entry.Words)))];

    [Fact]
    public void Every_word_of_an_entry_is_one_token() =>
        Assert.Equal("", string.Join('\n', All.SelectMany(entry => Words(entry.Words).Where(word => Tokens(word) != 1).Select(word => $"{entry.List}: {word} in {entry.Words}"))));

    [Fact]
    public void Every_class_that_an_entry_names_is_there() =>
        Assert.Empty(Pieces().Where(piece => piece.StartsWith('$')).Except(All.Select(entry => entry.Heading)).Order());

    [Fact]
    public void No_entry_begins_or_ends_with_a_gap_or_has_an_empty_alternative() =>
        NoneOf(entry => entry.Words.Split(' ') is [Gap, ..] or [.., Gap] || entry.Words.Split(' ', '/', '_', '~').Any(piece => piece.Length == 0));

    [Fact]
    public void Only_words_alone_begin_with_anything() =>
        NoneOf(entry => entry.Words.Contains('*', StringComparison.Ordinal) && entry.Words.IndexOfAny([' ', '/', '_']) >= 0);

    [Fact]
    public void Words_that_say_of_whom_stand_alone() =>
        NoneOf(entry => entry.List == SpecialLists.Context && entry.Words.IndexOfAny([' ', '/', '_', '$']) >= 0);

    [Fact]
    public void No_entry_stands_twice_in_a_list_under_the_same_heading() =>
        Assert.Equal("", string.Join('\n', All.Where(entry => entry.List != SpecialLists.Context).GroupBy(entry => entry).Where(same => same.Count() > 1).Select(same => same.Key)));

    [Fact]
    public void No_everyday_word_alone_tells_of_anybody() =>
        NoneOf(entry => entry.List != SpecialLists.Context
            && !entry.Heading.StartsWith('$')
            && !entry.Heading.Contains(nameof(SpecialRole.Figure), StringComparison.Ordinal)
            && Everyday.Contains(entry.Words));

    [Fact]
    public void Every_phrase_has_a_word_and_a_known_heading() =>
        Assert.All(SpecialLists.Phrases(), phrase => Assert.NotEmpty(phrase.FirstWords));

    private static void NoneOf(Func<(string List, string Heading, string Words), bool> bad) =>
        Assert.DoesNotContain(All, entry => bad(entry));

    private static IEnumerable<string> Pieces() => All.SelectMany(entry => entry.Words.Split(' ', '/', '_'));

    /// <summary>The words as they stand in texts: every form, no gaps and classes.</summary>
    private static IEnumerable<string> Words(string entry) =>
        from piece in entry.Split(' ', '/', '_')
        where piece != Gap && !piece.StartsWith('$')
        let forms = piece.TrimStart('*').Split('~')
        from form in forms.Select((ending, at) => at == 0 ? ending : forms[0] + ending)
        select form;

    private static int Tokens(string word)
    {
        var tokens = new TokenBuffer(word.Length);
        try
        {
            Tokenizer.Cut(word, ref tokens);
            return tokens.Count;
        }
        finally
        {
            tokens.Dispose();
        }
    }
}
