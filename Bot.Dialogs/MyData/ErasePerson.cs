using Bot.Dialogs.Channels;
using Bot.Dialogs.Rounds;
using Bot.Dialogs.Stories;
using NodaTime;

namespace Bot.Dialogs.MyData;

/// <summary>
/// Removes everything that can be led back to a person: answers with what summaries show of them, stories, leaderships, markers and traces.
/// Content goes before the marker that leads to it, so that an interrupted erasure is finished by asking again. What a leader asked
/// and explained belongs to the round and stays; it bears no key.
/// </summary>
public sealed class ErasePerson(
    OwnContributions own, OwnAnswers answers, StoryDocuments stories, ChannelDocuments channels, PersonalPlace place, AuditDocuments audit,
    CountBoard board, AuthorKeys keys, IClock clock)
{
    /// <param name="act">The same for every retry of the same act, so that one erasure has one receipt.</param>
    /// <param name="operatorKey">Null when the person does it.</param>
    /// <exception cref="IOException">The store failed on the way; some of it may be left.</exception>
    public async Task<Erasure> RunAsync(AuthorKey person, string act, string? operatorKey, CancellationToken cancellation)
    {
        var found = await own.OfAsync(person, cancellation);
        var receipt = ReceiptNumber.Of(keys, person, act);
        var now = clock.GetCurrentInstant();
        var entry = new AuditEntry
        {
            Verb = AuditedVerb.Erase,
            On = now.InZone(SetUpChannel.Zone).Date,
            At = operatorKey is null ? null : now,
            By = operatorKey ?? AuditEntry.BySelf,
            Counts = AuditCounts.Of(found),
        };

        await audit.BeginAsync(receipt, entry, cancellation);
        foreach (var story in found.Stories)
            await stories.DeleteAsync(story, cancellation);
        await answers.DeleteAllAsync(person, cancellation);
        foreach (var channel in found.LedChannels)
            await channels.ChangeAsync(channel.Key, was => WithoutLeader(was, person), cancellation);
        await place.ClearAsync(person, cancellation);
        await audit.FinishAsync(receipt, entry, cancellation);
        foreach (var answer in found.Answers.Where(answer => answer.Round.TakesAnswers(now)))
            board.Changed(answer.Round);
        return new(receipt, entry.Counts);
    }

    private static Channel? WithoutLeader(Channel was, AuthorKey person) =>
        was.IsLedBy(person) ? was with { Leaders = [.. was.Leaders.Where(leader => leader.Key != person)] } : null;
}

/// <summary>What was erased, and the number that tells so.</summary>
public sealed record Erasure(ReceiptNumber Receipt, AuditCounts Counts);
