using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using NodaTime;

namespace Bot.Dialogs.Rounds;

/// <summary>A leader takes another question for the next card than the bot suggests, or lets the week pass (domain.md rule 8).</summary>
public sealed class SwapPrompt(ChannelDocuments channels, ChannelWeeks weeks, IClock clock)
{
    /// <summary>The typed command “byt”: a button, so that the team does not see the suggestions.</summary>
    public async Task<Reply> OfferAsync(Turn turn, CancellationToken cancellation) =>
        await channels.FindAsync(turn.Place.ChannelKey, cancellation) is not { Value: var channel } ? new Reply.Say(turn.Texts["err.where"])
        : !channel.IsLedBy(turn.Sender.Key) ? SetUpChannel.NotLeader(turn.Texts)
        : !channel.MayAsk ? new Reply.Post(WelcomeCard.OfferSetup(channel, turn.Texts["setup.missing"], turn.Texts))
        : new Reply.Post(SwapCard.Offer(channel, turn.Texts));

    public Task<Reply> OpenAsync(Turn turn, CancellationToken cancellation) =>
        AsLeaderAsync(turn, (channel, coming) => Task.FromResult<Reply>(Page(turn, channel, coming, fault: null)), cancellation);

    public Task<Reply> TakeAsync(Turn turn, CancellationToken cancellation) => OnPageAsync(
        turn,
        (channel, coming) => coming.Offered.FirstOrDefault(prompt => prompt.Id.Value == turn.Form[SwapCard.Fields.Prompt]) is { } taken
            ? SettleAsync(turn, channel, coming, taken.Id, turn.Texts.Format("swap.taken", coming.Week.Week, taken.Wording(turn.Texts.Culture).Text), cancellation)
            : Task.FromResult<Reply>(Page(turn, channel, coming, fault: null)),
        cancellation);

    public Task<Reply> WaitAsync(Turn turn, CancellationToken cancellation) => OnPageAsync(
        turn,
        (channel, coming) => SettleAsync(turn, channel, coming, prompt: null, turn.Texts.Format("swap.waiting", coming.Week.Week), cancellation),
        cancellation);

    private async Task<Reply> SettleAsync(Turn turn, Channel channel, ComingCard coming, PromptId? prompt, string said, CancellationToken cancellation)
    {
        try
        {
            var kept = await channels.ChangeAsync(
                channel.Key,
                was => was.UsedPrompts.Any(used => used.Week == coming.Week)
                    ? null
                    : was.Settling(new(coming.Week, prompt), ChannelWeeks.WeekOf(was, clock.GetCurrentInstant())),
                cancellation);
            return new Reply.Say(kept?.ChoiceFor(coming.Week) is { } choice && choice.Prompt == prompt ? said : turn.Texts["swap.late"]);
        }
        catch (IOException)
        {
            // A sentence alone would close the dialog, and the leader would have to begin anew.
            return Page(turn, channel, coming, turn.Texts["swap.error.save"]);
        }
    }

    private static Reply.Dialog Page(Turn turn, Channel channel, ComingCard coming, string? fault) =>
        new(turn.Texts["swap.title"], SwapCard.For(channel, coming, fault, turn.Texts));

    /// <summary>A page that was left open may be about a week that has been asked since.</summary>
    private Task<Reply> OnPageAsync(Turn turn, Func<Channel, ComingCard, Task<Reply>> act, CancellationToken cancellation) => AsLeaderAsync(
        turn,
        (channel, coming) => coming.Week.ToString() == turn.Form[SwapCard.Fields.Week] ? act(channel, coming) : Task.FromResult<Reply>(new Reply.Say(turn.Texts["swap.late"])),
        cancellation);

    private async Task<Reply> AsLeaderAsync(Turn turn, Func<Channel, ComingCard, Task<Reply>> act, CancellationToken cancellation)
    {
        var key = ChannelKey.FromForm(turn.Form[SwapCard.Fields.Channel]);
        return await channels.FindAsync(key, cancellation) is not { Value: var channel } || channel.TenantId != turn.Place.TenantId ? new Reply.Say(turn.Texts["err.where"])
            : !channel.IsLedBy(turn.Sender.Key) ? SetUpChannel.NotLeader(turn.Texts)
            : weeks.Coming(channel, clock.GetCurrentInstant()) is { } coming ? await act(channel, coming)
            : new Reply.Say(turn.Texts["week.refused"]);
    }
}

/// <summary>The next card that a leader can still change.</summary>
/// <param name="Suggested">What will be asked if nobody does anything.</param>
/// <param name="Others">What may be asked instead; two at most.</param>
/// <param name="IsPutOff">The week is to pass without a question.</param>
internal sealed record ComingCard(IsoWeek Week, LocalDate Date, Prompt Suggested, IReadOnlyList<Prompt> Others, bool IsPutOff)
{
    /// <summary>A week that was put off can be taken back, so its suggestion is offered as well.</summary>
    public IReadOnlyList<Prompt> Offered => [Suggested, .. Others];
}
