using System.Net;
using System.Net.Sockets;
using Bot.Processes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Bot.Playground;

/// <summary>
/// Runs the Teams client emulator for as long as the bot runs, and tells the person at the console where to find it.
/// Whatever keeps the emulator from starting is said in one sentence; the bot itself goes on.
/// </summary>
internal sealed class PlaygroundProcess(
    IServer server, IHostApplicationLifetime lifetime, IOptions<PlaygroundOptions> options) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Start) return;
        try
        {
            await ListeningAsync(stoppingToken);
            await using var emulator = await StartEmulatorAsync(stoppingToken);
            Say($"Open {emulator.Address.GetLeftPart(UriPartial.Authority)} in a browser: the Teams client emulator is ready.");
            await Task.Delay(Timeout.InfiniteTimeSpan, stoppingToken);
        }
        catch (NodeProgramFailedException failure)
        {
            Say($"The bot runs without the Teams client emulator: {failure.Message}");
        }
        catch (OperationCanceledException)
        {
            // The bot stops, and the emulator with it.
        }
    }

    private async Task<Emulator> StartEmulatorAsync(CancellationToken stop)
    {
        var port = options.Value.Port;
        var folder = Emulator.Folder
            ?? throw new NodeProgramFailedException("it is not installed. Build with Node 20 or newer, npm and a network.");
        if (IsTaken(port))
            throw new NodeProgramFailedException($"port {port} is taken. Choose another with --Playground:Port=NUMBER.");

        return await Emulator.StartAsync(new(folder, BotAddress(), port, Path.Combine(folder, "team.json")), stop);
    }

    private Task ListeningAsync(CancellationToken stop)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lifetime.ApplicationStarted.Register(listening.SetResult);
        return listening.Task.WaitAsync(stop);
    }

    private Uri BotAddress()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var bound = addresses.FirstOrDefault(address => address.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
            ?? throw new NodeProgramFailedException("the bot listens on no http address.");
        var address = BindingAddress.Parse(bound);
        // "Any address" is a place to listen on, not one to call.
        var host = address.Host is "*" or "+" or "[::]" or "0.0.0.0" ? "localhost" : address.Host;
        return new UriBuilder("http", host, address.Port).Uri;
    }

    private static bool IsTaken(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }

    private static void Say(string sentence) => Console.Out.WriteLine(sentence);
}
