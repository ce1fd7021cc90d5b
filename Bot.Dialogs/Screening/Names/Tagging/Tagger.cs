using System.Buffers;
using System.Runtime.Intrinsics;
using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Names.Tagging;

/// <summary>
/// How likely each token of a text belongs to a person's name, by a linear-chain conditional random field over hashed
/// features. Allocates nothing.
/// </summary>
internal sealed class Tagger(TaggerModel model)
{
    /// <summary>A sentence that runs on longer is read in pieces.</summary>
    private const int LongestSentence = 96;

    private readonly Chain chain = new(model.TransitionWeights);

    public static Tagger Embedded { get; } = new(TaggerModel.LoadEmbedded());

    /// <param name="passage">The text.</param>
    /// <param name="persons">Room for a likelihood, 0 to 1, of each token.</param>
    public void Read(in Passage passage, Span<float> persons)
    {
        var lettering = LetteringOf.Text(passage.Tokens);
        var clues = ArrayPool<Clue>.Shared.Rent(LongestSentence);
        for (var first = 0; first < passage.Count;)
        {
            var end = EndOfSentence(passage, first);
            for (var i = first; i < end; i++)
                clues[i - first] = Clue.Of(passage, i, lettering);
            ReadSentence(clues.AsSpan(0, end - first), persons[first..end]);
            first = end;
        }

        ArrayPool<Clue>.Shared.Return(clues);
    }

    /// <summary>The token after the last one that is read together with this one.</summary>
    public static int EndOfSentence(in Passage passage, int first)
    {
        var end = first + 1;
        while (end < passage.Count && end - first < LongestSentence && !Ends(passage, end))
            end++;
        return end;
    }

    private void ReadSentence(ReadOnlySpan<Clue> clues, Span<float> persons)
    {
        Span<Vector256<float>> emissions = stackalloc Vector256<float>[clues.Length];
        Span<Vector256<float>> forward = stackalloc Vector256<float>[clues.Length];
        Span<Vector256<float>> backward = stackalloc Vector256<float>[clues.Length];
        Span<uint> features = stackalloc uint[Features.Most];
        for (var i = 0; i < clues.Length; i++)
            emissions[i] = Emission(model.Score(features[..Features.Read(clues, i, features)]));

        chain.Forward(emissions, forward);
        chain.Backward(emissions, backward);
        for (var i = 0; i < clues.Length; i++)
        {
            var both = forward[i] * backward[i];
            persons[i] = both[(int)Tag.Person] / Vector256.Sum(both);
        }
    }

    /// <summary>Factors for Other, Person, Place, Organisation, Thing, the largest of them one.</summary>
    public static Vector256<float> Emission(Vector128<float> scores)
    {
        var most = MathF.Max(0, MathF.Max(MathF.Max(scores[0], scores[1]), MathF.Max(scores[2], scores[3])));
        var factors = Vector128.Exp(scores - Vector128.Create(most));
        return Vector256.Create(MathF.Exp(-most), factors[0], factors[1], factors[2], factors[3], 0, 0, 0);
    }

    private static bool Ends(in Passage passage, int i)
    {
        ref readonly var token = ref passage.Tokens[i];
        return token.StartsSentence && token.IsWord && (passage.IsSign(i - 1, ".!?") || passage.IsNewLineBetween(i - 1, i));
    }
}
