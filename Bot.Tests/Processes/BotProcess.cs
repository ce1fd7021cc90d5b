using System.Collections.Concurrent;
using System.Diagnostics;

namespace Bot.Tests.Processes;

/// <summary>The real bot in a process of its own, on the real clock, as it is built. It ends only as a crash would end it.</summary>
internal sealed class BotProcess : IDisposable
{
    private const string Listens = "Now listening on: ";

    private readonly Process process;
    private readonly ConcurrentQueue<string> log = new();
    private readonly TaskCompletionSource<HttpClient> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(Process process) => this.process = process;

    /// <summary>What it has said, to be read when a test has failed.</summary>
    public IReadOnlyCollection<string> Log => log;

    /// <summary>Null before it listens and after it has been killed.</summary>
    public HttpClient? Http => !process.HasExited && listening.Task.IsCompletedSuccessfully ? listening.Task.Result : null;

    /// <summary>Ends when it listens, or has ended before it could.</summary>
    public Task Started => listening.Task;

    public static BotProcess Start(IEnumerable<string> settings)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var bot = new BotProcess(new()
        {
            StartInfo = new(dotnet, [Path.Combine(AppContext.BaseDirectory, "Bot.dll"),
                "--environment", "Development", "--urls", "http://127.0.0.1:0", "--Playground:Start=false", .. settings])
            {
                WorkingDirectory = AppContext.BaseDirectory,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        });
        bot.Listen();
        return bot;
    }

    /// <summary>SIGKILL: nothing is flushed, nothing is said goodbye to.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }

    private void Listen()
    {
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("The bot ended before it listened."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;

        log.Enqueue(line);
        var at = line.IndexOf(Listens, StringComparison.Ordinal);
        if (at >= 0)
            listening.TrySetResult(new() { BaseAddress = new(line[(at + Listens.Length)..].Trim()) });
    }
}
