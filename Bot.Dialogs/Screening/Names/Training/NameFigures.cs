using System.Globalization;
using Bot.Dialogs.Screening.Names.Tagging;
using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Names.Training;

/// <summary>
/// How well a tagger does on texts that it has not learnt from: how many names are covered to the last word, and how many
/// texts without a name raise an alarm, at whatever threshold is asked for.
/// </summary>
internal sealed class NameFigures
{
    /// <summary>For each name, the likelihood of its least likely word.</summary>
    private readonly List<float> names = [];

    /// <summary>For each text without a name, the likelihood of its most likely word.</summary>
    private readonly List<float> cleanTexts = [];

    public void Add(NameFigures other)
    {
        names.AddRange(other.names);
        cleanTexts.AddRange(other.cleanTexts);
    }

    public void Add(Tagger tagger, Sample sample)
    {
        var text = sample.Text;
        var tokens = new TokenBuffer(text.Length);
        try
        {
            Tokenizer.Cut(text, ref tokens);
            var likelihoods = new float[tokens.Count];
            tagger.Read(new Passage(text, tokens.Tokens), likelihoods);
            for (var i = 0; i < likelihoods.Length; i++)
                if (!tokens.Tokens[i].IsWord)
                    likelihoods[i] = float.NaN;
            if (sample.HasPerson)
                AddNames(sample, tokens.Tokens, likelihoods);
            else
                cleanTexts.Add(likelihoods.Where(float.IsFinite).DefaultIfEmpty().Max());
        }
        finally
        {
            tokens.Dispose();
        }
    }

    /// <summary>"96.4 % of 2,102 names, 5.9 % of 2,950 clean texts", or without the half that there is nothing of.</summary>
    public string At(float threshold)
    {
        var covered = Share(names.Count(likelihood => likelihood >= threshold), names.Count, "names");
        var alarmed = Share(cleanTexts.Count(likelihood => likelihood >= threshold), cleanTexts.Count, "clean texts");
        return $"{covered} {alarmed}";
    }

    private static string Share(int some, int all, string what) =>
        all == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * some / all,5:0.0} % of {all:N0} {what}");

    private void AddNames(Sample sample, ReadOnlySpan<Token> tokens, float[] likelihoods)
    {
        var (at, i) = (0, 0);
        foreach (var piece in sample.Pieces)
        {
            at += piece.Text.Length;
            var least = 1f;
            for (; i < tokens.Length && tokens[i].Start < at; i++)
                if (float.IsFinite(likelihoods[i]))
                    least = Math.Min(least, likelihoods[i]);
            if (piece.IsPerson)
                names.Add(least);
        }
    }
}
