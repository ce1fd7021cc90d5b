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

    /// <summary>By slot: the story there, and the numbers of its words, each once.</summary>
    private readonly List<(IndexedStory Story, int[] Words)> slots = [];
    private readonly Stack<int> freeSlots = new();
    private readonly Dictionary<StoryId, int> slotOf = [];
    private readonly Dictionary<string, int> themes = [];

    /// <summary>All stories but the new ones, in the order in which they are shown.</summary>
    private readonly List<IndexedStory> ordered = [];
    private readonly List<IndexedStory> arrived = [];

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
            slots.Add(default);
        }

        var words = new List<int>();
        foreach (var text in TextsOf(story))
            Note(text, slot, words);
        var indexed = new IndexedStory(slot, ThemeOf(story), PlacesOf(story), story.Vouched, story.ToldOn, story.Id);
        slots[slot] = (indexed, [.. words]);
        slotOf[story.Id] = slot;
        arrived.Add(indexed);
    }

    /// <summary>Forgets a story, and the words that only it used.</summary>
    public void Remove(StoryId id)
    {
        if (!slotOf.Remove(id, out var slot))
            return;

        Order();
        var (story, words) = slots[slot];
        ordered.RemoveAt(ordered.BinarySearch(story));
        foreach (var word in words)
        {
            var (those, at) = (users[word], users[word].IndexOf(slot));
            those[at] = those[^1];
            those.RemoveAt(those.Count - 1);
            if (those.Count == 0)
                vocabulary.Forget(word);
        }

        slots[slot] = default;
        freeSlots.Push(slot);
    }

    /// <summary>Those that somebody should look at first come first, then the newest.</summary>
    public IReadOnlyList<StoryId> Find(StoryFilter filter)
    {
        var theme = -1;
        if (filter.Theme.Length > 0 && !themes.TryGetValue(filter.Theme, out theme))
            return [];

        Order();
        var having = new List<SlotSet>();
        foreach (var word in filter.Words)
        {
            var stories = StoriesWith(word);
            if (stories.Count == 0)
                return [];
            having.Add(stories);
        }

        var found = new List<StoryId>();
        foreach (var story in ordered)
        {
            if (story.MayBeUsedAt(filter.Place) && (theme < 0 || story.Theme == theme) && IsInAll(having, story.Slot))
                found.Add(story.Id);
        }

        return found;
    }

    /// <summary>Puts new stories among the others. A search does it as well; after many have come it is better done before one.</summary>
    public void Order()
    {
        if (arrived.Count > Few)
        {
            ordered.AddRange(arrived);
            ordered.Sort();
        }
        else
        {
            foreach (var story in arrived)
                ordered.Insert(~ordered.BinarySearch(story), story);
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
            {
                // One letter is in tens of thousands of words, and the common ones among them, met first, are in every story.
                if (stories.Count == slotOf.Count)
                    return stories;
                stories.Add(users[number]);
            }
        }

        return stories;
    }

    private static bool IsInAll(List<SlotSet> sets, int slot)
    {
        foreach (var stories in sets)
        {
            if (!stories.Contains(slot))
                return false;
        }

        return true;
    }

    private int ThemeOf(Story story)
    {
        if (!themes.TryGetValue(story.Theme, out var number))
            themes[story.Theme] = number = themes.Count;
        return number;
    }

    private static int PlacesOf(Story story) => story.Sharing.Aggregate(0, (places, place) => places | (1 << (int)place));
}

/// <summary>What a story is filtered and ordered by: first those that somebody should look at first, then the newest.</summary>
/// <param name="Theme">The theme's number in the index.</param>
/// <param name="Places">One bit for each <see cref="SharingChoice"/>.</param>
internal readonly record struct IndexedStory(int Slot, int Theme, int Places, bool Vouched, LocalDate ToldOn, StoryId Id) : IComparable<IndexedStory>
{
    public bool MayBeUsedAt(SharingChoice place) => (Places & (1 << (int)place)) != 0;

    public int CompareTo(IndexedStory other)
    {
        if (Vouched != other.Vouched)
            return Vouched ? -1 : 1;
        var byDay = other.ToldOn.CompareTo(ToldOn);
        return byDay != 0 ? byDay : string.CompareOrdinal(Id.Value, other.Id.Value);
    }
}
