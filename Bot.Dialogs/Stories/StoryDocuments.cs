using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Bot.Dialogs.Storage;

namespace Bot.Dialogs.Stories;

/// <summary>Stories as they are kept, at <c>stories/{storyId}</c>, with a marker at the author's own place.</summary>
public sealed class StoryDocuments(IDocumentStore store)
{
    private const string Folder = "stories";
    private const string MarkerPrefix = "story.";

    private static readonly byte[] Mark = "{}"u8.ToArray();

    private readonly JsonDocuments<Story> documents = new(store, StoryJson.Default.Story);

    /// <returns>False when the same act has kept it before.</returns>
    public async Task<bool> CreateAsync(Story story, CancellationToken cancellation)
    {
        // The marker first, so that "my data" can never miss a story.
        await store.CreateAsync(MarkerPath(story.Author, story.Id), Mark, cancellation);
        return await documents.CreateAsync(PathOf(story.Id), story, cancellation);
    }

    public async Task<Story?> FindAsync(StoryId id, CancellationToken cancellation) =>
        (await documents.FindAsync(PathOf(id), cancellation))?.Value;

    /// <inheritdoc cref="JsonDocuments{T}.ChangeAsync"/>
    public Task<Story?> ChangeAsync(StoryId id, Func<Story, Story?> change, CancellationToken cancellation) =>
        documents.ChangeAsync(PathOf(id), change, cancellation);

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
        await store.DeleteAsync(PathOf(story.Id), cancellation);
        await store.DeleteAsync(MarkerPath(story.Author, story.Id), cancellation);
    }

    public async IAsyncEnumerable<Story> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (_, story) in documents.AllAsync(Folder, cancellation))
            yield return story;
    }

    /// <summary>Every story by its id alone, so that one damaged document does not hide the others.</summary>
    public async IAsyncEnumerable<StoryId> IdsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var listed in store.ListAsync(Folder, cancellation))
            yield return new(listed.Path.Name);
    }

    private static DocumentPath PathOf(StoryId id) => new($"{Folder}/{id}");

    private static DocumentPath MarkerPath(AuthorKey author, StoryId id) => new($"authors/{author}/{MarkerPrefix}{id}");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(StoryIdConverter), typeof(AuthorKeyConverter), typeof(LocalDateConverter)])]
[JsonSerializable(typeof(Story))]
internal sealed partial class StoryJson : JsonSerializerContext;
