using Bot.Dialogs;
using Bot.Dialogs.PopUps;
using Bot.Dialogs.Stories;
using Bot.Dialogs.Stories.Index;

namespace Bot.Organisers;

/// <summary>
/// GET /api/stories: the stories of a signed link, or with an organiser's token those that match <c>theme</c> and <c>text</c>,
/// as <c>format=csv</c> or <c>json</c>. Every story's sharing choice is read again before it leaves.
/// </summary>
public sealed class StoriesEndpoint(StoryPulls pulls, FreshStories stories, ExportStories export, OrganiserTokens tokens)
{
    public async Task<IResult> GetAsync(HttpRequest request, CancellationToken cancellation)
    {
        var format = (string?)request.Query["format"] ?? "json";
        if (await WantedAsync(request, cancellation) is not { } wanted)
            return Results.Unauthorized();
        if (format is not ("csv" or "json"))
            return Results.Text("format must be csv or json.", statusCode: StatusCodes.Status400BadRequest);
        if (wanted is not StorySearch.Found found)
            return Results.Text("The stories are still being read after a start. Try again in a moment.", statusCode: StatusCodes.Status503ServiceUnavailable);

        var allowed = await export.ReadAsync(found.Ids, cancellation);
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return format == "csv"
            ? Results.File(ExportStories.Csv(allowed, Texts.Danish), "text/csv; charset=utf-8", "historier.csv")
            : Results.File(ExportStories.Json(allowed), "application/json; charset=utf-8", "historier.json");
    }

    /// <returns>Null for whoever has neither a valid link nor an organiser's token.</returns>
    private async Task<StorySearch?> WantedAsync(HttpRequest request, CancellationToken cancellation)
    {
        var query = request.Query;
        if (await pulls.OpenAsync(query["pull"], query["expires"], query["signature"], cancellation) is { } pull)
            return new StorySearch.Found(pull.Stories);
        if (!await tokens.IsOrganiserAsync(request.Headers.Authorization, cancellation))
            return null;

        var filter = new StoryFilter(SharingChoice.PopUp, (string?)query["theme"] ?? "", (string?)query["text"] ?? "");
        return await stories.FindAsync(filter, cancellation);
    }
}
