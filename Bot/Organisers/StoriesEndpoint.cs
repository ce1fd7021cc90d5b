using Bot.Dialogs;
using Bot.Dialogs.PopUps;
using Bot.Dialogs.Stories;

namespace Bot.Organisers;

/// <summary>
/// GET /api/stories: the stories of a signed link, or with an organiser's token those that match <c>theme</c> and <c>text</c>,
/// as <c>format=csv</c> or <c>json</c>. Every story's sharing choice is read again before it leaves.
/// </summary>
public sealed class StoriesEndpoint(StoryPulls pulls, FindStories find, ExportStories export, OrganiserTokens tokens)
{
    public async Task<IResult> GetAsync(HttpRequest request, CancellationToken cancellation)
    {
        var format = (string?)request.Query["format"] ?? "json";
        if (await AllowedAsync(request, cancellation) is not { } allowed)
            return Results.Unauthorized();
        if (format is not ("csv" or "json"))
            return Results.Text("format must be csv or json.", statusCode: StatusCodes.Status400BadRequest);

        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return format == "csv"
            ? Results.File(ExportStories.Csv(allowed, Texts.Danish), "text/csv; charset=utf-8", "historier.csv")
            : Results.File(ExportStories.Json(allowed), "application/json; charset=utf-8", "historier.json");
    }

    /// <returns>Null for whoever has neither a valid link nor an organiser's token.</returns>
    private async Task<IReadOnlyList<Story>?> AllowedAsync(HttpRequest request, CancellationToken cancellation)
    {
        var query = request.Query;
        if (await pulls.OpenAsync(query["pull"], query["expires"], query["signature"], cancellation) is { } pull)
            return await export.ReadAsync(pull.Stories, cancellation);
        if (!await tokens.IsOrganiserAsync(request.Headers.Authorization, cancellation))
            return null;

        return await find.FindAsync(new((string?)query["theme"] ?? "", (string?)query["text"] ?? ""), cancellation);
    }
}
