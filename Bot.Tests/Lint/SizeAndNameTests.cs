using System.Text.RegularExpressions;

namespace Bot.Tests.Lint;

/// <summary>A file is read in one go, and its name says what it is for (house-style.md).</summary>
public partial class SizeAndNameTests
{
    private const int MostLines = 250;

    private static readonly string[] SayNothing = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Common"];

    [Fact]
    public void No_file_is_too_long_to_be_read_in_one_go() => Faults.None(
        from file in (SourceFile[])[.. Repository.Shipped, .. Repository.StandIns]
        let lines = file.Text.Count(letter => letter == '\n')
        where lines > MostLines
        select $"{file}: {lines} lines");

    [Fact]
    public void No_file_or_type_has_a_name_that_says_nothing()
    {
        var ours = (SourceFile[])[.. Repository.Shipped, .. Repository.Sources("Bot.Tests"), .. Repository.Sources("Bot.Benchmarks")];

        Faults.None(
            from file in ours
            from name in Type().Matches(file.Code).Select(type => type.Groups[1].Value).Concat(file.Path[..^".cs".Length].Split('/', '.'))
            where Word().Matches(name).Any(word => SayNothing.Contains(word.Value))
            select $"{file}: {name}");
    }

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum|delegate)\s+(?!struct\b|class\b)(\w+)")]
    private static partial Regex Type();

    /// <summary>The words of a name: “RoundDocuments” has two.</summary>
    [GeneratedRegex(@"[A-Z][a-z0-9]*")]
    private static partial Regex Word();
}
