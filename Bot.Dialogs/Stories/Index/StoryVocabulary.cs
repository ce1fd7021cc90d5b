using System.Runtime.InteropServices;

namespace Bot.Dialogs.Stories.Index;

/// <summary>
/// The different words of all stories, side by side in one text: to find those that contain some letters is then one walk through
/// memory, at the speed at which the processor reads it. Each word has a number; numbers grow and are not used twice.
/// </summary>
internal sealed class StoryVocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbersByLetters;
    private readonly List<char> letters = [];

    /// <summary>Where each word begins in <see cref="letters"/>; one gap parts it from the next.</summary>
    private readonly List<int> starts = [];

    public StoryVocabulary() => numbersByLetters = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => numbers.Count;

    /// <summary>The word's number; a new one if nobody has used the word.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (numbersByLetters.TryGetValue(word, out var known))
            return known;

        var number = starts.Count;
        starts.Add(letters.Count);
        letters.AddRange(word);
        letters.Add(StoryWords.Gap);
        numbersByLetters[word] = number;
        return number;
    }

    /// <summary>Leaves nothing of a word that no story uses any more.</summary>
    public void Forget(int number)
    {
        var word = CollectionsMarshal.AsSpan(letters)[starts[number]..(EndOf(number) - 1)];
        numbersByLetters.Remove(word);
        word.Fill(StoryWords.Gap);
    }

    /// <summary>The numbers of the words that have these letters in them, the ones that were met first first.</summary>
    public IEnumerable<int> Containing(string part)
    {
        var number = 0;
        for (var at = 0; CollectionsMarshal.AsSpan(letters)[at..].IndexOf(part) is var hit && hit >= 0; at = EndOf(number))
        {
            // Hits come in the order of the words, so that their numbers are found by walking along.
            while (EndOf(number) <= at + hit)
                number++;
            yield return number;
        }
    }

    /// <summary>Behind the word and its gap.</summary>
    private int EndOf(int number) => number + 1 < starts.Count ? starts[number + 1] : letters.Count;
}
