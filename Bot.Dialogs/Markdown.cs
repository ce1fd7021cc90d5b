using System.Buffers;
using System.Text;

namespace Bot.Dialogs;

/// <summary>Text blocks of cards read a small Markdown; what people wrote must come out as they wrote it, and make no links.</summary>
internal static class Markdown
{
    private const string Letters = @"\`*_[]<>~#+-";

    private static readonly SearchValues<char> Special = SearchValues.Create(Letters);

    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
            return text;

        var escaped = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length; at++)
        {
            // A dash, plus or hash means something at the start of a line only; elsewhere a backslash would be noise.
            var matters = text[at] is '-' or '+' or '#' ? at == 0 || text[at - 1] == '\n' : Special.Contains(text[at]);
            if (matters)
                escaped.Append('\\');
            escaped.Append(text[at]);
        }

        return escaped.ToString();
    }
}
