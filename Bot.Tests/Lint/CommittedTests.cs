using System.Text.RegularExpressions;

namespace Bot.Tests.Lint;

/// <summary>Nothing that is committed may know the machine or the feeds of the one who wrote it: it would build there only.</summary>
public class CommittedTests
{
    /// <summary>Folders where build machines and developers live. Put together here, so that this file does not name them itself.</summary>
    private static readonly Regex MachinePath = new($"(?<![\\w./:-])/({string.Join('|', "work", "root", "opt", "home", "Users")})/");

    private static readonly string[] Pictures = [".png", ".ico", ".jpg", ".zip"];

    private static readonly string[] TextFiles = [.. Repository.Files().Where(path => !Pictures.Contains(Path.GetExtension(path)))];

    [Fact]
    public void No_file_names_a_path_of_this_machine() =>
        Faults.None(TextFiles.SelectMany(path => Lines(path, MachinePath)));

    [Fact]
    public void Lock_files_name_no_feed() => Faults.None(
        from path in TextFiles
        where Path.GetFileName(path) is "package-lock.json" or "packages.lock.json"
        where Repository.Read(path).Contains("\"resolved\": \"http", StringComparison.Ordinal)
        select path);

    [Fact]
    public void No_file_names_a_package_feed() => Faults.None(TextFiles.SelectMany(path => Path.GetFileName(path) switch
    {
        ".npmrc" => Lines(path, new(@"^\s*(@\w+:)?registry\s*=|_auth")),
        var name when name.Equals("nuget.config", StringComparison.OrdinalIgnoreCase) => Lines(path, new("value=\"https?:")),
        _ when Path.GetExtension(path) is ".csproj" or ".props" or ".targets" => Lines(path, new("RestoreSources|RestoreAdditionalProjectSources")),
        _ => [],
    }));

    private static IEnumerable<string> Lines(string path, Regex pattern) => Repository.Read(path)
        .Split('\n')
        .Index()
        .Where(line => pattern.IsMatch(line.Item))
        .Select(line => $"{path}({line.Index + 1})");
}
