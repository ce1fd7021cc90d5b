using Bot.Dialogs.Screening.Names.Tagging;
using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Names.Training;

/// <summary>A sentence as the trainer sees it: for each token its features and the tags it may have.</summary>
internal sealed record TrainingSentence(uint[][] Features, TagSet[] Tags)
{
    /// <summary>Cuts a sample the way the screener will cut what people write.</summary>
    public static IEnumerable<TrainingSentence> Of(Sample sample)
    {
        var text = sample.Text;
        var tokens = new TokenBuffer(text.Length);
        try
        {
            Tokenizer.Cut(text, ref tokens);
            return Of(new Passage(text, tokens.Tokens), sample);
        }
        finally
        {
            tokens.Dispose();
        }
    }

    private static List<TrainingSentence> Of(in Passage passage, Sample sample)
    {
        var sentences = new List<TrainingSentence>();
        var pieces = PieceOfEachCharacter(sample);
        var lettering = LetteringOf.Text(passage.Tokens);
        for (var first = 0; first < passage.Count;)
        {
            var end = Tagger.EndOfSentence(passage, first);
            var clues = new Clue[end - first];
            var tags = new TagSet[end - first];
            for (var i = first; i < end; i++)
            {
                var piece = pieces[passage.Tokens[i].Start];
                clues[i - first] = Clue.Of(passage, i, lettering, piece.IsUnlisted);
                tags[i - first] = piece.Tags != TagSet.None ? piece.Tags : TagsOf(passage.Tokens[i], sample);
            }

            sentences.Add(new TrainingSentence(ReadFeatures(clues), tags));
            first = end;
        }

        return sentences;
    }

    private static TagSet TagsOf(in Token token, Sample sample) =>
        sample.CapitalsAreSure || token.Casing == Casing.Lower ? TagSet.Other : TagSet.NoPerson;

    private static Piece[] PieceOfEachCharacter(Sample sample) =>
        [.. sample.Pieces.SelectMany(piece => Enumerable.Repeat(piece, piece.Text.Length))];

    private static uint[][] ReadFeatures(Clue[] clues)
    {
        Span<uint> features = stackalloc uint[Tagging.Features.Most];
        var all = new uint[clues.Length][];
        for (var i = 0; i < clues.Length; i++)
            all[i] = features[..Tagging.Features.Read(clues, i, features)].ToArray();
        return all;
    }
}
