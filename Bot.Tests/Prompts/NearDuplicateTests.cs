using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

/// <summary>Two prompts in nearly the same words are one prompt that comes too often.</summary>
public sealed class NearDuplicateTests
{
    /// <summary>The nearest two texts of the bank today share a good third; a text with some words exchanged shares more than half.</summary>
    private const double TooNear = 0.5;

    private static readonly IReadOnlyList<Prompt> All = PromptBank.BuiltIn.All;

    [Fact]
    public void No_two_texts_are_nearly_the_same() => Assert.Empty(Pairs(wording => wording.Text));

    [Fact]
    public void No_two_reasons_are_nearly_the_same() => Assert.Empty(Pairs(wording => wording.Why));

    [Fact]
    public void No_follow_up_stands_twice() =>
        Assert.All((bool[])[true, false], danish => Assert.Empty(All
            .Select(prompt => prompt.Wording(danish).FollowUp)
            .OfType<string>()
            .GroupBy(followUp => followUp)
            .Where(same => same.Count() > 1)
            .Select(same => same.Key)));

    [Theory]
    [InlineData(
        "Find en gang, hvor noget, der plejer at være bøvlet, gik let. Hvad var anderledes den dag?",
        "Find en gang, hvor noget, der plejer at være svært, gik let. Hvad var anderledes den uge?", true, "two words exchanged")]
    [InlineData("Hvad lykkedes i denne uge?", "Hvilken lille ting lykkedes i denne uge, som fortjener et øjeblik?", true, "one holds the other")]
    [InlineData("Hvad gik godt i denne uge?", "Hvad gik godt for dem, vi hjælper?", false, "only a beginning in common")]
    [InlineData("Hvad kan vente?", "Hvem savner det?", false, "nothing in common")]
    public void The_measure_sees_what_a_reader_sees(string one, string other, bool isNear, string reason) =>
        Assert.True(isNear == Shingles.Overlap(Shingles.Of(one), Shingles.Of(other)) >= TooNear, reason);

    private static IEnumerable<string> Pairs(Func<PromptWording, string> part) =>
        from danish in (bool[])[true, false]
        let shingles = All.Select(prompt => (prompt.Id, Runs: Shingles.Of(part(prompt.Wording(danish))))).ToList()
        from later in Enumerable.Range(0, All.Count)
        from earlier in Enumerable.Range(0, later)
        let overlap = Shingles.Overlap(shingles[earlier].Runs, shingles[later].Runs)
        where overlap >= TooNear
        select $"{shingles[earlier].Id} and {shingles[later].Id} share {overlap:P0}";
}
