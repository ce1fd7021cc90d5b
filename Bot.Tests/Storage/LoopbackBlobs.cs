using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Bot.Storage;
using Bot.Tests.Edge;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Storage;

/// <summary>What goes wrong with one request.</summary>
internal delegate Task Mishap(HttpContext http, Func<Task> asUsual);

/// <summary>
/// A blob service on loopback that does what a store needs of one, and what Azurite cannot be made to do: it loses answers, refuses
/// and hangs. Written from the public REST reference; what the real one answers is what the contract is held against on Azurite.
/// </summary>
internal sealed class LoopbackBlobs : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Blob> blobs = new();
    private readonly ConcurrentQueue<Mishap> mishaps = new();
    private WebApplication app = null!;
    private int lastTag;

    /// <summary>Methods of the requests so far.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>What goes wrong with every request, once the arranged ones are over.</summary>
    public Mishap? Always { get; set; }

    public bool HasContainer { get; set; } = true;

    public static async Task<LoopbackBlobs> StartAsync()
    {
        var service = new LoopbackBlobs();
        service.app = await LoopbackServer.StartAsync(kestrel => kestrel.Listen(IPAddress.Loopback, 0), service.AnswerAsync);
        return service;
    }

    /// <summary>What the account tells of what was deleted, as XML after the blob's name; null: that it is gone.</summary>
    public string? LeftOfDeleted { get; set; }

    public bool IsDataLake { get; set; }

    public StorageOptions Options => new()
    {
        Provider = StorageProvider.Blobs,
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName=here;AccountKey=c2VjcmV0;BlobEndpoint={app.Urls.First()}/here",
    };

    public BlobDocumentStore Store(TimeSpan? limit = null)
    {
        var options = Options with { Timeout = limit ?? TimeSpan.FromSeconds(8) };
        return new(BlobContainers.Open(options, isDevelopment: true), options.Timeout, NullLogger<BlobDocumentStore>.Instance);
    }

    public void Arrange(params Mishap[] next) => Array.ForEach(next, mishaps.Enqueue);

    public static Mishap Fine() => (_, asUsual) => asUsual();

    public static Mishap Refuse(int status, string code) => (http, _) => AnswerAsync(http, status, code);

    /// <summary>The request is done; its answer never comes.</summary>
    public static Mishap LoseAnswer() => async (http, asUsual) =>
    {
        var wire = http.Response.Body;
        http.Response.Body = new MemoryStream();
        await asUsual();
        http.Response.Body = wire;
        http.Abort();
    };

    public static Mishap Hang() => async (http, _) =>
    {
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The other side has given up, as it should.
        }
    };

    public static Mishap Say(string body) => async (http, _) => await http.Response.WriteAsync(body);

    /// <summary>The line breaks in the middle of the answer.</summary>
    public static Mishap BreakOff() => async (http, asUsual) =>
    {
        var wire = http.Response.Body;
        using var whole = new MemoryStream();
        http.Response.Body = whole;
        await asUsual();
        http.Response.Body = wire;
        await wire.WriteAsync(whole.ToArray().AsMemory(..((int)whole.Length / 2)));
        await wire.FlushAsync();
        http.Abort();
    };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        Requests.Enqueue(http.Request.Method);
        using var sent = new MemoryStream();
        await http.Request.Body.CopyToAsync(sent);
        Task AsUsual() => http.Request.Query["restype"].ToString() switch
        {
            "account" => AccountAsync(http),
            "container" => ContainerAsync(http),
            _ => BlobAsync(http, sent.ToArray()),
        };
        if (mishaps.TryDequeue(out var mishap) || (mishap = Always) is not null)
            await mishap(http, AsUsual);
        else
            await AsUsual();
    }

    private Task AccountAsync(HttpContext http)
    {
        http.Response.Headers["x-ms-sku-name"] = "Standard_LRS";
        http.Response.Headers["x-ms-account-kind"] = "StorageV2";
        http.Response.Headers["x-ms-is-hns-enabled"] = IsDataLake ? "true" : "false";
        return Task.CompletedTask;
    }

    private Task ContainerAsync(HttpContext http)
    {
        if (http.Request.Method == "PUT")
        {
            var isNew = !HasContainer;
            HasContainer = true;
            http.Response.Headers.ETag = "\"0x1\"";
            http.Response.Headers.LastModified = "Tue, 06 Jan 2026 08:30:00 GMT";
            return isNew ? AnswerAsync(http, 201, "") : AnswerAsync(http, 409, "ContainerAlreadyExists");
        }

        var (prefix, include) = (http.Request.Query["prefix"].ToString(), http.Request.Query["include"].ToString());
        var names = blobs.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal));
        var found = names.Select(name => $"<Blob><Name>{name}</Name><Properties><Etag>{blobs[name].Tag}</Etag></Properties></Blob>");
        if (include.Contains("deleted", StringComparison.OrdinalIgnoreCase) && LeftOfDeleted is not null)
            found = found.Append($"<Blob><Name>{prefix}</Name>{LeftOfDeleted}<Properties/></Blob>");
        return !HasContainer
            ? AnswerAsync(http, 404, "ContainerNotFound")
            : http.Response.WriteAsync($"<EnumerationResults><Blobs>{string.Concat(found)}</Blobs><NextMarker/></EnumerationResults>");
    }

    private Task BlobAsync(HttpContext http, byte[] sent)
    {
        var (name, request) = (http.Request.Path.Value!["/here/dialogbot/".Length..], http.Request);
        var there = blobs.GetValueOrDefault(name);
        if (!HasContainer)
            return AnswerAsync(http, 404, "ContainerNotFound");
        if (request.Method == "PUT")
            return PutAsync(http, name, there, sent);
        if (there is null)
            return AnswerAsync(http, 404, "BlobNotFound");
        if (request.Method == "DELETE")
        {
            blobs.TryRemove(name, out _);
            return AnswerAsync(http, 202, "");
        }

        http.Response.Headers.ETag = there.Tag;
        http.Response.Headers["x-ms-meta-write"] = there.Mark;
        http.Response.Headers["x-ms-blob-type"] = "BlockBlob";
        if (request.Method == "HEAD")
        {
            http.Response.ContentLength = there.Content.Length;
            return Task.CompletedTask;
        }

        return GetAsync(http, there);
    }

    /// <summary>Whole, or what is left of it for a reader whose line broke: the SDK asks for the rest.</summary>
    private static Task GetAsync(HttpContext http, Blob there)
    {
        if (http.Request.Headers.IfMatch.ToString() is { Length: > 0 } expected && expected != there.Tag)
            return AnswerAsync(http, 412, "ConditionNotMet");

        var from = 0;
        if (http.Request.Headers["x-ms-range"].ToString() is { Length: > 0 } range)
        {
            from = int.Parse(range["bytes=".Length..].Split('-')[0], CultureInfo.InvariantCulture);
            http.Response.StatusCode = 206;
            http.Response.Headers.ContentRange = $"bytes {from}-{there.Content.Length - 1}/{there.Content.Length}";
        }

        http.Response.ContentLength = there.Content.Length - from;
        return http.Response.Body.WriteAsync(there.Content.AsMemory(from..)).AsTask();
    }

    private Task PutAsync(HttpContext http, string name, Blob? there, byte[] sent)
    {
        if (http.Request.Headers.IfNoneMatch == "*" && there is not null)
            return AnswerAsync(http, 409, "BlobAlreadyExists");
        if (http.Request.Headers.IfMatch.ToString() is { Length: > 0 } expected && expected != there?.Tag)
            return AnswerAsync(http, 412, "ConditionNotMet");

        var tag = $"\"0x{Interlocked.Increment(ref lastTag)}\"";
        blobs[name] = new(sent, tag, http.Request.Headers["x-ms-meta-write"].ToString());
        http.Response.Headers.ETag = tag;
        http.Response.Headers.LastModified = "Tue, 06 Jan 2026 08:30:00 GMT";
        return AnswerAsync(http, 201, "");
    }

    private static Task AnswerAsync(HttpContext http, int status, string code)
    {
        http.Response.StatusCode = status;
        if (code.Length == 0)
            return Task.CompletedTask;

        http.Response.Headers["x-ms-error-code"] = code;
        http.Response.ContentType = "application/xml";
        return http.Request.Method == "HEAD" ? Task.CompletedTask : http.Response.WriteAsync($"<Error><Code>{code}</Code><Message>no</Message></Error>");
    }

    private sealed record Blob(byte[] Content, string Tag, string Mark);
}
