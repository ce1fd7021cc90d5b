namespace Bot.Tests.Lint;

/// <summary>The files that the tests of this folder read: the sources this very build was made from.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = [".git", "bin", "obj", "node_modules", "data", "TestResults", "artifacts", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<SourceFile> Bot { get; } = Sources("Bot");

    public static IReadOnlyList<SourceFile> Dialogs { get; } = Sources("Bot.Dialogs");

    /// <summary>What runs in production, stand-ins aside.</summary>
    public static IReadOnlyList<SourceFile> Shipped { get; } = [.. Dialogs, .. Bot];

    public static IReadOnlyList<SourceFile> StandIns { get; } = Sources("stand-ins");

    public static SourceFile Source(string path) => new(path, Read(path));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Paths from the root, with forward slashes, of every file below the folder that a commit could hold.</summary>
    public static IEnumerable<string> Files(string folder = "", string pattern = "*") => Below(new DirectoryInfo(Path.Combine(Root, folder)), pattern)
        .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static IReadOnlyList<SourceFile> Sources(string project) => [.. Files(project, "*.cs").Select(Source)];

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder, string pattern) => folder
        .EnumerateFiles(pattern)
        .Where(file => !NotOurs.Contains(file.Name))
        .Concat(folder.EnumerateDirectories().Where(inner => !NotOurs.Contains(inner.Name)).SelectMany(inner => Below(inner, pattern)));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dialogbot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository, and cannot read its sources.");
        return folder.FullName;
    }
}
