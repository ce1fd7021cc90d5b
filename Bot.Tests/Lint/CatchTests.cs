using System.Text.RegularExpressions;

namespace Bot.Tests.Lint;

/// <summary>
/// Whatever goes wrong unexpectedly ends at a few borders and nowhere else: a catch-all anywhere else would make a fault look
/// like a quiet week. A catch that tidies up and throws on catches nothing.
/// </summary>
public partial class CatchTests
{
    private static readonly Dictionary<string, string> Borders = new()
    {
        ["Bot/Teams/DialogbotHandler.cs"] = "One turn: the person gets a kind sentence, and the next person's turn goes on.",
        ["Bot/Schedule/RoundClock.cs"] = "One channel: its fault must not keep the next one from its question.",
        ["Bot/Schedule/RetentionClock.cs"] = "One daily job: its fault must not keep the other from its turn, nor stop the bot.",
        ["Bot/Screening/AzureLanguageOpinion.cs"] = "One second opinion: its fault must not keep anybody from answering.",
        ["Bot/Storage/BlobDocumentStore.cs"] = "One operation: whatever the SDK throws, the caller learns of as an IOException without addresses or keys.",
        ["Bot/Storage/DiskThreads.cs"] = "One piece of work: its fault goes to the one who waits for it, whole.",
        ["Bot.Dialogs/Retention/OneByOne.cs"] = "One document: its fault must not keep the others from being deleted in time.",
        ["Bot.Dialogs/Rounds/CountBoard.cs"] = "One count on a card: a blemish that must not take an answer down.",
    };

    [Fact]
    public void Everything_is_caught_at_the_borders_only()
    {
        var found = Repository.Shipped.SelectMany(file => CatchAlls(file).Select(_ => file.Path));

        Assert.Equal(Borders.Keys.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("try { } catch { }", 1)]
    [InlineData("try { } catch (Exception) { }", 1)]
    [InlineData("try { }\ncatch (Exception fault)\n#pragma warning restore CA1031\n{ }", 1)]
    [InlineData("try { } catch (System.Exception fault) when (fault is not IOException) { }", 1)]
    [InlineData("try { } catch (Exception fault) when (IsFine(fault)) { }", 1)]
    [InlineData("try { } catch (Exception fault) when (fault is IOException or FormatException) { }", 0)]
    [InlineData("try { } catch (Exception fault) when (\n    fault is IOException or FormatException)\n{ }", 0)]
    [InlineData("try { } catch (IOException) { }", 0)]
    [InlineData("try { } catch { if (a) { b(); } throw; }", 0)]
    [InlineData("try { } catch { if (a) throw; }", 1)]
    public void A_catch_all_is_known_when_it_is_seen(string code, int catchAlls) =>
        Assert.Equal(catchAlls, CatchAlls(new("Bot/A.cs", code)).Count());

    private static IEnumerable<Match> CatchAlls(SourceFile file) => Catch().Matches(file.Code)
        .Where(found => !Listed().IsMatch(found.Groups["when"].Value))
        .Where(found => !ThrowsOn(file.Code, found.Index + found.Length));

    /// <summary>Whether the block that begins here ends with a plain <c>throw</c> of its own.</summary>
    private static bool ThrowsOn(string code, int opening)
    {
        var depth = 0;
        for (var at = opening; at < code.Length; at++)
        {
            depth += code[at] is '{' ? 1 : code[at] is '}' ? -1 : 0;
            if (depth == 0)
                return Throws().IsMatch(code[opening..at]);
        }

        return false;
    }

    [GeneratedRegex(@"\bcatch\s*(\(\s*(System\.)?Exception\b[^)]*\)\s*(when\s*(?<when>\((?>[^()]+|\((?<open>)|\)(?<-open>))*(?(open)(?!))\))\s*)?)?(#[^\n]*\s*)?(?=\{)")]
    private static partial Regex Catch();

    /// <summary>“(fault is IOException or FormatException)”: types, named one by one.</summary>
    [GeneratedRegex(@"^\(\s*\w+\s+is\s+(?!not\b)[\w.]+(\s+or\s+[\w.]+)*\s*\)$")]
    private static partial Regex Listed();

    [GeneratedRegex(@"[;}{]\s*throw;\s*$")]
    private static partial Regex Throws();
}
