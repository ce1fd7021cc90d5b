using Bot.Dialogs.Prompts;
using NodaTime;

namespace Bot.Tests.Prompts;

/// <summary>What a leader is offered for a round of their own; the form shows the first twelve.</summary>
public sealed class ReadyQuestionsTests
{
    private static readonly IsoWeek Christmas = new(2026, 50);

    private static readonly IReadOnlyList<Prompt> ForEveryone = [.. PromptBank.BuiltIn.All.Where(prompt => prompt.Audience == Audience.Everyone)];

    [Fact]
    public void The_first_of_the_list_are_each_of_a_kind_of_its_own() =>
        Assert.Equal(9, Offered(Christmas).Take(9).Select(prompt => prompt.Kind).Distinct().Count());

    [Fact]
    public void Of_each_kind_what_belongs_to_the_season_comes_first() =>
        Assert.All(Offered(Christmas).GroupBy(prompt => prompt.Kind), kind =>
            Assert.Equal(kind.OrderByDescending(prompt => prompt.Seasons.Contains(Season.Christmas)), kind));

    [Fact]
    public void Nothing_is_offered_out_of_its_season() =>
        Assert.All(Offered(Christmas), prompt => Assert.True(prompt.Seasons.Count == 0 || prompt.Seasons.Contains(Season.Christmas), prompt.Id.Value));

    [Fact]
    public void Before_a_Pop_Up_its_questions_are_offered() =>
        Assert.Contains(
            ReadyQuestions.For(ForEveryone, Christmas, new() { PopUps = [new LocalDate(2027, 1, 14)] }, []),
            prompt => prompt.Seasons.Contains(Season.BeforePopUp));

    [Theory]
    [InlineData(103, false)]
    [InlineData(104, true)]
    public void What_the_team_was_asked_is_offered_again_after_two_years(int weeks, bool isOffered)
    {
        var first = Offered(Christmas)[0];

        Assert.Equal(isOffered, Offered(Christmas, new UsedPrompt(first.Id, Christmas.Plus(-weeks))).Contains(first));
    }

    [Fact]
    public void Anchors_and_questions_that_need_care_are_left_to_the_rotation() =>
        Assert.DoesNotContain(Offered(Christmas), prompt => prompt.IsAnchor || prompt.NeedsCare);

    [Fact]
    public void A_list_is_the_same_all_week_and_another_in_the_next()
    {
        Assert.Equal(Offered(Christmas), Offered(Christmas));
        Assert.NotEqual(Offered(Christmas).Take(12), Offered(Christmas.Next()).Take(12));
    }

    private static List<Prompt> Offered(IsoWeek week, params UsedPrompt[] asked) => [.. ReadyQuestions.For(ForEveryone, week, WorkCalendar.Danish, asked)];
}
