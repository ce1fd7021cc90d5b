using Bot.Dialogs;
using Bot.Dialogs.MyData;
using Bot.Dialogs.Storage;
using Bot.Dialogs.Stories;
using Bot.MyData;
using Bot.Organisers;
using Bot.Pages;
using Bot.Playground;
using Bot.Prompts;
using Bot.Schedule;
using Bot.Screening;
using Bot.Storage;
using Bot.Teams;
using Bot.Teams.Edge;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using NodaTime;

namespace Bot;

/// <summary>Puts the running bot together: the rooms, and the doors and pipes they stand on.</summary>
public static class DialogbotHost
{
#pragma warning disable RS0030 // The composition root is the one place that chooses the real clock.
    internal static TimeProvider RealTime => TimeProvider.System;
#pragma warning restore RS0030

    /// <param name="adjust">What a test changes before the parts are built, for instance the clock.</param>
    public static async Task<WebApplication> BuildAsync(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = HostBuilding.Begin(args);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddSingleton(RealTime);
        adjust?.Invoke(builder);

        var (services, settings) = (builder.Services, builder.Configuration);
        services.AddSingleton<IClock, HostClock>();
        services.AddStorage(settings, builder.Environment);
        services.AddSingleton(new StoryThemes(settings.GetSection("Stories:Themes").Get<string[]>() ?? []));
        services.AddSingleton(provider => new PublicAddress(() => AddressOf(provider, settings)));
        services.AddSingleton(new PrivacyContact((settings["Privacy:Contact"] ?? "").Trim()));
        services.AddSingleton<InstallationKeys>();
        services.AddSingleton(provider => provider.GetRequiredService<InstallationKeys>().Loaded);
        services.AddSingleton(OwnWordsSetting.Read(settings));
        services.AddSingleton(RepairSetting.Read(settings));
        services.AddSingleton(RetentionSetting.Read(settings));
        services.AddSingleton(CalendarSetting.Read(settings));
        services.AddDialogs();
        services.AddPrompts(settings);
        services.AddSecondOpinion(settings);
        services.AddTeams(settings);
        services.AddSchedule();
        services.AddOrganisers(settings, builder.Environment);
        services.AddMyData();
        builder.AddPlayground();

        var app = builder.Build();
        await OpenAsync(app);
        app.TellPromptFaults();
        app.MapTeamsEdge();
        app.MapOrganisers();
        app.MapMyData();
        app.MapPages();
        app.MapGet("/health", () => Results.Text("ok"));
        return app;
    }

    private static async Task OpenAsync(WebApplication app)
    {
        try
        {
            await app.Services.PrepareStorageAsync();
            await app.Services.GetRequiredService<InstallationKeys>().LoadAsync();
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private static Uri AddressOf(IServiceProvider provider, IConfiguration settings) => settings["PublicUrl"] is { Length: > 0 } configured
        ? new(configured)
        : new(provider.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()
            .Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal));
}

/// <summary>The installation's secret, read from the store once before anything is served.</summary>
internal sealed class InstallationKeys(IDocumentStore store)
{
    private AuthorKeys? keys;

    public AuthorKeys Loaded => keys ?? throw new InvalidOperationException("The keys are loaded before anything is served.");

    public async Task LoadAsync() => keys = await AuthorKeys.LoadAsync(store, CancellationToken.None);
}
