using System.Diagnostics;
using System.Globalization;

namespace Bot.Benchmarks.Load;

/// <summary>The real bot in a process of its own, as Release builds it, with files in a folder of its own on a real disk.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process process;

    private BotProcess(Process process, string folder, int port, TimeSpan startedIn)
    {
        (this.process, Folder, Port, StartedIn) = (process, folder, port, startedIn);
        Http = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")) };
    }

    public string Folder { get; }

    public int Port { get; }

    /// <summary>From the start of the process until it said that it listens.</summary>
    public TimeSpan StartedIn { get; }

    public HttpClient Http { get; }

    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public double WorkingSetMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    public double PeakWorkingSetMegabytes
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <param name="folder">Where its documents lie, deleted in the end; an empty one when not given.</param>
    public static async Task<BotProcess> StartAsync(string? folder = null)
    {
        folder ??= Directory.CreateTempSubdirectory("dialogbot-bench-").FullName;
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, [Path.Combine(AppContext.BaseDirectory, "Bot.dll"),
            "--environment", "Development", "--urls", "http://127.0.0.1:0", "--Storage:Folder=" + folder, "--Playground:Start=false"])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
        };
        Sockets.Forget(start);

        var begun = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            var at = line.IndexOf(Listening, StringComparison.Ordinal);
            if (at < 0)
                continue;

            var took = Stopwatch.GetElapsedTime(begun);
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return new(process, folder, new Uri(line[(at + Listening.Length)..].Trim()).Port, took);
        }

        throw new InvalidOperationException("The bot ended before it listened.");
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
