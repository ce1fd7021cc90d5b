using System.Xml.Linq;

namespace Bot.Tests.Lint;

/// <summary>Bot.Tests, Bot.Benchmarks -> Bot -> Bot.Dialogs, and nothing comes in unseen.</summary>
public class ProjectTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["KnownWords"] = [],
        // Built before it, not known to it: see the project file.
        ["Bot.Dialogs"] = ["KnownWords"],
        ["Bot"] = ["Bot.Dialogs"],
        ["Bot.Tests"] = ["Bot", "Bot.Dialogs"],
        ["Bot.Benchmarks"] = ["Bot", "Bot.Dialogs"],
    };

    private static readonly string[] Projects = [.. Repository.Files("", "*.csproj")];

    [Fact]
    public void Projects_know_each_other_in_one_direction() => Faults.None(
        from project in Projects
        from known in References(project)
        where IsStandIn(project) ? !Projects.Any(other => IsStandIn(other) && NameOf(other) == known) : !MayKnow[NameOf(project)].Contains(known)
        select $"{project} knows {known}");

    [Theory]
    [InlineData("Microsoft.Bot.", "Bot/Bot.csproj")]
    [InlineData("Azure.", "Bot/Bot.csproj")]
    [InlineData("AdaptiveCards", "Bot.Dialogs/Bot.Dialogs.csproj")]
    public void An_sdk_is_brought_in_by_one_project(string package, string owner) => Faults.None(
        from project in Projects
        where project != owner && !IsStandIn(project) && !project.StartsWith("Bot.Tests/", StringComparison.Ordinal)
        where Items(project, "PackageReference").Any(id => id.StartsWith(package, StringComparison.Ordinal))
        select project);

    [Theory]
    [InlineData("Bot/Bot.csproj")]
    [InlineData("Bot.Dialogs/Bot.Dialogs.csproj")]
    public void No_using_comes_in_by_a_project_file(string project) => Faults.None(Items(project, "Using"));

    /// <summary>The web SDK would take every JSON file below the project along, and the store of a bot that was run there is just that.</summary>
    [Fact]
    public void What_is_kept_beside_the_sources_never_becomes_part_of_the_program()
    {
        var project = XDocument.Parse(Repository.Read("Bot/Bot.csproj"));

        Assert.Equal("false", project.Descendants("EnableDefaultContentItems").Single().Value);
        Assert.Equal(["appsettings.json;Pages/*.html"], Items("Bot/Bot.csproj", "Content"));
    }

    [Fact]
    public void The_solution_holds_every_project()
    {
        var solution = Repository.Read("Dialogbot.sln").Replace('\\', '/');

        Faults.None(Projects.Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)));
    }

    private static bool IsStandIn(string project) => project.StartsWith("stand-ins/", StringComparison.Ordinal);

    private static string NameOf(string project) => Path.GetFileNameWithoutExtension(project);

    private static IEnumerable<string> References(string project) => Items(project, "ProjectReference").Select(NameOf);

    private static IEnumerable<string> Items(string project, string kind) => XDocument.Parse(Repository.Read(project))
        .Descendants(kind)
        .Select(item => (string?)item.Attribute("Include") ?? "")
        .Select(include => include.Replace('\\', '/'));
}
