namespace Bot.Tests.Client;

/// <summary>The folder of the npm packages that the tests use, found upwards from the running tests.</summary>
internal static class TestKit
{
    public static string Folder { get; } = Find();

    public static string Modules => Path.Combine(Folder, "node_modules");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var kit = Path.Combine(folder.FullName, "npm");
            if (File.Exists(Path.Combine(kit, "package-lock.json"))) return kit;
        }

        return Path.Combine(AppContext.BaseDirectory, "npm");
    }
}
