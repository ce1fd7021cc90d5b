using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Bot.Benchmarks.Load;

/// <summary>A number of connections, each of which sends its next request as soon as the last one was answered.</summary>
internal sealed class LoadRun(int port, IReadOnlyList<Template> templates, byte[] expected)
{
    private static int lastNumber;

    /// <param name="Milliseconds">Of every turn, sorted.</param>
    public sealed record Result(double Seconds, double[] Milliseconds)
    {
        public double PerSecond => Milliseconds.Length / Seconds;

        public double Percentile(double part) => Milliseconds[(int)(part * (Milliseconds.Length - 1))];
    }

    public async Task<Result> RunAsync(int connections, TimeSpan length)
    {
        var start = Stopwatch.GetTimestamp();
        var end = start + (long)(length.TotalSeconds * Stopwatch.Frequency);
        var ticks = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => ConnectionAsync(end)));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var milliseconds = ticks.SelectMany(all => all).Select(one => one * 1000.0 / Stopwatch.Frequency).ToArray();
        Array.Sort(milliseconds);
        return new(seconds, milliseconds);
    }

    private async Task<List<long>> ConnectionAsync(long end)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        var own = templates.Select(template => template.Copy()).ToArray();
        var buffer = new byte[64 * 1024];
        var taken = new List<long>(100_000);
        for (var turn = 0; ; turn++)
        {
            var begun = Stopwatch.GetTimestamp();
            if (begun >= end)
                return taken;

            await socket.SendAsync(own[turn % own.Length].Filled(Interlocked.Increment(ref lastNumber)));
            var filled = 0;
            do
            {
                var read = await socket.ReceiveAsync(buffer.AsMemory(filled));
                filled += read > 0 ? read : throw new InvalidDataException("The bot hung up.");
            }
            while (HttpMessage.Measure(buffer.AsSpan(0, filled)) is null);

            taken.Add(Stopwatch.GetTimestamp() - begun);
            Check(buffer.AsSpan(0, filled));
        }
    }

    /// <summary>A fast refusal is no turn.</summary>
    private void Check(ReadOnlySpan<byte> answer)
    {
        if (!answer.StartsWith("HTTP/1.1 200"u8) || answer.IndexOf(expected) < 0)
            throw new InvalidDataException("Not the answer that a turn has: " + Encoding.UTF8.GetString(answer));
    }
}
