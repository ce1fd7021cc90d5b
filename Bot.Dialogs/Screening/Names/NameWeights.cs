using System.Numerics;

namespace Bot.Dialogs.Screening.Names;

/// <summary>
/// Adds the evidence up. The weights are set by hand and kept in one place, so that a trained tagger can bring its own
/// score as one more piece of evidence.
/// </summary>
internal static class NameWeights
{
    /// <summary>From this sum on, the writer is asked.</summary>
    public const int AskAt = 4;

    // In the order of the bits of NameEvidence.
    private static ReadOnlySpan<sbyte> Weights => [4, 1, 3, 1, 3, 2, 1, 3, 3, 3, 4, -8, -1, -2, -2];

    public static int Sum(NameEvidence evidence)
    {
        var sum = 0;
        for (var bits = (uint)evidence; bits != 0; bits &= bits - 1)
            sum += Weights[BitOperations.TrailingZeroCount(bits)];
        return sum;
    }
}
