using System.Text;

namespace Bot.Tests.Lint;

/// <summary>
/// Parts a C# file into what the compiler acts on and what is only said: comments fall away, and strings can be looked at or
/// passed over. An interpolated string becomes its pieces, with the code of its holes between them.
/// </summary>
internal sealed class CodeReader
{
    private readonly string source;
    private readonly StringBuilder code = new();
    private readonly StringBuilder withStrings = new();
    private int at;

    private CodeReader(string source) => this.source = source;

    /// <returns>The code with empty strings, and the same with their contents (an inner quote as an apostrophe).</returns>
    public static (string Code, string WithStrings) Read(string source)
    {
        var reader = new CodeReader(source);
        reader.ReadCode(isHole: false);
        return (reader.code.ToString(), reader.withStrings.ToString());
    }

    private void ReadCode(bool isHole)
    {
        for (var depth = 0; at < source.Length;)
        {
            if (Ahead("//"))
                at = EndOr(source.IndexOf('\n', at), 0);
            else if (Ahead("/*"))
                at = EndOr(source.IndexOf("*/", at + 2, StringComparison.Ordinal), 2);
            else if (source[at] == '\'')
                SkipCharacter();
            else if (StringStart() is { } start)
                ReadString(start.Prefix, start.Quotes);
            else if (isHole && source[at] == '}' && depth == 0)
                return;
            else
            {
                depth += source[at] is '{' ? 1 : source[at] is '}' ? -1 : 0;
                Emit(source[at++]);
            }
        }
    }

    private (string Prefix, int Quotes)? StringStart()
    {
        var end = at;
        while (end < source.Length && source[end] is '$' or '@')
            end++;
        if (end == source.Length || source[end] != '"')
            return null;
        var quotes = 1;
        while (end + quotes < source.Length && source[end + quotes] == '"')
            quotes++;
        return (source[at..end], quotes);
    }

    private void ReadString(string prefix, int quotes)
    {
        at += prefix.Length;
        Emit('"');
        if (quotes >= 3)
        {
            var end = source.IndexOf(new string('"', quotes), at + quotes, StringComparison.Ordinal);
            Say(source[(at + quotes)..end]);
            at = end + quotes;
        }
        else
        {
            at++;
            ReadContents(isVerbatim: prefix.Contains('@', StringComparison.Ordinal), hasHoles: prefix.Contains('$', StringComparison.Ordinal));
        }

        Emit('"');
    }

    private void ReadContents(bool isVerbatim, bool hasHoles)
    {
        while (true)
        {
            if ((isVerbatim && Ahead("\"\"")) || (!isVerbatim && source[at] == '\\') || (hasHoles && (Ahead("{{") || Ahead("}}"))))
            {
                Say(source.Substring(at, 2));
                at += 2;
            }
            else if (source[at] == '"')
            {
                at++;
                return;
            }
            else if (hasHoles && source[at] == '{')
            {
                at++;
                Emit('"', ' ');
                ReadCode(isHole: true);
                at++;
                Emit(' ', '"');
            }
            else
            {
                Say(source.Substring(at++, 1));
            }
        }
    }

    private void SkipCharacter()
    {
        var end = source[at + 1] == '\\' ? source.IndexOf('\'', at + 3) : at + 2;
        Emit('\'', '\'');
        at = end + 1;
    }

    private bool Ahead(string text) => string.CompareOrdinal(source, at, text, 0, text.Length) == 0;

    private int EndOr(int found, int length) => found < 0 ? source.Length : found + length;

    private void Emit(params ReadOnlySpan<char> letters)
    {
        code.Append(letters);
        withStrings.Append(letters);
    }

    private void Say(string text) => withStrings.Append(text.Replace('"', '\''));
}
