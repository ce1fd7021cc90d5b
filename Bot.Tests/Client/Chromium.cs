using Microsoft.Playwright;

namespace Bot.Tests.Client;

/// <summary>One headless browser for the whole test run; each test opens pages of its own in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--font-render-hinting=none",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Starts the browser with the first test that needs it: where all such tests skip, nothing is started.</summary>
    public async Task<IPage> OpenPageAsync(Screen screen)
    {
        playwright ??= await Playwright.CreateAsync();
        browser ??= await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = TeamsClientRequirements.Chromium, Headless = true, Args = Flags });
        var context = await browser.NewContextAsync(
            new() { ViewportSize = new() { Width = screen.Width, Height = screen.Height }, Locale = "da-DK", TimezoneId = "Europe/Copenhagen" });
        return await context.NewPageAsync();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}

/// <summary>The size of the browser's window.</summary>
public sealed record Screen(int Width, int Height)
{
    public static Screen Wide { get; } = new(1280, 900);

    public static Screen Narrow { get; } = new(400, 800);

    /// <summary>How the names of its pictures end.</summary>
    public string Ending => Width == Narrow.Width ? "smal" : "bred";
}

/// <summary>Test classes of this collection share the browser and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class UsesChromium : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}
