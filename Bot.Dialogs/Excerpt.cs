namespace Bot.Dialogs;

/// <summary>The beginning of a text, where a card has no room for all of it.</summary>
internal static class Excerpt
{
    /// <param name="most">In UTF-16 code units; it ends at a word where there is one to end at.</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
            return text;

        var end = text.LastIndexOf(' ', most);
        if (end <= most / 2)
            end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end].TrimEnd() + " …";
    }
}
