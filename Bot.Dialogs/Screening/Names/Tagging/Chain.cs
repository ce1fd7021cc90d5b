using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Bot.Dialogs.Screening.Names.Tagging;

/// <summary>
/// What may follow what in a linear chain, as factors. The forward-backward procedure of conditional random fields
/// (Lafferty, McCallum, Pereira 2001), scaled at each token so that no length runs out of numbers.
/// </summary>
internal sealed class Chain
{
    private readonly Vector256<float>[] to = new Vector256<float>[TaggerModel.Tags];
    private readonly Vector256<float>[] from = new Vector256<float>[TaggerModel.Tags];
    private readonly Vector256<float> start;

    public Chain(ReadOnlySpan<float> transitions)
    {
        Span<float> row = stackalloc float[Vector256<float>.Count];
        row.Clear();
        for (var a = 0; a <= TaggerModel.Tags; a++)
        {
            for (var b = 0; b < TaggerModel.Tags; b++)
                row[b] = MathF.Exp(transitions[(a * TaggerModel.Tags) + b]);
            if (a < TaggerModel.Tags)
                to[a] = Vector256.Create<float>(row);
            else
                start = Vector256.Create<float>(row);
        }

        for (var b = 0; b < TaggerModel.Tags; b++)
        {
            for (var a = 0; a < TaggerModel.Tags; a++)
                row[a] = to[a][b];
            from[b] = Vector256.Create<float>(row);
        }
    }

    /// <summary>The factors from one tag to each.</summary>
    public Vector256<float> RowFrom(int tag) => to[tag];

    /// <param name="emissions">A factor for each tag of each token; the lanes above the tags are zero.</param>
    /// <param name="forward">Room for as many; each row sums to one.</param>
    /// <returns>The logarithm of the sum over all ways to tag the sentence.</returns>
    public double Forward(ReadOnlySpan<Vector256<float>> emissions, Span<Vector256<float>> forward)
    {
        var logarithm = 0.0;
        for (var i = 0; i < emissions.Length; i++)
        {
            var reached = (i == 0 ? start : Spread(forward[i - 1], to)) * emissions[i];
            var sum = Math.Max(Vector256.Sum(reached), float.MinValue);
            forward[i] = reached / Vector256.Create(sum);
            logarithm += Math.Log(sum);
        }

        return logarithm;
    }

    /// <param name="emissions">The same as for <see cref="Forward"/>.</param>
    /// <param name="backward">Room for as many; each row is scaled to a sum of one.</param>
    public void Backward(ReadOnlySpan<Vector256<float>> emissions, Span<Vector256<float>> backward)
    {
        if (emissions.IsEmpty)
            return;
        backward[^1] = Vector256.Create(1f);
        for (var i = emissions.Length - 2; i >= 0; i--)
        {
            var reached = Spread(backward[i + 1] * emissions[i + 1], from);
            backward[i] = reached / Vector256.Create(Vector256.Sum(reached));
        }
    }

    private static Vector256<float> Spread(Vector256<float> row, Vector256<float>[] factors)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(factors);
        var sum = Vector256.Create(row[0]) * first;
        for (var tag = 1; tag < TaggerModel.Tags; tag++)
            sum += Vector256.Create(row[tag]) * System.Runtime.CompilerServices.Unsafe.Add(ref first, tag);
        return sum;
    }
}
