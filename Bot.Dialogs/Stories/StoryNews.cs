using System.Globalization;
using System.Runtime.CompilerServices;
using Bot.Dialogs.Storage;
using NodaTime;
using NodaTime.Text;

namespace Bot.Dialogs.Stories;

/// <summary>
/// Tells every instance which stories have just been written or withdrawn, at <c>news/stories/{hour}/{story}.{random}</c> and
/// <c>…/{story}.withdrawn</c>. To list the news of an hour costs the same however many stories there are. The names say it all;
/// the documents are empty. They are deleted when they are a day old.
/// </summary>
internal sealed class StoryNews(IDocumentStore store, IClock clock)
{
    private const string Folder = "news/stories";
    private const string Withdrawn = "withdrawn";

    private static readonly byte[] Empty = "{}"u8.ToArray();

    /// <summary>UTC, so that no hour comes twice.</summary>
    private static readonly InstantPattern Hour = InstantPattern.Create("uuuuMMddHH", CultureInfo.InvariantCulture);

    public Task TellWrittenAsync(StoryId story, CancellationToken cancellation) =>
        store.CreateAsync(PathOf(story, Guid.NewGuid().ToString("n"), clock.GetCurrentInstant()), Empty, cancellation);

    public Task TellWithdrawnAsync(StoryId story, CancellationToken cancellation) =>
        store.CreateAsync(PathOf(story, Withdrawn, clock.GetCurrentInstant()), Empty, cancellation);

    /// <summary>Within this hour or the one before; Teams repeats an act within seconds.</summary>
    public async Task<bool> IsWithdrawnAsync(StoryId story, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var news = await Task.WhenAll(
            store.FindAsync(PathOf(story, Withdrawn, now), cancellation),
            store.FindAsync(PathOf(story, Withdrawn, now - Duration.FromHours(1)), cancellation));
        return news.Any(told => told is not null);
    }

    /// <summary>All news of the hours from one moment's to another's.</summary>
    public async IAsyncEnumerable<StoryNewsItem> ListAsync(Instant from, Instant until, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var hour = from; Hour.Format(hour) is var name && string.CompareOrdinal(name, Hour.Format(until)) <= 0; hour += Duration.FromHours(1))
        {
            await foreach (var (path, _) in store.ListAsync($"{Folder}/{name}", cancellation))
            {
                var dot = path.Name.LastIndexOf('.');
                yield return new(path, new(path.Name[..dot]), path.Name[(dot + 1)..] == Withdrawn);
            }
        }
    }

    private static DocumentPath PathOf(StoryId story, string what, Instant at) => new($"{Folder}/{Hour.Format(at)}/{story}.{what}");
}

/// <param name="Path">Tells this news from any other.</param>
internal readonly record struct StoryNewsItem(DocumentPath Path, StoryId Story, bool IsWithdrawn);
