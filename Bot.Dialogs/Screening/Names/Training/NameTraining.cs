using Bot.Dialogs.Screening.Names.Tagging;

namespace Bot.Dialogs.Screening.Names.Training;

/// <summary>
/// Trains the name model: annotated news, each sentence twice as it is and three times varied, and our own carrier sentences with
/// fresh names in every round. The same seed gives the same model.
/// </summary>
internal sealed class NameTraining(IReadOnlyList<Sample> news, IReadOnlyList<string> carriers, int seed)
{
    /// <summary>480,000 rows of four bytes: a model below 2 MB.</summary>
    public const int RowCount = 480_000;
    public const int Rounds = 10;

    private const int JoinedPercent = 12;

    private readonly Random random = new(seed);

    /// <param name="afterRound">Is told the round and its mean loss per token.</param>
    public TaggerModel Train(int rounds, Stream? to = null, Action<int, double>? afterRound = null)
    {
        var trainer = new CrfTrainer(RowCount);
        for (var round = 1; round <= rounds; round++)
        {
            var (loss, tokens) = (0.0, 0);
            foreach (var sentence in RoundOfSamples().SelectMany(TrainingSentence.Of))
            {
                loss += trainer.Learn(sentence);
                tokens += sentence.Tags.Length;
            }

            if (round * 2 > rounds)
                trainer.Count();
            afterRound?.Invoke(round, loss / tokens);
        }

        using var written = new MemoryStream();
        trainer.Write(written);
        written.Position = 0;
        if (to is not null)
        {
            written.CopyTo(to);
            written.Position = 0;
        }

        return TaggerModel.Read(written);
    }

    private Sample[] RoundOfSamples()
    {
        var values = new SlotValues(random);
        var augmentation = new Augmentation(random, values);
        Sample[] samples =
        [
            .. news,
            .. news,
            .. news.Select(augmentation.Vary),
            .. news.Select(augmentation.Vary),
            .. news.Select(augmentation.Vary),
            .. carriers.Select(carrier => Carriers.Fill(carrier, values)),
            .. carriers.Select(carrier => augmentation.Letter(Carriers.Fill(carrier, values))),
        ];
        random.Shuffle(samples);
        for (var i = 1; i < samples.Length; i++)
            if (values.Chance(JoinedPercent))
                samples[i] = Sample.Join(samples[i - 1], samples[i]);
        return samples;
    }
}
