using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Bot.Dialogs.Storage;

/// <summary>Keeps a small value as one JSON string, so that documents stay readable and ids stay typed.</summary>
internal abstract class TextConverter<T>(Func<T, string> write, Func<string, T> read) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}

internal sealed class ChannelKeyConverter() : TextConverter<ChannelKey>(key => key.Value, text => new(text));

internal sealed class AuthorKeyConverter() : TextConverter<AuthorKey>(key => key.Value, text => new(text));

internal sealed class RoundIdConverter() : TextConverter<RoundId>(id => id.Value, text => new(text));

internal sealed class StoryIdConverter() : TextConverter<StoryId>(id => id.Value, text => new(text));

internal sealed class InstantConverter() : TextConverter<Instant>(
    InstantPattern.ExtendedIso.Format, text => InstantPattern.ExtendedIso.Parse(text).Value);

internal sealed class LocalDateConverter() : TextConverter<LocalDate>(
    LocalDatePattern.Iso.Format, text => LocalDatePattern.Iso.Parse(text).Value);

internal sealed class LocalTimeConverter() : TextConverter<LocalTime>(
    LocalTimePattern.ExtendedIso.Format, text => LocalTimePattern.ExtendedIso.Parse(text).Value);
