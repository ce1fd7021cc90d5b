using System.Globalization;
using Bot.Dialogs.Storage;
using Bot.Storage;

namespace Bot.Verbs;

/// <summary>
/// <c>store copy --from … --to … [--mirror]</c>: moves or backs up an installation. Can be stopped and run again; every document is
/// read back and compared.
/// </summary>
internal static class StoreVerb
{
    private const string Usage = "Use: store copy --from STORE --to STORE [--mirror]";

    /// <returns>0 when the target holds what the source holds, 1 when it does not, 2 when something in the order was wrong.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var faults = new List<string>();
        var order = CopyOrder.Read(args, faults);
        if (faults.Count > 0)
            return await RefuseAsync([.. faults, Usage], error);

        var builder = HostBuilding.Begin([.. order.Settings]);
        var (from, to) = order.Stores(builder.Configuration, builder.Environment, faults);
        if (faults.Count > 0 || from is null || to is null)
            return await RefuseAsync([.. faults, Usage], error);

        try
        {
            await using var source = await StorageSetup.OpenAsync(from, builder.Environment, cancellation);
            await using var target = await StorageSetup.OpenAsync(to, builder.Environment, cancellation);
            var told = new Progress(error);
            var outcome = await new StoreCopy(source.Documents, target.Documents, order.Mirror, told).RunAsync(cancellation);
            await SayAsync(outcome, output);
            return outcome.IsWhole ? 0 : 1;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await error.WriteLineAsync("Stopped. What is copied stays; the same command goes on from there.");
            return 1;
        }
        catch (Exception fault) when (fault is OtherInstallationException or StoreInUseException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private static async Task<int> RefuseAsync(IEnumerable<string> sentences, TextWriter error)
    {
        foreach (var sentence in sentences)
            await error.WriteLineAsync(sentence);
        return 2;
    }

    private static async Task SayAsync(CopyOutcome outcome, TextWriter output)
    {
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"Copied {outcome.Copied:N0}, there already {outcome.Same:N0}, {outcome.Bytes / 1e6:N1} MB. Verified byte by byte: {outcome.Verified:N0}."));
        foreach (var (count, what) in ((int, string)[])
        [
            (outcome.Different, "differ on the target and were left as they are; --mirror replaces them"),
            (outcome.Extra, "are on the target only and were left there; --mirror removes them"),
            (outcome.Removed, "were on the target only and have been removed"),
            (outcome.Changed, "changed at the source meanwhile; run the command again, best with the bot stopped"),
        ])
        {
            if (count > 0)
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}."));
        }

        await output.WriteLineAsync(outcome.IsWhole ? "The target holds what the source holds." : "The target does not hold what the source holds.");
    }

    /// <summary>A line for each twentieth of the way: readable in a log as well as on a screen.</summary>
    private sealed class Progress(TextWriter said) : IProgress<CopyProgress>
    {
        private readonly Lock gate = new();
        private (CopyStep Step, int Twentieths) last = (CopyStep.Copying, 0);

        public void Report(CopyProgress value)
        {
            lock (gate)
            {
                var now = (value.Step, (int)(20L * value.Done / value.Total));
                if (now.CompareTo(last) <= 0)
                    return;
                last = now;
                said.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{value.Step} {100L * value.Done / value.Total} %: {value.Done:N0} of {value.Total:N0}, {value.Bytes / 1e6:N1} MB"));
            }
        }
    }
}
