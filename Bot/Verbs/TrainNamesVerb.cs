using System.Diagnostics;
using System.Globalization;
using Bot.Dialogs.Screening.Names;
using Bot.Dialogs.Screening.Names.Training;

namespace Bot.Verbs;

/// <summary>
/// <c>train-names --data FOLDER [--output FILE] [--seed 1] [--figures no]</c>: trains the name model on the annotated
/// sentences of a folder and our own carrier sentences, prints cross-validated figures, and writes the model.
/// </summary>
internal static class TrainNamesVerb
{
    private const string Usage = "Use: train-names --data FOLDER [--output FILE] [--seed 1] [--figures no]";
    private const string ModelOfTheProject = "Bot.Dialogs/Screening/Names/Tagging/names.model";
    private const int Parts = 5;
    private static readonly float[] Thresholds = [0.1f, 0.15f, 0.2f, 0.25f, 0.3f, 0.35f, 0.4f, 0.5f];

    /// <returns>0 when the model was written, 2 when something in the order was wrong.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var faults = new List<string>();
        var order = Read(args, faults);
        if (faults.Count > 0)
        {
            foreach (var fault in faults)
                await error.WriteLineAsync(fault);
            await error.WriteLineAsync(Usage);
            return 2;
        }

        await TrainAsync(order, output);
        return 0;
    }

    private static async Task TrainAsync(Order order, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var news = NewsSentences.Read(order.Data);
        var carriers = Carriers.Read();
        await output.WriteLineAsync(Invariant($"{news.Count:N0} annotated sentences, {carriers.Count:N0} carrier sentences, seed {order.Seed}."));
        if (order.WithFigures)
            await ReportAsync(news, carriers, order.Seed, output);

        var model = new MemoryStream();
        new NameTraining(news, carriers, order.Seed).Train(
            NameTraining.Rounds, model, (round, loss) => output.WriteLine(Invariant($"Round {round} of {NameTraining.Rounds}: loss {loss:0.0000} a token.")));
        await File.WriteAllBytesAsync(order.Output, model.ToArray());
        await output.WriteLineAsync(Invariant($"Wrote {order.Output}: {model.Length:N0} bytes, after {watch.Elapsed.TotalSeconds:0} seconds. Build again to embed it."));
    }

    private static async Task ReportAsync(IReadOnlyList<Sample> news, IReadOnlyList<string> carriers, int seed, TextWriter output)
    {
        var validation = new CrossValidation(news, carriers, seed);
        await output.WriteLineAsync(Invariant($"Figures from {Parts} parts, each measured by a model that has not seen it; * is the threshold in use. Wait a minute …"));
        await Task.Run(() => validation.Run(Parts, NameTraining.Rounds));
        foreach (var (title, figures) in new[]
        {
            ("News as it was written", validation.News),
            ("News in small letters", validation.NewsInSmallLetters),
            ("News with other names", validation.NewsWithOtherNames),
            ("Carrier sentences, half of them made to be difficult", validation.CarrierSentences),
        })
        {
            await output.WriteLineAsync($"{title}: covered, alarmed");
            foreach (var threshold in Thresholds)
                await output.WriteLineAsync(Invariant($"  {(threshold == NameThresholds.AskAt ? '*' : ' ')} {threshold:0.00} {figures.At(threshold)}"));
        }
    }

    private static Order Read(IReadOnlyList<string> args, List<string> faults)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Count; i += 2)
        {
            if (args[i] is not ("--data" or "--output" or "--seed" or "--figures"))
                faults.Add($"{args[i]} is not known.");
            else if (i + 1 == args.Count)
                faults.Add($"{args[i]} lacks its value.");
            else
                given[args[i]] = args[i + 1];
        }

        var data = FromHereOrAbove(given.GetValueOrDefault("--data", ""), Directory.Exists);
        var output = FromHereOrAbove(given.GetValueOrDefault("--output", ModelOfTheProject), file => Directory.Exists(Path.GetDirectoryName(file)));
        if (data.Length == 0)
            faults.Add("--data is missing: the folder with the annotated sentences.");
        else if (!Directory.Exists(data) || !Directory.EnumerateFiles(data, "*.tsv").Any())
            faults.Add($"--data {data} is no folder with *.tsv files.");
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output))))
            faults.Add($"--output {output} lies in a folder that does not exist.");
        if (!int.TryParse(given.GetValueOrDefault("--seed", "1"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
            faults.Add("--seed is not a whole number.");
        return new Order(data, output, seed, WithFigures: given.GetValueOrDefault("--figures", "yes") != "no");
    }

    /// <summary><c>dotnet run --project Bot</c> starts the program in its own folder, while paths are typed in the folder above.</summary>
    private static string FromHereOrAbove(string path, Func<string, bool> isThere)
    {
        var above = Path.Combine("..", path);
        return path.Length > 0 && !isThere(Path.GetFullPath(path)) && isThere(Path.GetFullPath(above)) ? above : path;
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private sealed record Order(string Data, string Output, int Seed, bool WithFigures);
}
