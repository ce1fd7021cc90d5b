using System.Net.Sockets;
using Bot.Playground;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Client;

/// <summary>The emulator that the bot itself starts in development.</summary>
public sealed class PlaygroundTests
{
    [RequiresTeamsClientFact]
    public async Task The_emulator_comes_and_goes_with_the_bot()
    {
        var port = FreePort.Find();
        await using (var bot = Build("--environment=Development", "--Playground:Start=true", $"--Playground:Port={port}"))
        {
            await bot.StartAsync();
            Assert.True(await Eventually(() => Answers(port)), "The emulator was not started.");
            await bot.StopAsync();
        }

        Assert.True(await Eventually(() => !Answers(port)), "The emulator was left behind.");
    }

    [RequiresTeamsClientFact]
    public async Task A_bot_whose_emulator_finds_its_port_taken_goes_on()
    {
        var port = FreePort.Find();
        using var squatter = new TcpListener(System.Net.IPAddress.Loopback, port);
        squatter.Start();
        await using var bot = Build("--environment=Development", "--Playground:Start=true", $"--Playground:Port={port}");
        await bot.StartAsync();
        await bot.Services.GetServices<IHostedService>().OfType<PlaygroundProcess>().Single().ExecuteTask!;
        Assert.False(bot.Lifetime.ApplicationStopping.IsCancellationRequested);
    }

    [Theory]
    [InlineData(true, "--environment=Development")]
    [InlineData(false, "--environment=Production")] // the emulator sends no tokens
    [InlineData(false, "--environment=Development", "--MicrosoftAppId=6d2f3a51-1c0e-4a53-9f4e-0d2b8f3f7a10")] // and this bot asks for them
    public async Task The_emulator_is_offered_in_development_without_an_app_id_only(bool offered, params string[] args)
    {
        await using var bot = Build(args);
        Assert.Equal(offered, bot.Services.GetServices<IHostedService>().OfType<PlaygroundProcess>().Any());
    }

    [Fact]
    public async Task The_emulator_starts_only_when_asked_for()
    {
        await using var bot = Build("--environment=Development");
        await bot.StartAsync();
        var playground = bot.Services.GetServices<IHostedService>().OfType<PlaygroundProcess>().Single();

        // It has nothing to do, so it ends by itself; a running emulator would keep it busy until the bot stops.
        await playground.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(playground.ExecuteTask.IsCompletedSuccessfully);
    }

    private static WebApplication Build(params string[] args)
    {
        var builder = WebApplication.CreateBuilder([.. args, "--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        return builder.AddPlayground().Build();
    }

    private static bool Answers(int port)
    {
        using var client = new TcpClient();
        try
        {
            client.Connect("localhost", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static async Task<bool> Eventually(Func<bool> happens)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            if (happens()) return true;
            await Task.Delay(200);
        }

        return false;
    }
}
