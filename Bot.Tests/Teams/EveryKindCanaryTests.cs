using Bot.Dialogs.Screening;

namespace Bot.Tests.Teams;

/// <summary>For each kind of finding: a text that has it goes through every form, and none of its words is left anywhere.</summary>
public sealed class EveryKindCanaryTests
{
    public static TheoryData<FindingKind> Kinds => EveryKind.Kinds;

    [Fact]
    public void There_is_a_text_for_each_kind() => Assert.Equal(Enum.GetValues<FindingKind>().Order(), EveryKind.Texts.Select(text => text.Kind).Order());

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_text_goes_through_every_form_and_is_left_nowhere(FindingKind kind)
    {
        var canary = EveryKind.Of(kind);
        Assert.Equal([kind], new Screener().Find(canary.Text).Select(finding => finding.Kind).Distinct());
        using var watch = new CanaryWatch(canary.Words);
        await using var bot = await RunningBot.StartAsync(CanaryWatch.LogsEverything);
        var forms = new EveryForm(bot, canary.Text);

        await forms.SetupAsync();
        await forms.AnswersAsync();
        await forms.LateAnswerAsync();
        await forms.StoriesAsync();
        await forms.LeadersRoundAsync();
        await forms.SearchAsync();
        await forms.TypedAsync();

        Assert.All(forms.Pages, page => Assert.Contains(canary.Words[^1], page.Json, StringComparison.Ordinal));
        Assert.Empty(bot.Kept("stories"));
        watch.AssertNowhere(bot);
    }
}
