using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Wire;

/// <summary>Both ends of the wire on the loopback interface: it calls the bot, and writes down what the bot calls.</summary>
internal sealed class WireChannel : IAsyncDisposable
{
    private readonly WebApplication _app;

    private readonly HttpClient _http = new();

    private WireChannel(WebApplication app, BotFrameworkAuthentication authentication)
    {
        _app = app;
        Authentication = authentication;
        Adapter = new CloudAdapter(authentication);
    }

    public BotFrameworkAuthentication Authentication { get; }

    public CloudAdapter Adapter { get; set; }

    public ConcurrentQueue<WireRequest> Requests { get; } = new();

    /// <summary>What the channel says to any call of the bot's.</summary>
    public (int Status, string Body) Answer { get; set; } = (200, """{ "id": "1:answer" }""");

    public string Address => _app.Urls.Single();

    public string ServiceUrl => Address + "/emea/";

    private Func<ITurnContext, Task> Turn { get; set; } = _ => Task.CompletedTask;

    public static async Task<WireChannel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddHttpClient();
        var app = builder.Build();
        var channel = new WireChannel(app, new ConfigurationBotFrameworkAuthentication(
            new ConfigurationBuilder().Build(),
            httpClientFactory: app.Services.GetRequiredService<IHttpClientFactory>(),
            logger: app.Services.GetRequiredService<ILogger<WireChannel>>()));
        app.Map("/api/messages", channel.TakeTurnAsync);
        app.Map("/emea/{**rest}", channel.RecordAsync);
        await app.StartAsync();
        return channel;
    }

    /// <summary>Posts an activity to a bot that behaves so, and gives the bot's HTTP answer.</summary>
    public async Task<WireAnswer> PostAsync(JObject activity, Func<ITurnContext, Task> turn)
    {
        Turn = turn;
        return await SendAsync(HttpMethod.Post, activity.ToString());
    }

    public async Task<WireAnswer> SendAsync(HttpMethod method, string body)
    {
        using var request = new HttpRequestMessage(method, Address + "/api/messages");
        if (method != HttpMethod.Get)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _http.SendAsync(request);
        return new WireAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>A client as the bot gets one outside a turn.</summary>
    public Task<IConnectorClient> ConnectAsync() =>
        Authentication.CreateConnectorFactory(WireActivity.BotIdentity()).CreateAsync(ServiceUrl, null, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private Task TakeTurnAsync(HttpContext context) =>
        Adapter.ProcessAsync(context.Request, context.Response, new WireBot(Turn), context.RequestAborted);

    private async Task RecordAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        Requests.Enqueue(new WireRequest(context.Request.Method, target, context.Request.ContentType, await reader.ReadToEndAsync()));
        context.Response.StatusCode = Answer.Status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Answer.Body);
    }

    private sealed class WireBot(Func<ITurnContext, Task> turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext);
    }
}
