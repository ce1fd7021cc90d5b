using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using NodaTime;

namespace Bot.Dialogs.Rounds;

/// <summary>How the opening of a round ended.</summary>
public abstract record OpeningOutcome
{
    private OpeningOutcome()
    {
    }

    public sealed record Opened(DialogueRound Round) : OpeningOutcome;

    /// <summary>The same week, or the same act of a leader, has opened it before.</summary>
    public sealed record AlreadyThere(DialogueRound Round) : OpeningOutcome;

    /// <summary>The round is claimed, but its card did not reach Teams; the clock tries again.</summary>
    public sealed record NotPosted(DialogueRound Round) : OpeningOutcome;
}

/// <summary>
/// Claims a round and posts its card. Claiming is a create, so of two that try, one wins and the other learns it. A card of whose
/// arrival nothing is known for a while (see <see cref="NamedRound"/>) is posted again under the same id: its answers land on one
/// round, while a lost week cannot be mended.
/// </summary>
public sealed class OpenRound(
    ChannelDocuments channels, RoundDocuments rounds, AnswerDocuments answers, LeaveChannel leave, IChannelPoster poster, RetentionRules retention, IClock clock)
{
    public async Task<OpeningOutcome> RunAsync(Channel channel, DialogueRound wanted, CancellationToken cancellation)
    {
        var claim = wanted with { IsSalted = true, KeepAnswersMonths = retention.AnswerMonths, TimeZone = channel.Settings.TimeZone };
        // On the channel's list first: a round that the clock does not know of would never close.
        var listed = await channels.ChangeAsync(channel.Key, was => was.IsActive ? Listing(was, claim) : null, cancellation);
        if (listed is not { IsActive: true })
            return new OpeningOutcome.NotPosted(claim);
        if (!await rounds.CreateAsync(claim, cancellation))
            return new OpeningOutcome.AlreadyThere((await rounds.FindAsync(channel.Key, claim.Id, cancellation))!);

        return await PostAsync(channel, claim, cancellation);
    }

    /// <summary>
    /// Posts the card of a round that was claimed long ago by somebody who has not been able to say whether it arrived. Of several
    /// that try, the one posts that moves the moment of claiming.
    /// </summary>
    public async Task TakeOverAsync(Channel channel, DialogueRound round, CancellationToken cancellation)
    {
        var (now, mine) = (clock.GetCurrentInstant(), false);
        var claimed = await rounds.ChangeAsync(
            channel.Key,
            round.Id,
            was => (mine = was.State is RoundState.Claimed && was.ClaimedAt == round.ClaimedAt) ? was with { ClaimedAt = now } : null,
            cancellation);
        if (mine)
            await PostAsync(channel, claimed!, cancellation);
    }

    private async Task<OpeningOutcome> PostAsync(Channel channel, DialogueRound round, CancellationToken cancellation)
    {
        var texts = Texts.Danish;
        try
        {
            var count = await answers.CountAsync(round, cancellation);
            var summary = texts.Format("week.summary", round.Question.In(texts).Text);
            var posted = await poster.StartThreadAsync(channel, PromptCard.InChannel(round, count, texts), summary, cancellation);
            var open = await rounds.ChangeAsync(
                channel.Key,
                round.Id,
                was => was.State is RoundState.Claimed ? was with { State = RoundState.Open, Posted = posted } : null,
                cancellation);
            return new OpeningOutcome.Opened(open!);
        }
        catch (ChannelUnreachableException)
        {
            await leave.ShutOutAsync(channel, cancellation);
            return new OpeningOutcome.NotPosted(round);
        }
        catch (HttpRequestException)
        {
            return new OpeningOutcome.NotPosted(round);
        }
    }

    private static Channel? Listing(Channel was, DialogueRound claim)
    {
        if (was.UnfinishedRounds.Contains(claim.Id) || (claim.Week is { } opened && was.UsedPrompts.Any(used => used.Week == opened)))
            return null;

        var listed = was with { UnfinishedRounds = [.. was.UnfinishedRounds, claim.Id] };
        if (claim.Question.Prompt is not { } prompt)
            return listed;
        if (claim.Week is { } week)
            return listed with { UsedPrompts = [.. was.UsedPrompts, new(prompt, week)] };

        var chosen = new UsedPrompt(prompt, IsoWeek.Of(claim.ClaimedAt.InZone(SetUpChannel.Zone).Date));
        return was.LeaderPrompts.Contains(chosen) ? listed : listed with { LeaderPrompts = [.. was.LeaderPrompts, chosen] };
    }
}
