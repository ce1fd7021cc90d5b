using System.Globalization;

namespace Bot.Dialogs.Rounds;

/// <summary>The words that a keyword question gathers: how many it asks for, and which several people chose.</summary>
internal static class Keywords
{
    /// <summary>What a form has room for; a question may ask for fewer.</summary>
    private const int Most = 3;

    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>Where several words were written into one field, as people do, and as the one field of earlier forms asked for.</summary>
    private static readonly char[] Between = [',', ';', '/', '\n'];

    private static readonly char[] AtTheEnds = [' ', '\t', '\r', '.', '!', '?', ':', '-', '–', '"', '“', '”', '„', '\''];

    /// <summary>The question itself says whether it wants one word; any other wording leaves room for three.</summary>
    public static int AskedFor(Question question) =>
        question.Danish.Text.Contains("ét ord", StringComparison.OrdinalIgnoreCase) ? 1 : Most;

    /// <summary>One person's words, each once and in lower case, so that “Ro” and “ro.” are one.</summary>
    public static IEnumerable<string> In(Answer answer) => answer.Texts
        .SelectMany(text => text.Value.Split(Between))
        .Select(word => string.Join(' ', word.Trim(AtTheEnds).Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLower(Danish))
        .Where(word => word.Length > 0)
        .Distinct();
}
