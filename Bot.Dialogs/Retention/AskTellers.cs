using System.Collections.Concurrent;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Stories;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Bot.Dialogs.Retention;

/// <summary>
/// The day's job: asks tellers whether a story of theirs may still be used, once a year for each story. That a story was asked about is
/// kept before the question is sent: better a question that never arrived than one that is asked again and again.
/// </summary>
public sealed class AskTellers(
    StoryDocuments stories, TellerAddresses addresses, IChannelPoster poster, DailyClaims claims, RetentionRules rules, WorkCalendar calendar, IClock clock,
    ILogger<AskTellers> logger)
{
    private const string Job = "story-questions";

    /// <summary>The question sounds in somebody's pocket: not at night, and not on a day off.</summary>
    private const int Hour = 10;

    /// <summary>Who has told many stories on one day is not asked about all of them on one day.</summary>
    private const int DaysBetween = 7;

    /// <summary>So many messages in a row that Teams did not take mean that it takes none today.</summary>
    private const int MostRefused = 5;

    public async Task IfDueAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant().InZone(SetUpChannel.Zone);
        var isQuiet = !calendar.IsWorkday(now.Date) || DanishCalendar.IsWeekOff(IsoWeek.Of(now.Date));
        if (now.Hour < Hour || isQuiet || !await claims.BeginAsync(Job, now.Date, cancellation))
            return;

        var work = new OneByOne(cancellation);
        var (asked, unreachable, refused) = (0, 0, 0);
        foreach (var story in await DueAsync(now.Date, work))
        {
            await work.TryAsync(async () =>
            {
                switch (await AskAsync(story, now.Date, cancellation))
                {
                    case Outcome.Asked:
                        (asked, refused) = (asked + 1, 0);
                        break;
                    case Outcome.Unreachable:
                        unreachable++;
                        break;
                    case Outcome.Refused:
                        refused++;
                        break;
                }
            });
            if (refused == MostRefused)
                break;
        }

        await claims.FinishAsync(Job, now.Date, cancellation);
        Log.TellersAsked(logger, asked, unreachable, refused);
        if (work.Failed > 0)
            Log.NotRetained(logger, work.Failed, work.Fault);
    }

    /// <summary>For each teller who has not been asked this week the story that has waited longest, if one is due.</summary>
    private async Task<IEnumerable<Story>> DueAsync(LocalDate today, OneByOne work)
    {
        var lastAsked = new ConcurrentDictionary<AuthorKey, LocalDate>();
        var longestWaiting = new ConcurrentDictionary<AuthorKey, Story>();
        await work.ForEachAsync(stories.ListAsync(work.Cancellation), async listed =>
        {
            if (await stories.FindAsync(listed.Id, work.Cancellation) is not { } story)
                return;
            if (story.AskedOn is { } asked)
                lastAsked.AddOrUpdate(story.Author, asked, (_, other) => LocalDate.Max(asked, other));
            if (IsDue(story, today))
                longestWaiting.AddOrUpdate(story.Author, story, (_, other) => LastWord(story) < LastWord(other) ? story : other);
        });
        return longestWaiting.Values.Where(story => !lastAsked.TryGetValue(story.Author, out var asked) || asked.PlusDays(DaysBetween) <= today);
    }

    private bool IsDue(Story story, LocalDate today) =>
        story.Sharing.Count > 0 && LastWord(story).PlusMonths(rules.StoryQuestionMonths) <= today;

    /// <summary>When teller or bot last spoke about it.</summary>
    private static LocalDate LastWord(Story story)
    {
        var said = LocalDate.Max(story.ToldOn, story.ConfirmedOn ?? story.ToldOn);
        return LocalDate.Max(said, story.AskedOn ?? said);
    }

    private async Task<Outcome> AskAsync(Story story, LocalDate today, CancellationToken cancellation)
    {
        var mine = false;
        var now = await stories.ChangeAsync(
            story.Id, was => (mine = IsDue(was, today)) ? was with { AskedOn = today } : null, cancellation);
        if (now is null || !mine)
            return Outcome.NotDue;
        if (await addresses.FindAsync(story.Author, cancellation) is not { } teller)
            return Outcome.Unreachable;

        try
        {
            var texts = Texts.Danish;
            await poster.SendToPersonAsync(teller, StoryQuestionCard.Ask(now, texts), texts["keep.title"], cancellation);
            return Outcome.Asked;
        }
        catch (ChannelUnreachableException)
        {
            return Outcome.Unreachable;
        }
        catch (HttpRequestException fault)
        {
            // What Teams refused has not arrived, and is asked another day. What got no answer may have arrived.
            if (fault.StatusCode is not null)
                await stories.ChangeAsync(story.Id, was => was.AskedOn == today ? was with { AskedOn = story.AskedOn } : null, cancellation);
            return Outcome.Refused;
        }
    }

    private enum Outcome
    {
        Asked,
        NotDue,

        /// <summary>There is no address, or the person has shut the bot out.</summary>
        Unreachable,

        /// <summary>Teams did not take it.</summary>
        Refused,
    }
}
