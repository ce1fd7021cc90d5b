using Bot.Storage;
using Bot.Teams.Edge;

namespace Bot.Verbs;

/// <summary>Runs the bot until it is stopped. What keeps it from starting is said in plain words, not in a stack trace.</summary>
internal static class ServeVerb
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            if (await RefuseAsync(args))
                return 1;

            await using var app = await DialogbotHost.BuildAsync(args);
            await app.RunAsync();
            return 0;
        }
        catch (Exception fault) when (fault is TeamsConfigurationException or StoreInUseException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    /// <summary>All faults of all settings in one list, before anything is opened: the edge alone would stop at its own.</summary>
    private static async Task<bool> RefuseAsync(string[] args)
    {
        var builder = HostBuilding.Begin(args);
        var teams = TeamsFaults.Find(TeamsOptions.Read(builder.Configuration), builder.Environment, ListenAddresses.Configured(builder.Configuration));
        IReadOnlyList<string> faults = [.. teams, .. HostFaults.Find(builder.Configuration, builder.Environment)];
        if (faults.Count > 0)
            await Console.Error.WriteLineAsync($"Dialogbot does not start; {faults.Count} fault(s) in the settings:\n- {string.Join("\n- ", faults)}");
        return faults.Count > 0;
    }
}
