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
}
