using Bot.Dialogs.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Teams;

/// <summary>Another instance of the whole bot on the same store, the same Teams and the same clock as a running one.</summary>
internal sealed class SecondBot : IAsyncDisposable
{
    private readonly WebApplication app;

    private SecondBot(WebApplication app)
    {
        this.app = app;
        Http = new() { BaseAddress = new(app.Urls.First()) };
    }

    public HttpClient Http { get; }

    public static async Task<SecondBot> StartAsync(RunningBot first)
    {
        var app = await DialogbotHost.BuildAsync(["--environment", "Development"], builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Configuration.AddInMemoryCollection([new("Playground:Start", "false"), new("Stories:Themes:0", "Fællesskab")]);
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<TimeProvider>(first.Time);
            builder.Host.ConfigureContainer<IServiceCollection>((_, services) =>
            {
                services.Remove(services.Last(service => service.ServiceType == typeof(IDocumentStore)));
                // Through a pane of its own: the first one counts what the first bot's clock does.
                services.AddSingleton<IDocumentStore>(first.Store.ForAnother());
            });
        });
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
