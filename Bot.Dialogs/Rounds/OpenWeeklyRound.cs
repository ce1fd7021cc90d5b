using System.Collections.Concurrent;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Dialogs.Rounds;

/// <summary>Asks the week's prompt: when the clock says so, or at once when a leader writes “spørgsmål”. Once a week and channel, whoever asks.</summary>
public sealed class OpenWeeklyRound(
    ChannelDocuments channels, RoundDocuments rounds, OpenRound opening, ChannelWeeks weeks, ThemeNames themes, IClock clock,
    ILogger<OpenWeeklyRound> logger)
{
    /// <summary>Weeks that nothing was found for. The clock asks every minute, and once is enough to be told.</summary>
    private readonly ConcurrentDictionary<(ChannelKey Channel, IsoWeek Week), bool> refused = new();

    /// <summary>The clock's call: asks if this week's moment has come and its window is still open.</summary>
    /// <returns>Null when nothing is due.</returns>
    public async Task<OpeningOutcome?> IfDueAsync(Channel channel, CancellationToken cancellation)
    {
        // Last week's prompt first: its window may reach into this week.
        var week = ChannelWeeks.WeekOf(channel, clock.GetCurrentInstant());
        return await IfDueAsync(channel, week.Previous(), cancellation) ?? await IfDueAsync(channel, week, cancellation);
    }

    private async Task<OpeningOutcome?> IfDueAsync(Channel channel, IsoWeek week, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        if (!channel.MayAsk || weeks.DueIn(week, channel) is not { } due || due > now || due < channel.ActiveSince)
            return null;
        if (channel.UsedPrompts.Any(used => used.Week == week) && !await IsLostAsync(channel, week, cancellation))
            return null;

        var closes = ClosingOf(channel, due);
        return closes <= now ? null : await ClaimAsync(channel, week, closes, cancellation);
    }

    /// <summary>When the clock should look at this channel again, this week or next.</summary>
    public Instant? NextDue(Channel channel)
    {
        var now = clock.GetCurrentInstant();
        return channel.MayAsk ? weeks.NextDue(channel, now) : null;
    }

    /// <summary>A leader asks in the channel.</summary>
    public async Task<Reply> AskNowAsync(Turn turn, CancellationToken cancellation)
    {
        if (await channels.FindAsync(turn.Place.ChannelKey, cancellation) is not { Value: var channel })
            return new Reply.Say(turn.Texts["err.where"]);
        if (!channel.IsLedBy(turn.Sender.Key))
            return SetUpChannel.NotLeader(turn.Texts);
        if (!channel.MayAsk)
            return new Reply.Post(WelcomeCard.OfferSetup(channel, turn.Texts["setup.missing"], turn.Texts));

        var now = clock.GetCurrentInstant();
        var week = ChannelWeeks.WeekOf(channel, now);
        return await ClaimAsync(channel, week, ClosingOf(channel, now), cancellation) switch
        {
            // The card itself is the answer; a sentence beside it would only be noise in the channel.
            OpeningOutcome.Opened => new Reply.Done(),
            OpeningOutcome.AlreadyThere { Round: var round } => new Reply.Say(turn.Texts.Format(
                round.TakesAnswers(now) ? "week.already" : "week.already.closed", week.Week, PromptCard.Closing(round, turn.Texts))),
            null => new Reply.Say(turn.Texts["week.refused"]),
            _ => new Reply.Say(turn.Texts["err.post"]),
        };
    }

    /// <summary>The same time of day some days later, in a week that changes its clocks too.</summary>
    private static Instant ClosingOf(Channel channel, Instant asked)
    {
        var zone = channel.Settings.Zone();
        return asked.InZone(zone).LocalDateTime.PlusDays(channel.Settings.OpenDays).InZoneLeniently(zone).ToInstant();
    }

    /// <summary>A crash between listing a round and creating it leaves the list right and the round missing.</summary>
    private async Task<bool> IsLostAsync(Channel channel, IsoWeek week, CancellationToken cancellation)
    {
        var id = RoundId.ForWeek(week.ToString());
        return channel.UnfinishedRounds.Contains(id) && await rounds.FindAsync(channel.Key, id, cancellation) is null;
    }

    /// <returns>Null when the bank has nothing left that may be asked.</returns>
    private async Task<OpeningOutcome?> ClaimAsync(Channel channel, IsoWeek week, Instant closes, CancellationToken cancellation)
    {
        if (weeks.PromptFor(channel, week) is not RotationOutcome.Chosen { Choice.Prompt: var prompt })
        {
            if (refused.TryAdd((channel.Key, week), true))
                Log.NoPromptLeft(logger, channel.Key);
            return null;
        }

        return await opening.RunAsync(
            channel,
            new DialogueRound
            {
                Id = RoundId.ForWeek(week.ToString()),
                Channel = channel.Key,
                Week = week,
                Question = Question.Of(prompt) with { Theme = themes.OfMonth(week, prompt) },
                ClaimedAt = clock.GetCurrentInstant(),
                ClosesAt = closes,
            },
            cancellation);
    }
}
