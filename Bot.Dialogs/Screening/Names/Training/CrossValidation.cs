using Bot.Dialogs.Screening.Names.Tagging;

namespace Bot.Dialogs.Screening.Names.Training;

/// <summary>
/// Trains on all parts of the data but one and measures on that one, for each part in turn, so that no figure comes from a
/// sentence that was learnt.
/// </summary>
internal sealed class CrossValidation(IReadOnlyList<Sample> news, IReadOnlyList<string> carriers, int seed)
{
    public NameFigures News { get; } = new();

    public NameFigures NewsInSmallLetters { get; } = new();

    /// <summary>The names exchanged for others of all origins, a fifth of them invented.</summary>
    public NameFigures NewsWithOtherNames { get; } = new();

    /// <summary>Our own sentences, many of which were written to be difficult.</summary>
    public NameFigures CarrierSentences { get; } = new();

    public void Run(int parts, int rounds) =>
        Parallel.For(0, parts, part =>
        {
            var model = new NameTraining(Except(news, part, parts), Except(carriers, part, parts), seed).Train(rounds);
            Measure(new Tagger(model), Only(news, part, parts), Only(carriers, part, parts));
        });

    private void Measure(Tagger tagger, List<Sample> newsPart, List<string> carrierPart)
    {
        var values = new SlotValues(new Random(seed));
        lock (News)
        {
            foreach (var sample in newsPart)
            {
                News.Add(tagger, sample);
                NewsInSmallLetters.Add(tagger, sample.With(piece => piece with { Text = piece.Text.ToLowerInvariant() }));
                if (sample.HasPerson)
                    NewsWithOtherNames.Add(tagger, sample.With(piece => piece.IsPerson ? piece with { Text = values.LikeIt(piece.Text) } : piece));
            }

            foreach (var carrier in carrierPart)
                CarrierSentences.Add(tagger, Carriers.Fill(carrier, values));
        }
    }

    private static List<T> Except<T>(IReadOnlyList<T> all, int part, int parts) => [.. all.Where((_, i) => i % parts != part)];

    private static List<T> Only<T>(IReadOnlyList<T> all, int part, int parts) => [.. all.Where((_, i) => i % parts == part)];
}
