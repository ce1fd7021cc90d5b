using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Blurring;

internal static class Capitals
{
    /// <summary>The words with a capital where the sentence starts with one.</summary>
    public static string Fitting(in Passage passage, int token, string words) =>
        passage.Tokens[token].StartsSentence && passage.Tokens[token].Casing != Casing.Lower
            ? string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1))
            : words;
}
