using System.Net;
using Bot.Teams.Edge;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Edge;

public sealed class LocalRunTests
{
    [Theory]
    [InlineData("127.0.0.1", null)]
    [InlineData("::1", null)]
    [InlineData("::ffff:127.0.0.1", null)]
    [InlineData("192.168.1.7", 403)]
    [InlineData("2001:db8::1", 403)]
    public async Task Without_an_app_id_only_this_machine_may_call(string address, int? refusal)
    {
        var http = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
        var caller = await new Callers(new TeamsOptions(), tokens: null!).IdentifyAsync(http);
        Assert.Equal(refusal, (caller as Caller.Refused)?.Status);
    }

    [Fact]
    public async Task The_host_says_once_that_it_runs_without_an_app_id()
    {
        await using var host = await EdgeHost.LocalAsync();
        Assert.Single(host.Logs.Lines, line => line.Contains("No app id: Development, loopback only", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Outside_Development_the_host_refuses_to_start()
    {
        var refusal = await Assert.ThrowsAsync<TeamsConfigurationException>(() => EdgeHost.StartAsync([], environment: "Production"));
        Assert.Equal(["MicrosoftAppId is missing. Without it the bot runs in Development only; this is Production."], refusal.Faults);
    }

    [Theory]
    [InlineData("urls", "http://*:0", "http://*:0")]
    [InlineData("urls", "http://0.0.0.0:0", "http://0.0.0.0:0")]
    [InlineData("Kestrel:Endpoints:Public:Url", "http://[::]:0", "http://[::]:0")]
    public async Task On_an_address_that_others_reach_the_host_refuses_to_start(string key, string value, string named)
    {
        var refusal = await Assert.ThrowsAsync<TeamsConfigurationException>(() => EdgeHost.StartAsync([(key, value)]));
        Assert.Equal([$"MicrosoftAppId is missing. Without it the bot listens on loopback only, not on {named}."], refusal.Faults);
    }
}
