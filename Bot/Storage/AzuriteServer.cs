using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Bot.Processes;

namespace Bot.Storage;

/// <summary>
/// Azurite, Microsoft's imitation of Azure Blob Storage: a developer's store, and the tests'. It ends with the bot.
/// </summary>
internal sealed class AzuriteServer : IAsyncDisposable
{
    private const string Command = "node_modules/azurite/dist/src/blob/main.js";

    /// <summary>The account and key that Microsoft has published for Azurite; they open nothing else.</summary>
    private const string Account = "devstoreaccount1";

    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly string? folder;
    private NodeProgram? program;

    /// <param name="folder">Where it keeps its data; null: in memory, for as long as it runs.</param>
    public AzuriteServer(string? folder)
    {
        this.folder = folder is null ? null : Path.GetFullPath(folder);
        Port = FreePort();
    }

    public int Port { get; }

    public int ProcessId => program!.ProcessId;

    public string ConnectionString => $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};BlobEndpoint={Address};";

    /// <summary>Whether the build has installed it, and Node is there to run it.</summary>
    public static bool IsInstalled => NodeFolder.Find("Storage/Azurite", Command) is not null;

    private Uri Address => new($"http://127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}/{Account}");

    /// <summary>Starts it and waits until it answers. After <see cref="StopAsync"/> it may be started again, at the same address.</summary>
    /// <exception cref="NodeProgramFailedException">It did not start; the message is for people.</exception>
    public async Task StartAsync(CancellationToken stop)
    {
        var installed = NodeFolder.Find("Storage/Azurite", Command)
            ?? throw new NodeProgramFailedException("it is not installed. Build with Node 20 or newer, npm and a network.");
        string[] place = folder is null ? ["--inMemoryPersistence"] : ["--location", Directory.CreateDirectory(folder).FullName];
        program = NodeProgram.Start(
            installed,
            [Command, "--blobHost", "127.0.0.1", "--blobPort", Port.ToString(CultureInfo.InvariantCulture), "--silent", "--disableTelemetry", .. place]);

        // It answers a stranger with a refusal, and that is an answer.
        await program.AnswersAsync(Address, _ => true, stop);
    }

    public async Task StopAsync()
    {
        if (Interlocked.Exchange(ref program, null) is { } running)
            await running.DisposeAsync();
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
