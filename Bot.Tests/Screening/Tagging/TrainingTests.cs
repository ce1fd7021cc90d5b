using Bot.Dialogs.Screening.Names.Tagging;
using Bot.Dialogs.Screening.Names.Training;
using Bot.Verbs;

namespace Bot.Tests.Screening.Tagging;

public sealed class TrainingTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("train-names");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Annotated_words_become_the_text_that_people_write()
    {
        Write(
            """
            "	O	O
            Kom	O	O
            nu	O	O
            ,	O	O
            "	O	O
            sagde	O	O
            Ea	B-PER	O
            Krat	I-PER	O
            (	O	O
            Testby	B-LOC	O
            )	O	O
            .	O	O

            SID-huset	B-ORGpart	O
            lukker	O	O

            """);

        var samples = NewsSentences.Read(folder.FullName);

        Assert.Equal(["\"Kom nu,\" sagde «Ea Krat» (Testby).", "SID-huset lukker"], samples.Select(sample => sample.ToString()));
        Assert.Equal(TagSet.NoPerson, samples[1].Pieces[0].Tags);
    }

    [Fact]
    public void Every_slot_of_every_carrier_sentence_can_be_filled()
    {
        var values = new SlotValues(new Random(1));

        var samples = Carriers.Read().Select(carrier => (Carrier: carrier, Sample: Carriers.Fill(carrier, values))).ToList();

        Assert.True(samples.Count >= 8000);
        Assert.All(samples, filled => Assert.False(filled.Sample.Text.AsSpan().ContainsAny('{', '}'), filled.Carrier));
        Assert.InRange(samples.Count(filled => filled.Sample.HasPerson), 3000, 5000);
    }

    [Fact]
    public void The_same_seed_gives_the_same_model_and_another_seed_another()
    {
        var carriers = Carriers.Read().Take(40).ToList();

        Assert.Equal(Train(carriers, seed: 1), Train(carriers, seed: 1));
        Assert.NotEqual(Train(carriers, seed: 1), Train(carriers, seed: 2));
    }

    [Fact]
    public void The_loss_falls_from_round_to_round()
    {
        var losses = new List<double>();

        new NameTraining([], [.. Carriers.Read().Take(200)], seed: 1).Train(rounds: 4, afterRound: (_, loss) => losses.Add(loss));

        Assert.Equal(losses.OrderDescending(), losses);
    }

    [Theory]
    [InlineData("", "--data is missing: the folder with the annotated sentences.")]
    [InlineData("--data nowhere", "--data nowhere is no folder with *.tsv files.")]
    [InlineData("--data nowhere --seed x --rounds 3", "--rounds is not known.|--data nowhere is no folder with *.tsv files.|--seed is not a whole number.")]
    public async Task Every_fault_of_the_order_is_said(string order, string faults)
    {
        var error = new StringWriter();

        var exitCode = await TrainNamesVerb.RunAsync(
            [.. order.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--output", Path.Combine(folder.FullName, "names.model")], TextWriter.Null, error);

        Assert.Equal(2, exitCode);
        Assert.Equal(faults.Split('|'), error.ToString().Trim().Split(Environment.NewLine)[..^1]);
        Assert.Empty(folder.GetFiles());
    }

    private static byte[] Train(List<string> carriers, int seed)
    {
        var model = new MemoryStream();
        new NameTraining([], carriers, seed).Train(rounds: 1, model);
        return model.ToArray();
    }

    private void Write(string sentences) => File.WriteAllText(Path.Combine(folder.FullName, "test.tsv"), sentences);
}
