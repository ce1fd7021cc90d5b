using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Bot.Dialogs.Storage;
using NodaTime;

namespace Bot.Dialogs.Stories;

/// <summary>
/// Stories as they are kept, at <c>stories/{storyId}</c>, with a marker at the author's own place. Whoever writes a story writes it
/// here, so that every instance's index hears of it.
/// </summary>
public sealed class StoryDocuments(IDocumentStore store, IClock clock)
{
    private const string Folder = "stories";
    private const string MarkerPrefix = "story.";

    private static readonly byte[] Mark = "{}"u8.ToArray();

    private readonly JsonDocuments<Story> documents = new(store, StoryJson.Default.Story);
    private readonly StoryNews news = new(store, clock);

    /// <summary>This instance has kept a story in this form.</summary>
    public event Action<Story>? Written;

    /// <summary>This instance has taken a story away, for good.</summary>
    public event Action<StoryId>? Withdrawn;

    public async Task<StoryCreation> CreateAsync(Story story, CancellationToken cancellation)
    {
        if (await news.IsWithdrawnAsync(story.Id, cancellation))
            return StoryCreation.WithdrawnSince;

        // The marker first, so that "my data" can never miss a story.
        await store.CreateAsync(MarkerPath(story.Author, story.Id), Mark, cancellation);
        var isNew = await documents.CreateAsync(PathOf(story.Id), story, cancellation);
        if (isNew && await news.IsWithdrawnAsync(story.Id, cancellation))
        {
            // It was withdrawn while this retry was on its way here.
            await DeleteAsync(story, cancellation);
            return StoryCreation.WithdrawnSince;
        }

        await TellCreatedAsync(story, cancellation);
        return isNew ? StoryCreation.Kept : StoryCreation.KeptBefore;
    }

    public async Task<Story?> FindAsync(StoryId id, CancellationToken cancellation) =>
        (await documents.FindAsync(PathOf(id), cancellation))?.Value;

    /// <inheritdoc cref="JsonDocuments{T}.ChangeAsync"/>
    public async Task<Story?> ChangeAsync(StoryId id, Func<Story, Story?> change, CancellationToken cancellation)
    {
        if (await documents.ChangeAsync(PathOf(id), change, cancellation) is not { } story)
            return null;

        // Told even when nothing had to be changed: an earlier try may have changed it and not come to tell it.
        Written?.Invoke(story);
        await news.TellWrittenAsync(id, cancellation);
        return story;
    }

    /// <summary>What one person has told. A marker without a story is what an interrupted withdrawal left.</summary>
    public async IAsyncEnumerable<Story> OfAsync(AuthorKey author, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var marker in store.ListAsync($"authors/{author}", cancellation))
        {
            if (marker.Path.Name.StartsWith(MarkerPrefix, StringComparison.Ordinal)
                && await FindAsync(new(marker.Path.Name[MarkerPrefix.Length..]), cancellation) is { } story && story.Author == author)
                yield return story;
        }
    }

    public async Task DeleteAsync(Story story, CancellationToken cancellation)
    {
        // The news first: with the story gone and its news missing, the other instances would find it for minutes.
        await news.TellWithdrawnAsync(story.Id, cancellation);
        Withdrawn?.Invoke(story.Id);
        await store.DeleteAsync(PathOf(story.Id), cancellation);
        await store.DeleteAsync(MarkerPath(story.Author, story.Id), cancellation);
    }

    public async IAsyncEnumerable<Story> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (_, story) in documents.AllAsync(Folder, cancellation))
            yield return story;
    }

    /// <summary>Every story's id, with a stamp that is another one when the story has been written since.</summary>
    internal async IAsyncEnumerable<(StoryId Id, string Stamp)> ListAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (path, stamp) in store.ListAsync(Folder, cancellation))
            yield return (new(path.Name), stamp);
    }

    /// <inheritdoc cref="StoryNews.ListAsync"/>
    internal IAsyncEnumerable<StoryNewsItem> NewsAsync(Instant from, Instant until, CancellationToken cancellation) =>
        news.ListAsync(from, until, cancellation);

    private async Task TellCreatedAsync(Story story, CancellationToken cancellation)
    {
        Written?.Invoke(story);
        try
        {
            await news.TellWrittenAsync(story.Id, cancellation);
        }
        catch (IOException)
        {
            // The story is kept, and its teller shall hear so. The other instances find it when they next list all stories.
        }
    }

    private static DocumentPath PathOf(StoryId id) => new($"{Folder}/{id}");

    private static DocumentPath MarkerPath(AuthorKey author, StoryId id) => new($"authors/{author}/{MarkerPrefix}{id}");
}

/// <summary>What came of keeping a new story.</summary>
public enum StoryCreation
{
    Kept,

    /// <summary>The same act has kept it before.</summary>
    KeptBefore,

    /// <summary>The same act has kept it before, and its teller has withdrawn it since: it stays away.</summary>
    WithdrawnSince,
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(StoryIdConverter), typeof(AuthorKeyConverter), typeof(LocalDateConverter)])]
[JsonSerializable(typeof(Story))]
internal sealed partial class StoryJson : JsonSerializerContext;
