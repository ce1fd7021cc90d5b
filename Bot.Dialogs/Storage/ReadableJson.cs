using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Dialogs.Storage;

/// <summary>JSON in which æ, ø and å stand as they are: people read these files. None of it is ever put into a web page.</summary>
internal static class ReadableJson
{
    public static byte[] Write<T>(T value, JsonTypeInfo<T> json)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = json.Options.WriteIndented };
        using (var writer = new Utf8JsonWriter(buffer, options))
            JsonSerializer.Serialize(writer, value, json);
        return buffer.WrittenSpan.ToArray();
    }
}
