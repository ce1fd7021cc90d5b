using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads an activity from a request and writes an invoke's answer to a response.</summary>
internal static class HttpJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = new DefaultContractResolver(),
    });

    /// <summary>What is not JSON is nothing.</summary>
    public static async Task<T> ReadAsync<T>(HttpRequest request)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, request.HttpContext.RequestAborted).ConfigureAwait(false);
        buffer.Position = 0;
        try
        {
            using var reader = new JsonTextReader(new StreamReader(buffer)) { MaxDepth = null };
            return Serializer.Deserialize<T>(reader);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    public static async Task WriteAsync(HttpResponse response, InvokeResponse answer)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is null)
            return;

        using var buffer = new MemoryStream();
        using (var writer = new JsonTextWriter(new StreamWriter(buffer, leaveOpen: true)))
            Serializer.Serialize(writer, answer.Body);
        response.ContentType = "application/json";
        buffer.Position = 0;
        await buffer.CopyToAsync(response.Body, response.HttpContext.RequestAborted).ConfigureAwait(false);
    }
}
