using System.Runtime.InteropServices;

namespace Bot.Dialogs.Stories.Index;

/// <summary>Some of the index's stories, one bit for each slot.</summary>
internal sealed class SlotSet(int slots)
{
    private readonly ulong[] bits = new ulong[(slots / 64) + 1];

    public int Count { get; private set; }

    public void Add(List<int> more)
    {
        foreach (var slot in CollectionsMarshal.AsSpan(more))
        {
            var (bit, old) = (1UL << slot, bits[slot >> 6]);
            if ((old & bit) != 0)
                continue;
            bits[slot >> 6] = old | bit;
            Count++;
        }
    }

    public bool Contains(int slot) => (bits[slot >> 6] & (1UL << slot)) != 0;
}
