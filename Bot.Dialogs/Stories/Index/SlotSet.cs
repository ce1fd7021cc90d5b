namespace Bot.Dialogs.Stories.Index;

/// <summary>Some of the index's stories, one bit for each slot.</summary>
internal sealed class SlotSet(int slots)
{
    private readonly ulong[] bits = new ulong[(slots / 64) + 1];

    public bool IsEmpty { get; private set; } = true;

    public void Add(List<int> more)
    {
        foreach (var slot in more)
            bits[slot >> 6] |= 1UL << slot;
        IsEmpty &= more.Count == 0;
    }

    public bool Contains(int slot) => (bits[slot >> 6] & (1UL << slot)) != 0;
}
