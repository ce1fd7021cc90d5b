using Bot.Dialogs;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Rounds;

namespace Bot.Tests.Prompts;

/// <summary>What a leader has settled for a week, when the week comes.</summary>
public sealed class SettledWeekTests
{
    private static readonly IsoWeek Week = new(2026, 48);

    private static readonly Channel Team = new() { Key = new("a"), TenantId = "b", ConversationId = "c", Kind = PlaceKind.Channel, ServiceUrl = "d", BotId = "e" };

    private static readonly Prompt Swap = new Rotation(PromptBank.BuiltIn, WorkCalendar.Danish).SwapsFor(Team.Key.Value, Audience.Everyone, Week, AskedBefore.Nothing)[0];

    [Fact]
    public void It_is_asked_in_place_of_what_rotation_has_chosen() => Assert.Equal(Swap, AskedIn(Settled(Swap)));

    [Fact]
    public void It_gives_way_when_a_leader_has_used_it_meanwhile() =>
        Assert.NotEqual(Swap, AskedIn(Settled(Swap) with { LeaderPrompts = [new(Swap.Id, Week)] }));

    [Fact]
    public void It_gives_way_when_the_channel_gathers_others_meanwhile() =>
        Assert.DoesNotContain(
            PromptBank.BuiltIn.All.Where(prompt => prompt is { Status: PromptStatus.Active, Audience: Audience.Leader }),
            prompt => AskedIn(Settled(prompt)) == prompt);

    [Fact]
    public void It_gives_way_when_the_installation_has_switched_it_off() =>
        Assert.NotEqual(Swap.Id, AskedIn(Settled(Swap), PromptBank.BuiltIn.Without(prompt => prompt == Swap)).Id);

    [Fact]
    public void What_was_settled_for_one_week_stays_when_another_is_settled()
    {
        var channel = Settled(Swap).Settling(new(Week.Next(), null), Week.Next());

        Assert.Equal(Swap.Id, channel.ChoiceFor(Week)?.Prompt);
        Assert.Equal([Week.Next(), Week.Plus(2)], channel.Settling(new(Week.Plus(2), null), Week.Plus(2)).Settled().Select(choice => choice.Week));
    }

    private static Channel Settled(Prompt prompt) => Team.Settling(new(Week, prompt.Id), Week);

    private static Prompt AskedIn(Channel channel, PromptBank? bank = null) =>
        Assert.IsType<RotationOutcome.Chosen>(new ChannelWeeks(bank ?? PromptBank.BuiltIn, WorkCalendar.Danish).PromptFor(channel, Week)).Choice.Prompt;
}
