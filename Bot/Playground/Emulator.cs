using System.Globalization;
using Bot.Processes;

namespace Bot.Playground;

/// <summary>One running Teams client emulator. Disposing it ends the process and all that it started.</summary>
internal sealed class Emulator : IAsyncDisposable
{
    private const string Command = "node_modules/@microsoft/m365agentsplayground/cli.js";
    private readonly NodeProgram program;
    private readonly string logFile;

    private Emulator(NodeProgram program, Uri address, string logFile)
    {
        this.program = program;
        this.logFile = logFile;
        Address = address;
    }

    /// <summary>The page to open in a browser.</summary>
    public Uri Address { get; }

    /// <summary>Where the build has installed it.</summary>
    public static string? Folder => NodeFolder.Find("Playground", Command);

    /// <summary>Starts the emulator and waits until it answers.</summary>
    /// <exception cref="NodeProgramFailedException">It did not start; the message is for people.</exception>
    public static async Task<Emulator> StartAsync(EmulatorSettings settings, CancellationToken stop)
    {
        // The emulator keeps a technical log; it deletes whatever stands at that path before it writes.
        var logFile = Path.Combine(Path.GetTempPath(), $"dialogbot-playground-{Guid.NewGuid():N}.log");
        var address = new Uri($"http://localhost:{settings.Port.ToString(CultureInfo.InvariantCulture)}");
        var emulator = new Emulator(Launch(settings, logFile), address, logFile);
        try
        {
            await emulator.program.AnswersAsync(new Uri(address, "_debug/ping"), answer => answer.IsSuccessStatusCode, stop);
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
        await program.DisposeAsync();
        File.Delete(logFile);
    }

    private static NodeProgram Launch(EmulatorSettings settings, string logFile) => NodeProgram.Start(
        settings.Folder,
        [Command, "start", "-p", settings.Port.ToString(CultureInfo.InvariantCulture), "--disable-telemetry"],
        ("BOT_ENDPOINT", new Uri(settings.Bot, "api/messages").ToString()),
        ("DEFAULT_CHANNEL_ID", "msteams"),
        ("TEAMSAPPTESTER_BROWSER", "none"),
        ("M365_AGENTS_PLAYGROUND_CONFIG_PATH", settings.TeamFile),
        ("M365_AGENTS_PLAYGROUND_LOGFILE", logFile));
}
