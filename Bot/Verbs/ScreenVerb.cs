using System.Globalization;
using System.Text;
using System.Text.Json;
using Bot.Dialogs.Screening;
using Bot.Screening;

namespace Bot.Verbs;

/// <summary>
/// Screens JSON lines {"text": …} and answers each, in the same order, with {"text": …, "spans": [{"start","end","type"}]}:
/// UTF-16 offsets, end exclusive. With <c>--explain</c> each span also says "why": the rules and the evidence that fired. The
/// installation's own words are read from its settings. What is no such line is reported by its number, never by its content.
/// </summary>
internal static class ScreenVerb
{
    private const int AllWell = 0;
    private const int SomeLinesWereBad = 2;

    /// <returns>The exit code: 0, or 2 when at least one line was bad.</returns>
    public static async Task<int> RunAsync(string[] args, TextReader input, TextWriter output, TextWriter errors)
    {
        var explains = args.Contains("--explain");
        var screener = new Screener(OwnWordsSetting.Read(HostBuilding.Begin([.. args.Except(["--explain"])]).Configuration));
        var answer = new StringBuilder();
        var exitCode = AllWell;
        for (var number = 1; await input.ReadLineAsync() is { } line; number++)
        {
            if (TextOf(line) is { } text)
            {
                Write(answer.Clear(), text, explains ? screener.Explain(text) : [.. screener.Find(text).Select(finding => new Explanation(finding, []))]);
                await output.WriteAsync(answer);
                continue;
            }

            exitCode = SomeLinesWereBad;
            await errors.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Line {number} is not a JSON object with a \"text\"."));
        }

        await output.FlushAsync();
        await errors.FlushAsync();
        return exitCode;
    }

    private static string? TextOf(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(LoneSurrogates.Escaped(line));
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("text", out var text)
                && text.ValueKind == JsonValueKind.String
                    ? LoneSurrogates.Unescaped(text)
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Write(StringBuilder answer, string text, IReadOnlyList<Explanation> found)
    {
        answer.Append("{\"text\":\"");
        LoneSurrogates.AppendJson(answer, text);
        answer.Append("\",\"spans\":[");
        foreach (var (index, (finding, reasons)) in found.Index())
            answer.Append(
                CultureInfo.InvariantCulture,
                $"{(index == 0 ? "" : ",")}{{\"start\":{finding.Span.Start},\"end\":{finding.Span.End},\"type\":\"{TypeOf(finding.Kind)}\"{Why(reasons)}}}");
        answer.Append("]}\n");
    }

    private static string Why(IReadOnlyList<string> reasons) => reasons.Count == 0 ? "" : $",\"why\":{JsonSerializer.Serialize(reasons)}";

    private static string TypeOf(FindingKind kind) => kind switch
    {
        FindingKind.Name => "PER",
        FindingKind.Cpr => "CPR",
        FindingKind.Phone => "PHONE",
        FindingKind.Email => "EMAIL",
        FindingKind.Address => "ADDRESS",
        FindingKind.CaseNumber => "CASE",
        FindingKind.Account => "BANK",
        FindingKind.Plate => "PLATE",
        FindingKind.BirthDate => "DOB",
        FindingKind.Url => "URL",
        FindingKind.Handle => "HANDLE",
        FindingKind.IpAddress => "IP",
        FindingKind.Health => "HEALTH",
        FindingKind.Ethnicity => "ETHNICITY",
        FindingKind.Religion => "RELIGION",
        FindingKind.Politics => "POLITICS",
        FindingKind.Union => "UNION",
        FindingKind.Orientation => "ORIENTATION",
        FindingKind.Crime => "CRIME",
        FindingKind.Combination => "COMBO",
        FindingKind.Urgent => "URGENT",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No type stands for this kind yet."),
    };
}

/// <summary>
/// System.Text.Json refuses text with half a surrogate pair. People's clipboards contain such text, and its offsets must
/// still count, so halves travel as \ud8xx escapes on both ways.
/// </summary>
internal static class LoneSurrogates
{
    public static string Escaped(string line)
    {
        if (!HasAny(line))
            return line;
        var escaped = new StringBuilder(line.Length + 16);
        for (var i = 0; i < line.Length; i++)
            AppendHalfOrChar(escaped, line, ref i);
        return escaped.ToString();
    }

    public static string Unescaped(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(text.GetRawText().AsSpan()[1..^1]);
        }
    }

    /// <summary>The inside of a JSON string, with æ, ø, å and everything else that may stand unescaped.</summary>
    public static void AppendJson(StringBuilder json, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\')
                json.Append('\\').Append(text[i]);
            else if (text[i] < ' ' || text[i] is '\u2028' or '\u2029' or '\u0085')
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            else
                AppendHalfOrChar(json, text, ref i);
        }
    }

    private static bool HasAny(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    private static void AppendHalfOrChar(StringBuilder to, string text, ref int i)
    {
        if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            to.Append(text[i]).Append(text[++i]);
        else if (char.IsSurrogate(text[i]))
            to.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
        else
            to.Append(text[i]);
    }

    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
                text.Append(raw[i]);
            else if (raw[++i] == 'u')
                (_, i) = (text.Append((char)ushort.Parse(raw.Slice(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)), i + 4);
            else
                text.Append(raw[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c });
        }

        return text.ToString();
    }
}
