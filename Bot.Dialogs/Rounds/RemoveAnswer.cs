using Bot.Dialogs.Channels;
using Microsoft.Extensions.Logging;

namespace Bot.Dialogs.Rounds;

/// <summary>
/// Removes one answer for good: what is kept of it, what the summary shares of it, and its words on the summary's card in the
/// channel as far as Teams lets that card be changed. Figures stay: nobody can be seen in them.
/// </summary>
public sealed class RemoveAnswer(
    ChannelDocuments channels, RoundDocuments rounds, AnswerDocuments answers, IChannelPoster poster, ILogger<RemoveAnswer> logger)
{
    /// <summary>May be done again after a crash: the answer itself, which knows what else must go, and its marker go last.</summary>
    public async Task RunAsync(OwnAnswer own, CancellationToken cancellation)
    {
        await UnshareAsync(own, cancellation);
        await answers.DeleteAsync(own.Place, cancellation);
        // A closing that was under way may have read the answer before it went, and shared it after the first look.
        if (own.Round.Summary is null)
            await UnshareAsync(own, cancellation);
    }

    private async Task UnshareAsync(OwnAnswer own, CancellationToken cancellation)
    {
        if (own.Answer is not { Visibility: not Visibility.Aggregate } answer || !answer.Texts.Any())
            return;

        var shared = SharedAnswer.Of(answer);
        var round = await rounds.ChangeAsync(
            own.Round.Channel,
            own.Round.Id,
            was => was.Summary is { } summary && summary.Texts.Contains(shared) ? was with { Summary = summary.Without(shared) } : null,
            cancellation);
        if (round is { SummaryCard: { } posted, Summary: { } left })
            await ShowAsync(round, posted, left, cancellation);
    }

    private async Task ShowAsync(DialogueRound round, PostedCard posted, RoundSummary summary, CancellationToken cancellation)
    {
        if (await channels.FindAsync(round.Channel, cancellation) is not { Value: { IsActive: true } channel })
            return;

        try
        {
            var texts = Texts.Danish;
            await poster.UpdateAsync(channel, posted, SummaryCard.AsPosted(round, summary, texts), SummaryCard.Title(round, texts), cancellation);
        }
        catch (Exception fault) when (fault is HttpRequestException or ChannelUnreachableException)
        {
            Log.SummaryNotMended(logger, round.Id, round.Channel, fault.GetType().Name);
        }
    }
}
