using System.Runtime.CompilerServices;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Cards;

/// <summary>
/// Holds a card to its approved outline, which lies beside these tests. With <c>DIALOGBOT_APPROVE_CARDS=1</c> the files are
/// written anew: look at the difference before you commit it.
/// </summary>
internal static class Golden
{
    /// <summary>28 KB as Teams counts, in UTF-16.</summary>
    private const int MostBytes = 28 * 1024;

    public static void Assert(string name, JObject? card)
    {
        Xunit.Assert.NotNull(card);
        AssertFitForTeams(card);
        AssertApproved(name, CardOutline.Of(card));
    }

    /// <summary>The same for several outlines in one file.</summary>
    public static void AssertApproved(string name, string outline)
    {
        var file = Path.Combine(Folder(), "Approved", name + ".txt");
        if (Environment.GetEnvironmentVariable("DIALOGBOT_APPROVE_CARDS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, outline);
        }

        Xunit.Assert.True(File.Exists(file), $"{name} has not been approved: run the tests with DIALOGBOT_APPROVE_CARDS=1 and look at it.");
        Xunit.Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), outline);
    }

    public static void AssertFitForTeams(JObject card)
    {
        Xunit.Assert.Equal("AdaptiveCard", (string?)card["type"]);
        Xunit.Assert.True(Version.Parse((string)card["version"]!) <= new Version(1, 5));
        Xunit.Assert.InRange(card.ToString(Formatting.None).Length * 2, 1, MostBytes);
        foreach (var part in card.DescendantsAndSelf().OfType<JObject>().Where(part => part["type"] is JValue))
        {
            if (((string)part["type"]!).StartsWith("Input.", StringComparison.Ordinal))
                Xunit.Assert.False(string.IsNullOrWhiteSpace((string?)part["label"]), $"The input {part["id"]} has no label.");
            if ((string?)part["type"] == "TextBlock")
                Xunit.Assert.True((bool?)part["wrap"], $"A text is cut off on a phone: {part["text"]}");
        }
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
