using System.Text;

namespace Bot.Dialogs.Prompts;

/// <summary>The English indefinite article goes by the sound of the next word: "a citizen", but "an inhabitant" and "a user".</summary>
internal static class Article
{
    /// <summary>Written with a vowel, spoken with a consonant.</summary>
    private static readonly string[] SpokenWithConsonant = ["us", "uni", "eu", "one"];

    /// <summary>Puts the article right that the text so far ends with, if it ends with one, for the word that comes.</summary>
    public static void Mend(StringBuilder text, string next)
    {
        var written = text.ToString();
        var isAn = EndsWith(written, "an ");
        if (!isAn && !EndsWith(written, "a "))
            return;
        var shouldBeAn = BeginsWithVowel(next);
        if (isAn == shouldBeAn)
            return;
        if (shouldBeAn)
            text.Insert(text.Length - 1, 'n');
        else
            text.Remove(text.Length - 2, 1);
    }

    private static bool EndsWith(string text, string article) =>
        text.EndsWith(article, StringComparison.OrdinalIgnoreCase)
        && (text.Length == article.Length || !char.IsLetter(text[^(article.Length + 1)]));

    private static bool BeginsWithVowel(string word) =>
        "aeiou".Contains(char.ToLowerInvariant(word[0]), StringComparison.Ordinal)
        && !SpokenWithConsonant.Any(sound => word.StartsWith(sound, StringComparison.OrdinalIgnoreCase));
}
