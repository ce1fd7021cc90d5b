using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Dialogs.Prompts;

/// <summary>One of the bank's files: the name under which faults speak of it, and what stands in it.</summary>
public sealed record BankFile(string Name, string Json)
{
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="PromptBankException">The file is no JSON, or has a field that nobody reads.</exception>
    internal T Parse<T>(JsonTypeInfo<T> type)
    {
        // An editor that saved in an older character set leaves these behind where the Danish letters were.
        if (Json.IndexOf('\uFFFD', StringComparison.Ordinal) is var unread and >= 0)
        {
            var line = Json.AsSpan(0, unread).Count('\n') + 1;
            throw new PromptBankException([$"{Name}, line {line}: a letter cannot be read; save the file as UTF-8"]);
        }

        try
        {
            return JsonSerializer.Deserialize(Json, type) ?? throw new PromptBankException([$"{Name}: the file is empty"]);
        }
        catch (JsonException exception)
        {
            throw new PromptBankException([$"{Name}, line {exception.LineNumber + 1}: {Reason(exception)}"]);
        }
    }

    /// <summary>The line on which each entry of "prompts" begins. Reads the whole file, so it is asked for only when there is a fault to place.</summary>
    internal IReadOnlyList<int> EntryLines()
    {
        var bytes = Encoding.UTF8.GetBytes(Json);
        var reader = new Utf8JsonReader(bytes, Lenient);
        var lines = new List<int>();
        var (line, counted, isInPrompts) = (1, 0, false);
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
                isInPrompts = reader.ValueTextEquals("prompts");
            if (!isInPrompts || reader.CurrentDepth != 2 || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
                continue;
            line += bytes.AsSpan(counted..(int)reader.TokenStartIndex).Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>The reader's own sentence, without the numbers that count lines from 0 and without the names of our types.</summary>
    private static string Reason(JsonException exception)
    {
        var sentence = exception.Message;
        foreach (var tail in (string[])[" Path: ", " LineNumber: "])
        {
            if (sentence.IndexOf(tail, StringComparison.Ordinal) is var at and >= 0)
                sentence = sentence[..at];
        }

        if (sentence.IndexOf(" could not be mapped", StringComparison.Ordinal) is var unknown and >= 0)
            sentence = $"{sentence[..unknown]} is no field of this file.";
        if (sentence.Contains(" could not be converted", StringComparison.Ordinal))
            sentence = "The value is of another sort than this field takes.";
        return exception.Path is null or "$" ? sentence : $"{sentence} ({exception.Path})";
    }
}
