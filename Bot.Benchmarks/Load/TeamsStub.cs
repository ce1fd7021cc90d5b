using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bot.Benchmarks.Load;

/// <summary>A loopback Teams that takes everything and does next to nothing with it, so that its cost stays out of the figures.</summary>
internal sealed class TeamsStub : IDisposable
{
    private static readonly byte[] Sent = HttpMessage.Response(201, """{"id":"1"}""");
    private static readonly byte[] Thread = HttpMessage.Response(201, """{"id":"19:bench@thread.tacv2;messageid=1","activityId":"1"}""");

    private readonly Socket listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly ConcurrentQueue<string> threads = new();
    private long replies;

    public TeamsStub()
    {
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(256);
        _ = AcceptAsync();
    }

    public string ServiceUrl => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndPoint!).Port}/teams";

    /// <summary>Messages posted to conversations that exist.</summary>
    public long Replies => Interlocked.Read(ref replies);

    /// <summary>The body of the first new thread that contains this; what the bot says of its own accord takes its time.</summary>
    public async Task<string> ThreadWithAsync(string part)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            if (threads.FirstOrDefault(body => body.Contains(part, StringComparison.Ordinal)) is { } found)
                return found;
            await Task.Delay(20);
        }

        throw new TimeoutException($"The bot started no thread with {part}.");
    }

    public void Dispose() => listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await listener.AcceptAsync());
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // The stub has been stopped.
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var _ = socket;
        socket.NoDelay = true;
        var buffer = new byte[128 * 1024];
        var filled = 0;
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(filled)) is var read and > 0)
            {
                filled += read;
                while (HttpMessage.Measure(buffer.AsSpan(0, filled)) is var (head, whole))
                {
                    var answer = Answer(buffer.AsSpan(0, head), buffer.AsSpan(head, whole - head));
                    buffer.AsSpan(whole, filled - whole).CopyTo(buffer);
                    filled -= whole;
                    await socket.SendAsync(answer);
                }
            }
        }
        catch (SocketException)
        {
            // The bot has gone; whether it should have is seen elsewhere.
        }
    }

    private byte[] Answer(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        var line = head[..head.IndexOf("\r\n"u8)];
        if (line.IndexOf("/activities"u8) < 0)
        {
            threads.Enqueue(Encoding.UTF8.GetString(body));
            return Thread;
        }

        if (line.StartsWith("POST"u8))
            Interlocked.Increment(ref replies);
        return Sent;
    }
}
