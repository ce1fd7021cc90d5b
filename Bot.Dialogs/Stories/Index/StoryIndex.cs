using NodaTime;

namespace Bot.Dialogs.Stories.Index;

/// <summary>
/// Which stories a search finds, without their texts: for each different word the stories that use it, and for each story what
/// it is filtered and ordered by. Stories that may be used nowhere are not in it. For one thread at a time.
/// </summary>
public sealed class StoryIndex
{
    /// <summary>So few new stories are put at their places one by one; with more it is quicker to order all anew.</summary>
    private const int Few = 100;

    private readonly StoryVocabulary vocabulary = new();

    /// <summary>By word number: the slots of the stories with this word.</summary>
    private readonly List<List<int>> users = [];

    private readonly List<Entry?> slots = [];
    private readonly Stack<int> freeSlots = new();
    private readonly Dictionary<StoryId, int> slotOf = [];
    private readonly Dictionary<string, string> themes = [];

    /// <summary>All slots in use but the new ones, in the order in which stories are shown.</summary>
    private readonly List<int> ordered = [];
    private readonly List<int> arrived = [];
    private readonly Comparer<int> inOrder;

    public StoryIndex() => inOrder = Comparer<int>.Create((one, other) => Entry.Compare(slots[one]!, slots[other]!));

    public IReadOnlyCollection<StoryId> Ids => slotOf.Keys;

    /// <summary>How many different words it knows.</summary>
    public int Words => vocabulary.Count;

    /// <summary>Where the words of a story are looked for.</summary>
    internal static string[] TextsOf(Story story) => [story.Heading.Value, story.What.Value, story.Why.Value];

    /// <summary>Takes a story in, in place of what it knew of it before.</summary>
    public void Put(Story story)
    {
        Remove(story.Id);
        if (story.Sharing.Count == 0)
            return;

        if (!freeSlots.TryPop(out var slot))
        {
            slot = slots.Count;
            slots.Add(null);
        }

        var words = new List<int>();
        foreach (var text in TextsOf(story))
            Note(text, slot, words);
        slots[slot] = new(story.Id, OneOf(story.Theme), PlacesOf(story), story.Vouched, story.ToldOn, [.. words]);
        slotOf[story.Id] = slot;
        arrived.Add(slot);
    }

    /// <summary>Forgets a story, and the words that only it used.</summary>
    public void Remove(StoryId id)
    {
        if (!slotOf.Remove(id, out var slot))
            return;

        Order();
        ordered.RemoveAt(ordered.BinarySearch(slot, inOrder));
        foreach (var word in slots[slot]!.Words)
        {
            var (those, at) = (users[word], users[word].IndexOf(slot));
            those[at] = those[^1];
            those.RemoveAt(those.Count - 1);
            if (those.Count == 0)
                vocabulary.Forget(word);
        }

        slots[slot] = null;
        freeSlots.Push(slot);
    }

    /// <summary>Those that somebody should look at first come first, then the newest.</summary>
    public IReadOnlyList<StoryId> Find(StoryFilter filter)
    {
        Order();
        var having = new List<SlotSet>();
        foreach (var word in filter.Words)
        {
            var stories = StoriesWith(word);
            if (stories.IsEmpty)
                return [];
            having.Add(stories);
        }

        var found = new List<StoryId>();
        foreach (var slot in ordered)
        {
            var entry = slots[slot]!;
            if (entry.MayBeUsedAt(filter.Place)
                && (filter.Theme.Length == 0 || entry.Theme == filter.Theme)
                && having.TrueForAll(stories => stories.Contains(slot)))
                found.Add(entry.Id);
        }

        return found;
    }

    /// <summary>Puts new stories among the others. A search does it as well; after many have come it is better done before one.</summary>
    public void Order()
    {
        if (arrived.Count > Few)
        {
            ordered.AddRange(arrived);
            ordered.Sort(inOrder);
        }
        else
        {
            foreach (var slot in arrived)
                ordered.Insert(~ordered.BinarySearch(slot, inOrder), slot);
        }

        arrived.Clear();
    }

    private void Note(string text, int slot, List<int> words)
    {
        var folded = StoryWords.Folded(text).AsSpan();
        foreach (var range in folded.Split(StoryWords.Gap))
        {
            if (folded[range] is not { Length: > 0 } word)
                continue;

            var number = vocabulary.NumberOf(word);
            if (number == users.Count)
                users.Add(new(1));

            // A story is taken in all at once: if it has used the word before, it is the last that has.
            if (users[number] is { Count: > 0 } those && those[^1] == slot)
                continue;
            users[number].Add(slot);
            words.Add(number);
        }
    }

    private SlotSet StoriesWith(string word)
    {
        var stories = new SlotSet(slots.Count);
        foreach (var spelling in StoryWords.Spellings(word))
        {
            foreach (var number in vocabulary.Containing(spelling))
                stories.Add(users[number]);
        }

        return stories;
    }

    /// <summary>The same few themes are read a hundred thousand times; one of each is kept.</summary>
    private string OneOf(string theme)
    {
        if (themes.TryGetValue(theme, out var known))
            return known;
        return themes[theme] = theme;
    }

    private static int PlacesOf(Story story) => story.Sharing.Aggregate(0, (places, place) => places | (1 << (int)place));

    /// <summary>What the index knows of one story.</summary>
    /// <param name="Places">One bit for each <see cref="SharingChoice"/>.</param>
    /// <param name="Words">Numbers of its words, each once.</param>
    private sealed record Entry(StoryId Id, string Theme, int Places, bool Vouched, LocalDate ToldOn, int[] Words)
    {
        public bool MayBeUsedAt(SharingChoice place) => (Places & (1 << (int)place)) != 0;

        public static int Compare(Entry one, Entry other)
        {
            if (one.Vouched != other.Vouched)
                return one.Vouched ? -1 : 1;
            var byDay = other.ToldOn.CompareTo(one.ToldOn);
            return byDay != 0 ? byDay : string.CompareOrdinal(one.Id.Value, other.Id.Value);
        }
    }
}
