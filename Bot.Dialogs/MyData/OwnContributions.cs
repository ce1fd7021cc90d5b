using Bot.Dialogs.Channels;
using Bot.Dialogs.Rounds;
using Bot.Dialogs.Stories;
using NodaTime;

namespace Bot.Dialogs.MyData;

/// <summary>Everything that is kept and can be led back to one person.</summary>
/// <param name="Answers">Those with the person's key, and in rounds that still run those without.</param>
/// <param name="LedChannels">Channels where the person is listed as a leader.</param>
/// <param name="Address">Where the person is asked whether a story may still be used; null where nothing is shared.</param>
/// <param name="Names">Of all documents at the person's own place: a marker for each contribution, and traces such as the greeting.</param>
public sealed record Contributions(
    IReadOnlyList<OwnAnswer> Answers, IReadOnlyList<Story> Stories, IReadOnlyList<Channel> LedChannels, PersonAddress? Address, IReadOnlyList<string> Names)
{
    /// <summary>Not a byte. A marker whose contribution is gone already is something still.</summary>
    public bool IsEmpty => Answers.Count + LedChannels.Count + Names.Count == 0;

    /// <summary>What is kept beside contributions. A marker's name has dots in it, a trace's has none.</summary>
    public IReadOnlyList<string> Traces => [.. Names.Where(name => !name.Contains('.', StringComparison.Ordinal))];

    /// <summary>Answers and stories in one list, the newest first. An answer is as old as its question: its own moment is not kept.</summary>
    public IReadOnlyList<Contribution> Newest =>
    [
        .. Answers.Select(answer => (Contribution)new Contribution.OfAnswer(answer))
            .Concat(Stories.Select(story => new Contribution.OfStory(story)))
            .OrderByDescending(contribution => contribution.Day)
            .ThenBy(contribution => contribution.Id, StringComparer.Ordinal),
    ];
}

/// <summary>One answer or one story.</summary>
public abstract record Contribution(LocalDate Day, string Id)
{
    public sealed record OfAnswer(OwnAnswer Own)
        : Contribution(Own.Round.ClaimedAt.InZone(SetUpChannel.Zone).Date, $"{Own.Round.Channel}/{Own.Round.Id}");

    public sealed record OfStory(Story Story) : Contribution(Story.ToldOn, Story.Id.Value);
}

/// <summary>Finds what a person has written, through the markers at the person's own place.</summary>
public sealed class OwnContributions(OwnAnswers answers, StoryDocuments stories, ChannelDocuments channels, TellerAddresses addresses, PersonalPlace place)
{
    public async Task<Contributions> OfAsync(AuthorKey person, CancellationToken cancellation)
    {
        return new(
            await answers.WithKeyAsync(person, cancellation).Concat(answers.WithoutKeyAsync(person, cancellation)).ToListAsync(cancellation),
            await stories.OfAsync(person, cancellation).ToListAsync(cancellation),
            await channels.AllAsync(cancellation).Where(channel => channel.IsLedBy(person)).ToListAsync(cancellation),
            await addresses.FindAsync(person, cancellation),
            await place.NamesAsync(person, cancellation));
    }

    public Task<OwnAnswer?> FindAnswerAsync(AuthorKey person, ChannelKey channel, RoundId round, CancellationToken cancellation) =>
        answers.FindAsync(person, channel, round, cancellation);

    public async Task<Story?> FindStoryAsync(AuthorKey person, StoryId id, CancellationToken cancellation) =>
        await stories.FindAsync(id, cancellation) is { } story && story.Author == person ? story : null;
}
