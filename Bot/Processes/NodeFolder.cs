namespace Bot.Processes;

/// <summary>Where the build has installed the npm packages of a folder: beside the sources, found upwards from the running program.</summary>
internal static class NodeFolder
{
    /// <param name="folder">The folder in the host's sources.</param>
    /// <param name="program">A file in it that is there once the packages are installed.</param>
    public static string? Find(string folder, string program) =>
        Upwards(AppContext.BaseDirectory)
            .SelectMany(above => new[] { Path.Combine(above, folder), Path.Combine(above, "Bot", folder) })
            .FirstOrDefault(found => File.Exists(Path.Combine(found, program)));

    private static IEnumerable<string> Upwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            yield return folder.FullName;
    }
}
