using System.Text.RegularExpressions;

namespace Bot.Tests.Lint;

/// <summary>
/// Time comes from TimeProvider or NodaTime's IClock. The compiler bans the rest (BannedSymbols.txt); these tests hold what it cannot
/// see: that both projects ask it to, that nobody silences it, and the ways to the clock that no list names.
/// </summary>
public partial class ClockTests
{
    private const string CompositionRoot = "Bot/DialogbotHost.cs";

    [Fact]
    public void Nobody_reads_the_clock_past_the_time_provider() => Faults.None(
        from file in (SourceFile[])[.. Repository.Shipped, .. Repository.StandIns]
        from reading in Clock().Matches(file.Code)
        where (file.Path, reading.Value) is not (CompositionRoot, "TimeProvider.System")
        select $"{file}: {reading.Value}");

    [Fact]
    public void Only_the_composition_root_silences_the_ban() => Assert.Equal(
        [CompositionRoot], Repository.Shipped.Where(file => file.Text.Contains("RS0030", StringComparison.Ordinal)).Select(file => file.Path));

    [Theory]
    [InlineData("Bot/Bot.csproj")]
    [InlineData("Bot.Dialogs/Bot.Dialogs.csproj")]
    public void The_compiler_is_told_what_is_banned(string project)
    {
        var text = Repository.Read(project);

        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", text, StringComparison.Ordinal);
        Assert.Contains("<AdditionalFiles Include=\"../BannedSymbols.txt\" />", text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bTimeProvider\.System\b|\bSystemClock\.Instance\b|\bEnvironment\.TickCount|\bThread\.Sleep\b")]
    private static partial Regex Clock();
}
