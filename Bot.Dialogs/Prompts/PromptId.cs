using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Dialogs.Prompts;

/// <summary>
/// Names one prompt for good: KIND-THEME-nn, for example EXC-LOG-01. An id is never given to another prompt,
/// because answers that were kept years ago still point at it.
/// </summary>
[JsonConverter(typeof(Json))]
public sealed record PromptId
{
    /// <exception cref="ArgumentException">The text is not of the form KIND-THEME-nn.</exception>
    public PromptId(string value)
    {
        if (!IsWellFormed(value))
            throw new ArgumentException($"\"{value}\" is not a prompt id such as EXC-LOG-01.", nameof(value));
        Value = value;
    }

    public string Value { get; }

    /// <summary>Whether an installation gave it (OPE-XAB-01): the bot's own themes never begin with X, so that no later prompt takes it.</summary>
    public bool IsOwn => Value[4] == 'X';

    public static bool IsWellFormed(string? value) =>
        value is [var k1, var k2, var k3, '-', var t1, var t2, var t3, '-', var n1, var n2]
        && ((ReadOnlySpan<char>)[k1, k2, k3, t1, t2, t3]).IndexOfAnyExceptInRange('A', 'Z') < 0
        && char.IsAsciiDigit(n1) && char.IsAsciiDigit(n2);

    public override string ToString() => Value;

    internal sealed class Json : JsonConverter<PromptId>
    {
        public override PromptId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { } text && IsWellFormed(text)
                ? new PromptId(text)
                : throw new JsonException("Expected a prompt id such as EXC-LOG-01.");

        public override void Write(Utf8JsonWriter writer, PromptId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
