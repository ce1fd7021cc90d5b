using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Bot.Teams.Edge;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Bot.Tests.Edge;

/// <summary>The edge in a real server on loopback, with a bot that records; with an app id, or as a local run without one.</summary>
internal sealed class EdgeHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private EdgeHost(WebApplication app, RecordingBot bot, ManualTime time, LogRecorder logs)
    {
        (this.app, Bot, Time, Logs) = (app, bot, time, logs);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public RecordingBot Bot { get; }

    public ManualTime Time { get; }

    public LogRecorder Logs { get; }

    public HttpClient Client { get; }

    public TeamsConnectors Connectors => app.Services.GetRequiredService<TeamsConnectors>();

    public static Task<EdgeHost> LocalAsync(TurnFault? onFault = null) => StartAsync([], onFault);

    public static Task<EdgeHost> WithAppIdAsync(TokenIssuer issuer) => StartAsync(
    [
        ("MicrosoftAppId", TestIds.App),
        ("MicrosoftAppPassword", "not a secret"),
        ("MicrosoftAppTenantId", TestIds.Tenant),
        ("Teams:OpenIdMetadata", issuer.Metadata),
        ("Teams:Authority", issuer.Authority),
    ]);

    public static async Task<EdgeHost> StartAsync(
        (string Key, string Value)[] settings, TurnFault? onFault = null, string environment = "Development")
    {
        var (bot, time, logs) = (new RecordingBot(), new ManualTime(), new LogRecorder());
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseKestrelCore();
        builder.Configuration.AddInMemoryCollection([new("urls", "http://127.0.0.1:0")]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Logging.AddProvider(logs);
        builder.Services.AddRouting();
        builder.Services.AddSingleton<TimeProvider>(time).AddSingleton<IBot>(bot).AddSingleton<IMsalHttpClientFactory, TrustingHttp>();
        if (onFault is not null)
            builder.Services.AddSingleton(onFault);
        builder.Services.AddTeamsEdge(builder.Configuration);

        var app = builder.Build();
        app.MapTeamsEdge();
        try
        {
            await app.StartAsync();
            return new EdgeHost(app, bot, time, logs);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    public async Task<HttpStatusCode> PostAsync(string body, string? authorization = null)
    {
        using var response = await SendAsync(new StringContent(body, Encoding.UTF8, "application/json"), authorization);
        return response.StatusCode;
    }

    public Task<HttpResponseMessage> SendAsync(HttpContent content, string? authorization = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    /// <summary>Trusts the loopback issuer's own certificate; only a test may.</summary>
    private sealed class TrustingHttp : IMsalHttpClientFactory, IDisposable
    {
        private readonly HttpClient client = new(new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (request, _, _, _) => request.RequestUri!.IsLoopback,
        });

        public HttpClient GetHttpClient() => client;

        public void Dispose() => client.Dispose();
    }
}
