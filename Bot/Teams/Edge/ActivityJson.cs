using System.Buffers;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Bot.Teams.Edge;

/// <summary>Activities and invoke answers on the wire, as the SDK writes them, and harder to upset.</summary>
internal static class ActivityJson
{
    // Cards nest some twenty levels; a body of brackets only must not eat the stack.
    private const int MaxDepth = 64;

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = SharedContracts.Resolver,
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        // Unlike the SDK: an answer that reads 2026-11-22T10:00:00 is text that a person wrote, and stays so.
        DateParseHandling = DateParseHandling.None,
        // Unlike the SDK: $ref and $type are names like any other.
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        // Unlike the SDK: something after the end is a fault.
        CheckAdditionalContent = true,
        MaxDepth = MaxDepth,
    });

    /// <summary>The activity, or null for anything that is not a JSON object with a type.</summary>
    public static Activity? Read(in ReadOnlySequence<byte> body)
    {
        try
        {
            using var chars = new PooledChars(body);
            using var reader = new JsonTextReader(chars) { ArrayPool = NewtonsoftPool.Shared };
            return Serializer.Deserialize<Activity>(reader) is { } activity && !string.IsNullOrWhiteSpace(activity.Type) ? activity : null;
        }
        catch (Exception fault) when (fault is JsonException or DecoderFallbackException)
        {
            // Not logged: a parser's message quotes what it read.
            return null;
        }
    }

    /// <summary>Writes through memory: Newtonsoft writes synchronously, and the server allows no such writes.</summary>
    public static byte[] Write(object body)
    {
        using var buffer = new MemoryStream(1024);
        using (var text = new StreamWriter(buffer, bufferSize: 1024, leaveOpen: true))
        using (var writer = new JsonTextWriter(text) { ArrayPool = NewtonsoftPool.Shared })
            Serializer.Serialize(writer, body);
        return buffer.ToArray();
    }
}
