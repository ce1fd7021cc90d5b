using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Bot.Dialogs.Prompts;

/// <summary>One of the bank's files: the name under which faults speak of it, and what stands in it.</summary>
public sealed class BankFile(string name, string json)
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    private readonly byte[] bytes = Encoding.UTF8.GetBytes(json);

    public string Name => name;

    /// <summary>The file's own fields. What is read of them stays readable; nothing of it is copied.</summary>
    /// <exception cref="PromptBankException">The file is no JSON, or nothing that has fields.</exception>
    internal BankFields Open()
    {
        // An editor that saved in an older character set leaves these behind where the Danish letters were.
        if (json.IndexOf('\uFFFD', StringComparison.Ordinal) is var unread and >= 0)
            throw Fault(json.AsSpan(0, unread).Count('\n') + 1, "a letter cannot be read; save the file as UTF-8");

        try
        {
            var root = JsonDocument.Parse(bytes, Lenient).RootElement;
            if (json.Contains("\\u", StringComparison.Ordinal))
                RefuseHalfLetters();
            return root.ValueKind == JsonValueKind.Object ? new(this, root) : throw Fault(LineOf(root), "the file is one JSON object with a list \"prompts\"");
        }
        catch (JsonException exception)
        {
            throw Fault((exception.LineNumber ?? 0) + 1, Reason(exception));
        }
    }

    /// <summary>A letter outside the first 65,536, such as a smiley, is written as two escapes; one of them alone parses and cannot be read.</summary>
    private void RefuseHalfLetters()
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped)
                continue;
            try
            {
                _ = reader.GetString();
            }
            catch (InvalidOperationException)
            {
                throw Fault(bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1, "a letter cannot be read; write it as it is, or both of its \\u escapes");
            }
        }
    }

    internal PromptBankException Fault(long line, string fault) => new([$"{name}, line {line}: {fault}"]);

    internal int LineOf(JsonElement element) => LineOf(JsonMarshal.GetRawUtf8Value(element));

    internal int LineOf(JsonProperty property) => LineOf(JsonMarshal.GetRawUtf8PropertyName(property));

    /// <param name="part">A stretch of the file's own bytes.</param>
    private int LineOf(ReadOnlySpan<byte> part) =>
        ((ReadOnlySpan<byte>)bytes).Overlaps(part, out var at) ? bytes.AsSpan(0, at).Count((byte)'\n') + 1 : 1;

    /// <summary>The reader's own sentence without its place, which counts lines from 0.</summary>
    private static string Reason(JsonException exception) =>
        exception.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal) is var at and >= 0 ? exception.Message[..at] : exception.Message;
}
