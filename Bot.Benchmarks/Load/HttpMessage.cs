using System.Text;

namespace Bot.Benchmarks.Load;

/// <summary>The little of HTTP/1.1 that load and stub need: where the head ends and how long the body is.</summary>
internal static class HttpMessage
{
    /// <returns>The length of the first whole message in <paramref name="bytes"/> and of its head; null when more must come.</returns>
    public static (int Head, int Whole)? Measure(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return null;

        var head = end + 4;
        var whole = head + ContentLength(bytes[..head]);
        return bytes.Length >= whole ? (head, whole) : null;
    }

    public static byte[] Request(string path, int port, string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        return
        [
            .. Encoding.ASCII.GetBytes(
                $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n"),
            .. body,
        ];
    }

    public static byte[] Response(int status, string json) =>
        Encoding.ASCII.GetBytes($"HTTP/1.1 {status} Fine\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n{json}");

    private static int ContentLength(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("Content-Length: "u8);
        if (at < 0)
            return head.IndexOf("Transfer-Encoding"u8) < 0 ? 0 : throw new InvalidDataException("A body without a length is not expected here.");

        var length = 0;
        foreach (var digit in head[(at + 16)..])
        {
            if (digit is < (byte)'0' or > (byte)'9')
                break;
            length = length * 10 + digit - '0';
        }

        return length;
    }
}
