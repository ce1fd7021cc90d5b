using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

/// <summary>A channel sees one opening a week for two years; it must not feel like a form letter.</summary>
public sealed class BankOpeningTests
{
    private static readonly IReadOnlyList<Prompt> All = PromptBank.BuiltIn.All;

    [Theory]
    [InlineData(true, 1, 45)]
    [InlineData(false, 1, 45)]
    [InlineData(true, 2, 8)]
    [InlineData(false, 2, 8)]
    [InlineData(true, 3, 6)]
    [InlineData(false, 3, 6)]
    public void No_opening_is_worn_out(bool danish, int words, int most) => Assert.Empty(
        All.GroupBy(prompt => string.Join(' ', Shingles.Words(prompt.Wording(danish).Text).Take(words)))
            .Where(same => same.Count() > most)
            .Select(same => $"{same.Key}: {same.Count()}"));

    [Theory]
    [InlineData(true, 8)]
    [InlineData(false, 10)]
    public void No_reason_begins_as_many_others_do(bool danish, int most) => Assert.Empty(
        All.GroupBy(prompt => string.Join(' ', Shingles.Words(prompt.Wording(danish).Why).Take(2)))
            .Where(same => same.Count() > most)
            .Select(same => $"{same.Key}: {same.Count()}"));

    [Fact]
    public void A_kind_has_more_than_one_way_to_begin() =>
        Assert.All(All.GroupBy(prompt => prompt.Kind), kind =>
            Assert.InRange(kind.Select(prompt => Shingles.Words(prompt.Danish.Text).First()).Distinct().Count(), 4, int.MaxValue));
}
