using System.Globalization;

namespace Bot.Tests.Processes;

/// <summary>Tests that start processes of the bot run alone: they would slow each other and everything else down.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class UsesProcesses
{
    public const string Name = "Processes of the bot";

    /// <summary>
    /// Much sooner than in real life, so that a test need not wait for what nobody else mends; but late enough for a killed process
    /// to be started again, and for a client to show it what stands in Teams.
    /// </summary>
    internal const string RepairAfter = "00:00:20";

    internal static int Count(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var count) ? count : otherwise;

    /// <summary>Waits for what the bot must reach by itself; what it has not reached after so long it will not reach.</summary>
    internal static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var tries = 0; tries < 180 && !await isSo(); tries++)
            await Task.Delay(1000);
    }
}
