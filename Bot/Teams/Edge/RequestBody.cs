using System.Buffers;
using System.IO.Pipelines;
using Microsoft.Bot.Schema;

namespace Bot.Teams.Edge;

/// <summary>What became of reading a body.</summary>
internal abstract record RequestBody
{
    public sealed record Parsed(Activity Activity) : RequestBody;

    public sealed record TooLarge : RequestBody;

    public sealed record Malformed : RequestBody;

    /// <summary>
    /// Reads at most <paramref name="limit"/> bytes. An announced length is believed when it is too large, and counted all the same.
    /// </summary>
    /// <exception cref="IOException">The caller hung up before the body was complete.</exception>
    public static async ValueTask<RequestBody> ReadAsync(HttpRequest request, int limit, CancellationToken ct)
    {
        if (request.ContentLength > limit)
            return new TooLarge();

        var pipe = request.BodyReader;
        while (true)
        {
            var result = await pipe.ReadAsync(ct);
            if (result.Buffer.Length > limit)
            {
                pipe.AdvanceTo(result.Buffer.Start);
                return new TooLarge();
            }

            if (result.IsCompleted)
                return Parse(pipe, result.Buffer);
            pipe.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private static RequestBody Parse(PipeReader pipe, in ReadOnlySequence<byte> bytes)
    {
        var activity = ActivityJson.Read(bytes);
        pipe.AdvanceTo(bytes.End);
        return activity is null ? new Malformed() : new Parsed(activity);
    }
}
