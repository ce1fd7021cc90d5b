using System.Text.Json;
using Microsoft.Playwright;

namespace Bot.Tests.Client;

/// <summary>Microsoft's own card renderer in the shared browser: it parses, checks and draws a card much as Teams does.</summary>
public sealed class CardRenderer : IAsyncDisposable
{
    private readonly IPage page;

    private CardRenderer(IPage page) => this.page = page;

    public static async Task<CardRenderer> StartAsync(Chromium browser)
    {
        if (TeamsClientRequirements.Missing() is { } missing) throw new InvalidOperationException(missing);

        var page = await browser.OpenPageAsync(Screen.Wide);
        await page.SetContentAsync("""<html lang="da"><body style="margin:0"><div id="card"></div></body></html>""");
        var renderer = Path.Combine(TestKit.Modules, "adaptivecards", "dist");
        await page.AddScriptTagAsync(new() { Path = Path.Combine(renderer, "adaptivecards.js") });
        await page.AddStyleTagAsync(new() { Path = Path.Combine(renderer, "adaptivecards.css") });
        await page.AddScriptTagAsync(new() { Path = Path.Combine(TestKit.Folder, "card-page.js") });
        return new CardRenderer(page);
    }

    /// <summary>Draws a card and tells what is wrong with it.</summary>
    /// <param name="cardJson">The card, as it is sent.</param>
    /// <param name="width">The room it gets, in pixels: 400 is a phone, 800 a wide window.</param>
    /// <param name="screenshotName">The name of its picture, without an ending.</param>
    public async Task<RenderedCard> RenderAsync(string cardJson, int width, string screenshotName)
    {
        var hostConfig = await File.ReadAllTextAsync(Path.Combine(TestKit.Folder, "teams-host-config.json"));
        var drawn = await page.EvaluateAsync<JsonElement>(
            "([card, config, width]) => drawCard(JSON.parse(card), JSON.parse(config), width)",
            new object[] { cardJson, hostConfig, width });
        var picture = Screenshots.PathOf(screenshotName);
        await page.Locator("#card").ScreenshotAsync(new() { Path = picture });
        return new RenderedCard(Strings(drawn, "faults"), Strings(drawn, "texts"), picture);
    }

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();

    private static List<string> Strings(JsonElement drawn, string property) =>
        [.. drawn.GetProperty(property).EnumerateArray().Select(item => item.GetString()!)];
}

/// <summary>A card as the renderer saw it.</summary>
/// <param name="Faults">What it complained about; empty for a card that may be sent.</param>
/// <param name="VisibleTexts">The lines that can be read on it, labels and buttons among them.</param>
/// <param name="Picture">The path of its picture.</param>
public sealed record RenderedCard(IReadOnlyList<string> Faults, IReadOnlyList<string> VisibleTexts, string Picture);
