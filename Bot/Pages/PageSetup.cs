namespace Bot.Pages;

/// <summary>The three pages that the Teams manifest points to: what the bot is, what it keeps, and on what terms.</summary>
internal static class PageSetup
{
    public static void MapPages(this WebApplication app)
    {
        app.MapGet("/", () => Page("index.html"));
        app.MapGet("/privatliv", () => Page("privatliv.html"));
        app.MapGet("/vilkaar", () => Page("vilkaar.html"));
    }

    private static IResult Page(string file) =>
        Results.File(Path.Combine(AppContext.BaseDirectory, "Pages", file), "text/html; charset=utf-8");
}
