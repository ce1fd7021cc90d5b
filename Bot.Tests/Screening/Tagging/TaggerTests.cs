using Bot.Dialogs.Screening;
using Bot.Dialogs.Screening.Names;
using Bot.Dialogs.Screening.Names.Tagging;
using Bot.Dialogs.Screening.Tokens;

namespace Bot.Tests.Screening.Tagging;

public sealed class TaggerTests
{
    private const int MostBytes = 2_000_000;

    [Fact]
    public void The_embedded_model_is_at_most_two_megabytes()
    {
        using var model = typeof(Tagger).Assembly.GetManifestResourceStream("names.model")!;

        Assert.InRange(model.Length, 1, MostBytes);
    }

    [Theory]
    [InlineData("Jeg talte med Tinkabel om det", "Tinkabel", "no list has it, the neighbours tell")]
    [InlineData("spørg lige zulmira om hun kommer", "zulmira", "small letters, and no list has it")]
    [InlineData("DET VAR GERTRUD DER RINGEDE", "GERTRUD", "capitals only")]
    public void A_name_is_likelier_than_everything_around_it(string text, string name, string reason)
    {
        var (words, likelihoods) = Read(text);

        Assert.True(words[Array.IndexOf(likelihoods, likelihoods.Max())] == name, reason);
        Assert.True(likelihoods.Max() >= NameThresholds.AskAt, $"{reason}: {likelihoods.Max()}");
    }

    [Fact]
    public void A_long_sentence_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("og så gik vi videre ", 60)) + "og så kom Mette Hansen";

        var found = new Screener().Find(text);

        Assert.Equal(new TextSpan(text.Length - "Mette Hansen".Length, text.Length), Assert.Single(found).Span);
    }

    [Fact]
    public void Nothing_is_allocated_while_nothing_is_found()
    {
        var screener = new Screener();
        const string text = "Vi hjalp hinanden med tavlen, og der kom mere ro på stuen.";
        Assert.Empty(screener.Find(text));

        // The least of several: the runtime itself may allocate on this thread while it compiles.
        Assert.Equal(0, Enumerable.Range(0, 10).Min(_ => Allocated()));

        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
                screener.Find(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static (string[] Words, float[] Likelihoods) Read(string text)
    {
        var tokens = new TokenBuffer(text.Length);
        try
        {
            Tokenizer.Cut(text, ref tokens);
            var likelihoods = new float[tokens.Count];
            Tagger.Embedded.Read(new Passage(text, tokens.Tokens), likelihoods);
            var words = new string[tokens.Count];
            for (var i = 0; i < words.Length; i++)
                words[i] = text[tokens.Tokens[i].Start..tokens.Tokens[i].End];
            return (words, likelihoods);
        }
        finally
        {
            tokens.Dispose();
        }
    }
}
