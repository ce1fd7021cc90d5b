using System.Collections.Frozen;
using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>A few words that one rule alone cares for; upper and lower case are the same.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    public WordSet(params ReadOnlySpan<string> words) =>
        this.words = words.ToArray().ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads words that white space parts.</summary>
    public static WordSet Of(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public bool Has(ReadOnlySpan<char> word) => words.Contains(word);

    public bool Has(in Passage passage, int token) => passage.IsWord(token) && Has(passage.Word(token));
}
