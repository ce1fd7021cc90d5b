using System.Runtime.Intrinsics;
using Bot.Dialogs.Screening.Names.Tagging;

namespace Bot.Dialogs.Screening.Names.Training;

/// <summary>How often a chain expects each tag, and each pair of tags, at each token of a sentence.</summary>
internal sealed class Expectation
{
    private readonly Chain chain;
    private readonly Vector256<float>[] emissions;
    private readonly Vector256<float>[] forward;
    private readonly Vector256<float>[] backward;

    public Expectation(Chain chain, Vector256<float>[] emissions)
    {
        this.chain = chain;
        this.emissions = emissions;
        forward = new Vector256<float>[emissions.Length];
        backward = new Vector256<float>[emissions.Length];
        Logarithm = chain.Forward(emissions, forward);
        chain.Backward(emissions, backward);
    }

    /// <summary>The logarithm of the sum over all ways that are allowed.</summary>
    public double Logarithm { get; }

    public Vector256<float> TagsOf(int i)
    {
        var both = forward[i] * backward[i];
        return both / Vector256.Create(Vector256.Sum(both));
    }

    /// <summary>Adds the expected pairs of the token before and this one to a table of from × to.</summary>
    public void AddPairs(int i, Span<float> table, float sign)
    {
        var next = emissions[i] * backward[i];
        var total = 0f;
        Span<float> pairs = stackalloc float[TaggerModel.Tags * TaggerModel.Tags];
        for (var from = 0; from < TaggerModel.Tags; from++)
        {
            var row = chain.RowFrom(from) * next * forward[i - 1][from];
            for (var to = 0; to < TaggerModel.Tags; to++)
                total += pairs[(from * TaggerModel.Tags) + to] = row[to];
        }

        for (var pair = 0; pair < pairs.Length; pair++)
            table[pair] += sign * pairs[pair] / total;
    }
}
