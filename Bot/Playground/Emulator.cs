using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Bot.Playground;

/// <summary>One running Teams client emulator. Disposing it ends the process and all that it started.</summary>
internal sealed class Emulator : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);
    private readonly Process process;
    private readonly string logFile;

    private Emulator(Process process, Uri address, string logFile)
    {
        this.process = process;
        this.logFile = logFile;
        Address = address;
    }

    /// <summary>The page to open in a browser.</summary>
    public Uri Address { get; }

    /// <summary>Starts the emulator and waits until it answers.</summary>
    /// <exception cref="EmulatorFailedException">It did not start; the message is for people.</exception>
    public static async Task<Emulator> StartAsync(EmulatorSettings settings, CancellationToken stop)
    {
        // The emulator keeps a technical log; it deletes whatever stands at that path before it writes.
        var logFile = Path.Combine(Path.GetTempPath(), $"dialogbot-playground-{Guid.NewGuid():N}.log");
        var address = new Uri($"http://localhost:{settings.Port.ToString(CultureInfo.InvariantCulture)}");
        var emulator = new Emulator(Launch(settings, logFile), address, logFile);
        try
        {
            await emulator.WaitUntilReadyAsync(stop);
            return emulator;
        }
        catch
        {
            await emulator.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime, which is all that was wanted.
        }

        process.Dispose();
        File.Delete(logFile);
    }

    private static Process Launch(EmulatorSettings settings, string logFile)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = settings.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "--require", Path.Combine(settings.Folder, "end-with-parent.cjs"), Path.Combine(settings.Folder, PlaygroundFolder.Command),
            "start", "-p", settings.Port.ToString(CultureInfo.InvariantCulture), "--disable-telemetry",
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["BOT_ENDPOINT"] = new Uri(settings.Bot, "api/messages").ToString();
        start.Environment["DEFAULT_CHANNEL_ID"] = "msteams";
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        start.Environment["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = settings.TeamFile;
        start.Environment["M365_AGENTS_PLAYGROUND_LOGFILE"] = logFile;
        try
        {
            var process = Process.Start(start) ?? throw new EmulatorFailedException("node could not be started.");
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return process;
        }
        catch (Win32Exception)
        {
            throw new EmulatorFailedException("Node.js was not found. Install Node 20 or newer and build again.");
        }
    }

    private async Task WaitUntilReadyAsync(CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(StartLimit);
        using var http = new HttpClient { BaseAddress = Address };
        while (!await AnswersAsync(http, limit.Token))
        {
            if (process.HasExited) throw new EmulatorFailedException($"it ended with code {process.ExitCode}.");
            try
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), limit.Token);
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                throw new EmulatorFailedException($"it did not answer within {StartLimit.TotalSeconds:0} seconds.");
            }
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient http, CancellationToken stop)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("_debug/ping", UriKind.Relative), stop);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
