using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Special;

/// <summary>Looks about within the sentence that a word stands in, but never further than a reader would.</summary>
internal static class Sentence
{
    private const int Farthest = 30;

    /// <summary>The first and, exclusive, the last token of the sentence.</summary>
    public static (int First, int End) Around(in Passage passage, int i)
    {
        var first = i;
        while (first > 0 && first > i - Farthest && !Starts(passage, first))
            first--;
        var end = i + 1;
        while (end < passage.Count && end < i + Farthest && !Starts(passage, end))
            end++;
        return (first, end);
    }

    public static bool Has(in Passage passage, int i, WordTraits any)
    {
        var (first, end) = Around(passage, i);
        for (var at = first; at < end; at++)
            if (passage.Tokens[at].Is(any))
                return true;
        return false;
    }

    /// <summary>Only a capital makes a sentence start certain: after "f.eks." and numbers the text just goes on.</summary>
    private static bool Starts(in Passage passage, int i) =>
        passage.Tokens[i].StartsSentence && passage.Tokens[i].Casing != Casing.Lower;
}
