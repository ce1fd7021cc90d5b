using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Dialogs.Screening;

/// <summary>
/// Text that the <see cref="Screener"/> found nothing in, or whose doubtful words its writer vouched for.
/// Contributions accept nothing else. In JSON it is a plain string.
/// </summary>
[JsonConverter(typeof(ScreenedTextJsonConverter))]
public sealed class ScreenedText : IEquatable<ScreenedText>
{
    internal ScreenedText(string value) => Value = value;

    public string Value { get; }

    /// <summary>For reading back what was kept, never for what somebody just typed.</summary>
    public static ScreenedText FromStore(string kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return new ScreenedText(kept);
    }

    public bool Equals(ScreenedText? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as ScreenedText);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>A placeholder: what people wrote stays out of logs, screened or not. Ask for <see cref="Value"/>.</summary>
    public override string ToString() => "[screened]";
}

internal sealed class ScreenedTextJsonConverter : JsonConverter<ScreenedText>
{
    public override ScreenedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ScreenedText.FromStore(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, ScreenedText value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
