using System.Text;
using Bot.Verbs;

namespace Bot.Tests.Screening;

public sealed class ScreenVerbTests
{
    [Fact]
    public async Task Each_line_is_answered_in_its_order_with_utf16_offsets_and_danish_letters_as_they_are()
    {
        var (output, errors, exitCode) = await RunAsync(
            """
            {"text":"Jeg talte med Mette i går"}
            {"id":7,"text":"😀 ring 12 34 56 78 \"nu\""}
            {"text":""}
            """);

        Assert.Equal(
            """
            {"text":"Jeg talte med Mette i går","spans":[{"start":14,"end":19,"type":"PER"}]}
            {"text":"😀 ring 12 34 56 78 \"nu\"","spans":[{"start":8,"end":19,"type":"PHONE"}]}
            {"text":"","spans":[]}

            """,
            output,
            ignoreLineEndingDifferences: true);
        Assert.Equal("", errors);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task Bad_lines_are_reported_by_number_and_never_by_content()
    {
        var (output, errors, exitCode) = await RunAsync(
            """
            {"text":"Kaffen først"}

            Mette
            {"text":5}
            ["Mette"]
            {"tekst":"Mette"}
            {"text":"Mette"
            {"text":null}
            {"text":"Skemaet sidst"}
            """);

        Assert.Equal(2, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("Mette", errors, StringComparison.Ordinal);
        Assert.Equal(["2", "3", "4", "5", "6", "7", "8"], errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[1]));
        Assert.Equal(2, exitCode);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_counts_and_comes_back()
    {
        const string answer = """{"text":"a\ud83d Mette \u000a","spans":[{"start":3,"end":8,"type":"PER"}]}""" + "\n";

        Assert.Equal((answer, "", 0), await RunAsync("""{"text":"a\ud83d Mette \n"}"""));
        Assert.Equal((answer, "", 0), await RunAsync("{\"text\":\"a\ud83d Mette \\n\"}"));
    }

    [Fact]
    public async Task A_line_of_a_megabyte_is_answered()
    {
        var text = new StringBuilder().Insert(0, "Kaffen er klar. ", 65_536).Append("Mette");

        var (output, _, exitCode) = await RunAsync($"{{\"text\":\"{text}\"}}");

        Assert.EndsWith("\"spans\":[{\"start\":1048576,\"end\":1048581,\"type\":\"PER\"}]}\n", output, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task No_lines_give_no_answer() => Assert.Equal(("", "", 0), await RunAsync(""));

    private static async Task<(string Output, string Errors, int ExitCode)> RunAsync(string lines)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exitCode = await ScreenVerb.RunAsync([], new StringReader(lines), output, errors);
        return (output.ToString(), errors.ToString(), exitCode);
    }
}
