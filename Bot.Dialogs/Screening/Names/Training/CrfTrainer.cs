using System.Runtime.Intrinsics;
using Bot.Dialogs.Screening.Names.Tagging;

namespace Bot.Dialogs.Screening.Names.Training;

/// <summary>
/// Trains a linear-chain conditional random field by stochastic gradient ascent on the likelihood of what the texts allow,
/// with AdaGrad steps (Duchi, Hazan, Singer 2011). Where a text allows several tags for a token, all of them count as right.
/// </summary>
internal sealed class CrfTrainer(int rowCount)
{
    /// <summary>The weight of one step of a signed byte: ±6.3 is as much as one feature may say.</summary>
    private const float Step = 0.05f;
    private const float Pace = 0.05f;
    private const float Shrinkage = 1e-3f;
    private const int Tags = TaggerModel.Tags;

    private readonly float[] weights = new float[rowCount * TaggerModel.TagsWithWeights];
    private readonly float[] weightSteps = new float[rowCount * TaggerModel.TagsWithWeights];
    private readonly float[] transitions = new float[TaggerModel.Transitions];
    private readonly float[] transitionSteps = new float[TaggerModel.Transitions];
    private readonly float[] sums = new float[rowCount * TaggerModel.TagsWithWeights];
    private readonly float[] transitionSums = new float[TaggerModel.Transitions];
    private int counted;

    /// <summary>Takes the weights as they stand now into the mean that is written: the mean wavers less than the last of them.</summary>
    public void Count()
    {
        counted++;
        Add(sums, weights);
        Add(transitionSums, transitions);
    }

    /// <summary>Writes the mean of the weights that were counted.</summary>
    public void Write(Stream stream)
    {
        TaggerModel.Write(stream, Mean(transitionSums), Mean(sums), Step);
    }

    /// <summary>One step up the gradient of one sentence.</summary>
    /// <returns>The loss before the step: minus the logarithm of the likelihood.</returns>
    public double Learn(TrainingSentence sentence)
    {
        var chain = new Chain(transitions);
        var length = sentence.Tags.Length;
        var free = new Vector256<float>[length];
        var allowed = new Vector256<float>[length];
        for (var i = 0; i < length; i++)
        {
            free[i] = Tagger.Emission(Score(sentence.Features[i]));
            allowed[i] = free[i] * Mask(sentence.Tags[i]);
        }

        var model = new Expectation(chain, free);
        var truth = new Expectation(chain, allowed);
        for (var i = 0; i < length; i++)
            LearnToken(sentence.Features[i], truth.TagsOf(i) - model.TagsOf(i));
        LearnTransitions(truth, model, length);
        return model.Logarithm - truth.Logarithm;
    }

    private float[] Mean(float[] summed) => Array.ConvertAll(summed, sum => sum / counted);

    private static void Add(float[] to, float[] what)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] += what[i];
    }

    private Vector128<float> Score(uint[] features)
    {
        var sum = Vector128<float>.Zero;
        foreach (var feature in features)
            sum += Vector128.Create<float>(weights.AsSpan(FirstWeight(feature), TaggerModel.TagsWithWeights));
        return sum;
    }

    private int FirstWeight(uint feature) => (int)TaggerModel.RowOf(feature, rowCount) * TaggerModel.TagsWithWeights;

    private void LearnToken(uint[] features, Vector256<float> gradient)
    {
        var gradients = Vector128.Create(gradient[1], gradient[2], gradient[3], gradient[4]);
        if (Vector128.Dot(gradients, gradients) < 1e-9f)
            return;
        foreach (var feature in features)
        {
            var at = FirstWeight(feature);
            var row = Vector128.Create<float>(weights.AsSpan(at, TaggerModel.TagsWithWeights));
            var steps = Vector128.Create<float>(weightSteps.AsSpan(at, TaggerModel.TagsWithWeights));
            var slope = gradients - (row * Shrinkage);
            steps += slope * slope;
            row += slope * Pace / (Vector128.Sqrt(steps) + Vector128.Create(1e-6f));
            row.CopyTo(weights, at);
            steps.CopyTo(weightSteps, at);
        }
    }

    private void LearnTransitions(Expectation truth, Expectation model, int length)
    {
        for (var tag = 0; tag < Tags; tag++)
            LearnTransition((Tags * Tags) + tag, truth.TagsOf(0)[tag] - model.TagsOf(0)[tag]);
        Span<float> sums = stackalloc float[Tags * Tags];
        sums.Clear();
        for (var i = 1; i < length; i++)
        {
            truth.AddPairs(i, sums, +1);
            model.AddPairs(i, sums, -1);
        }

        for (var pair = 0; pair < sums.Length; pair++)
            LearnTransition(pair, sums[pair]);
    }

    private void LearnTransition(int at, float gradient)
    {
        transitionSteps[at] += gradient * gradient;
        transitions[at] += Pace * gradient / (MathF.Sqrt(transitionSteps[at]) + 1e-6f);
    }

    private static Vector256<float> Mask(TagSet allowed) => Vector256.Create(
        Factor(allowed, Tag.Other), Factor(allowed, Tag.Person), Factor(allowed, Tag.Place), Factor(allowed, Tag.Organisation), Factor(allowed, Tag.Thing), 0f, 0f, 0f);

    private static float Factor(TagSet allowed, Tag tag) => ((int)allowed & (1 << (int)tag)) != 0 ? 1 : 0;
}
