namespace Bot.Playground;

/// <summary>Where the build has installed the emulator: the source folder, found upwards from the running program.</summary>
internal static class PlaygroundFolder
{
    public const string Command = "node_modules/@microsoft/m365agentsplayground/cli.js";

    public static string? Find() =>
        Upwards(AppContext.BaseDirectory)
            .SelectMany(folder => new[] { Path.Combine(folder, "Playground"), Path.Combine(folder, "Bot", "Playground") })
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, Command)));

    private static IEnumerable<string> Upwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            yield return folder.FullName;
    }
}
