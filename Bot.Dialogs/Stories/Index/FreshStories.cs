using System.Text.Json;
using Bot.Dialogs.Storage;
using NodaTime;

namespace Bot.Dialogs.Stories.Index;

/// <summary>
/// This instance's index of the stories, kept as fresh as the store: what this instance writes is in it at once, what others write
/// comes with the news, and a listing of all stories now and then mends what was missed. A refresh that fails leaves it as it was.
/// </summary>
public sealed class FreshStories
{
    /// <summary>How many stories are read at the same time: a store across a network is mostly waiting.</summary>
    private const int AtOnce = 32;

    /// <summary>A small installation is read in less; nobody shall be sent away for that.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>So much may the clocks of two instances differ, and news be late.</summary>
    private static readonly (Duration Behind, Duration Ahead) Skew = (Duration.FromMinutes(10), Duration.FromMinutes(1));

    /// <summary>Older news are deleted.</summary>
    private static readonly Duration NewsLast = Duration.FromDays(1);

    private readonly StoryDocuments documents;
    private readonly IClock clock;
    private readonly TimeProvider time;
    private readonly TaskCompletionSource loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Held for the index and the three sets below.</summary>
    private readonly Lock gate = new();
    private readonly StoryIndex index = new();

    /// <summary>The stories' stamps when they were last read because of a listing.</summary>
    private readonly Dictionary<StoryId, string> stamps = [];

    /// <summary>Written since the current listing began: what is known of them is newer than it.</summary>
    private readonly HashSet<StoryId> recent = [];

    /// <summary>Withdrawn for good: a reading that was under way does not bring them back.</summary>
    private readonly HashSet<StoryId> withdrawn = [];

    private HashSet<DocumentPath> heard = [];
    private Instant? lookedAt;
    private int listed;

    public FreshStories(StoryDocuments documents, IClock clock, TimeProvider time)
    {
        (this.documents, this.clock, this.time) = (documents, clock, time);
        documents.Written += Put;
        documents.Withdrawn += Forget;
    }

    public async Task<StorySearch> FindAsync(StoryFilter filter, CancellationToken cancellation)
    {
        if (!loaded.Task.IsCompleted)
            await Task.WhenAny(loaded.Task, Task.Delay(Patience, time, cancellation));

        lock (gate)
        {
            return loaded.Task.IsCompleted
                ? new StorySearch.Found(index.Find(filter))
                : new StorySearch.StillReading(listed == 0 ? 0 : Math.Min(99, stamps.Count * 100 / listed));
        }
    }

    /// <summary>Lists all stories and reads those that are not known in this form; at first that is all of them.</summary>
    /// <returns>How many there are, and how many of those read could not be understood and are left out.</returns>
    public async Task<(int Stories, int Unreadable)> ReadAllAsync(CancellationToken cancellation)
    {
        lookedAt ??= clock.GetCurrentInstant();
        lock (gate)
            recent.Clear();

        var all = new Dictionary<StoryId, string>();
        await foreach (var (id, stamp) in documents.ListAsync(cancellation))
            all[id] = stamp;
        Volatile.Write(ref listed, all.Count);

        var unreadable = 0;
        var some = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(Changed(all), some, async (changed, stop) =>
        {
            // Files are read without waiting: without this, a hundred thousand of them would keep the turns waiting.
            await Task.Yield();
            var (story, isUnderstood) = await ReadAsync(changed.Key, stop);
            if (!isUnderstood)
                Interlocked.Increment(ref unreadable);
            PutListed(changed.Key, story, changed.Value);
        });

        lock (gate)
        {
            foreach (var gone in index.Ids.Where(id => !all.ContainsKey(id) && !recent.Contains(id)).ToArray())
                index.Remove(gone);
            foreach (var gone in stamps.Keys.Where(id => !all.ContainsKey(id)).ToArray())
                stamps.Remove(gone);
            index.Order();
        }

        loaded.TrySetResult();
        return (all.Count, unreadable);
    }

    /// <summary>Takes in what other instances have written or withdrawn since the last look.</summary>
    public async Task HearNewsAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var from = Instant.Max((lookedAt ?? now) - Skew.Behind, now - NewsLast);
        var (all, written) = (new HashSet<DocumentPath>(), new HashSet<StoryId>());
        await foreach (var news in documents.NewsAsync(from, now + Skew.Ahead, cancellation))
        {
            all.Add(news.Path);
            if (heard.Contains(news.Path))
                continue;
            if (news.IsWithdrawn)
                Forget(news.Story);
            else
                written.Add(news.Story);
        }

        var some = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(written, some, async (id, stop) =>
        {
            var (story, isUnderstood) = await ReadAsync(id, stop);
            if (story is not null)
                Put(story);
            else if (isUnderstood)
                PutAbsent(id);
        });
        (heard, lookedAt) = (all, now);
    }

    /// <summary>A document that this program cannot understand, for instance a newer one's, takes one story away and not the search.</summary>
    private async Task<(Story? Story, bool IsUnderstood)> ReadAsync(StoryId id, CancellationToken cancellation)
    {
        try
        {
            return (await documents.FindAsync(id, cancellation), true);
        }
        catch (Exception fault) when (fault is NewerDocumentException or JsonException)
        {
            return (null, false);
        }
    }

    private KeyValuePair<StoryId, string>[] Changed(Dictionary<StoryId, string> all)
    {
        lock (gate)
            return [.. all.Where(one => stamps.GetValueOrDefault(one.Key) != one.Value)];
    }

    private void PutListed(StoryId id, Story? story, string stamp)
    {
        lock (gate)
        {
            stamps[id] = stamp;
            if (recent.Contains(id) || withdrawn.Contains(id))
                return;
            if (story is not null)
                index.Put(story);
            else
                index.Remove(id);
        }
    }

    private void Put(Story story)
    {
        lock (gate)
        {
            recent.Add(story.Id);
            if (!withdrawn.Contains(story.Id))
                index.Put(story);
        }
    }

    private void PutAbsent(StoryId id)
    {
        lock (gate)
            index.Remove(id);
    }

    private void Forget(StoryId id)
    {
        lock (gate)
        {
            withdrawn.Add(id);
            index.Remove(id);
        }
    }
}
