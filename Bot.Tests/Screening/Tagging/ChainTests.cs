using System.Runtime.Intrinsics;
using Bot.Dialogs.Screening.Names.Tagging;
using FsCheck.Fluent;

namespace Bot.Tests.Screening.Tagging;

/// <summary>The forward-backward procedure against the sum over every single way to tag a short sentence.</summary>
public sealed class ChainTests
{
    private const int Tags = TaggerModel.Tags;

    [Fact]
    public void Likelihoods_are_those_of_adding_up_all_ways() => Texts.Check(
        from length in Gen.Choose(1, 5)
        from seed in Gen.Choose(0, 100_000)
        select (length, seed),
        drawn =>
        {
            var random = new Random(drawn.seed);
            var transitions = Enumerable.Range(0, TaggerModel.Transitions).Select(_ => (random.NextSingle() * 4) - 2).ToArray();
            var scores = Enumerable.Range(0, drawn.length).Select(_ => Enumerable.Range(0, Tags).Select(_ => random.NextSingle() * 3).ToArray()).ToArray();

            var (likelihoods, logarithm) = ByChain(transitions, scores);
            var (wanted, wantedLogarithm) = ByHand(transitions, scores);

            return Math.Abs(logarithm - wantedLogarithm) < 1e-3
                && likelihoods.Zip(wanted).All(pair => Math.Abs(pair.First - pair.Second) < 1e-4);
        });

    private static (float[] Persons, double Logarithm) ByChain(float[] transitions, float[][] scores)
    {
        var chain = new Chain(transitions);
        var emissions = scores
            .Select(of => Vector256.Create(MathF.Exp(of[0]), MathF.Exp(of[1]), MathF.Exp(of[2]), MathF.Exp(of[3]), MathF.Exp(of[4]), 0, 0, 0))
            .ToArray();
        var (forward, backward) = (new Vector256<float>[scores.Length], new Vector256<float>[scores.Length]);
        var logarithm = chain.Forward(emissions, forward);
        chain.Backward(emissions, backward);
        var persons = forward.Zip(backward, (before, after) => before * after).Select(both => both[(int)Tag.Person] / Vector256.Sum(both));
        return ([.. persons], logarithm);
    }

    private static (double[] Persons, double Logarithm) ByHand(float[] transitions, float[][] scores)
    {
        var persons = new double[scores.Length];
        var total = 0.0;
        foreach (var way in Ways(scores.Length))
        {
            var score = 0.0;
            for (var i = 0; i < way.Length; i++)
                score += scores[i][way[i]] + transitions[((i == 0 ? Tags : way[i - 1]) * Tags) + way[i]];
            total += Math.Exp(score);
            for (var i = 0; i < way.Length; i++)
                if (way[i] == (int)Tag.Person)
                    persons[i] += Math.Exp(score);
        }

        return ([.. persons.Select(person => person / total)], Math.Log(total));
    }

    private static IEnumerable<int[]> Ways(int length) => length == 0
        ? [[]]
        : Ways(length - 1).SelectMany(way => Enumerable.Range(0, Tags).Select(tag => (int[])[.. way, tag]));
}
