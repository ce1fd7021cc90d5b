using System.Text;

namespace Bot.Dialogs.Stories.Index;

/// <summary>
/// The words of a story as a search compares them: runs of letters and digits, in small letters, without the acute accent, which
/// Danish spelling leaves to the writer (“idé” and “ide”, “allé” and “alle”).
/// </summary>
internal static class StoryWords
{
    /// <summary>Parts the words of a folded text; no word has it in it.</summary>
    public const char Gap = ' ';

    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    /// <summary>The words of a text, in their order, each as often as it is there.</summary>
    public static string[] In(string text) => Folded(text).Split(Gap, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text in small letters, with gaps for all that belongs to no word.</summary>
    public static string Folded(string text)
    {
        var composed = Composed(text);
        return string.Create(composed.Length, composed, static (folded, from) =>
        {
            for (var at = 0; at < folded.Length; at++)
                folded[at] = char.IsLetterOrDigit(from[at]) ? WithoutAccent(char.ToLowerInvariant(from[at])) : Gap;
        });
    }

    /// <summary>
    /// A word of a search in all the ways that it may be spelled: “aa” and “å” are one sound, and names of towns are written with
    /// either. Only what is searched for is varied: in “temaaften” the two letters are not one sound.
    /// </summary>
    public static IEnumerable<string> Spellings(string word) =>
        ((string[])[word, word.Replace("aa", "å", StringComparison.Ordinal), word.Replace("å", "aa", StringComparison.Ordinal)]).Distinct();

    /// <summary>Some keyboards write “å” as an “a” and a ring. Most texts hold no such mark and are left as they are.</summary>
    private static string Composed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstMark, LastMark))
            return text;

        // Half of a pair of code units is no text that could be composed; a replacement sign stands for it.
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return whole.Normalize(NormalizationForm.FormC);
    }

    private static char WithoutAccent(char letter) => letter switch
    {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' => 'u',
        'ý' => 'y',
        _ => letter,
    };
}
