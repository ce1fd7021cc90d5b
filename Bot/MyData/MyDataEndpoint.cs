using Bot.Dialogs;
using Bot.Dialogs.MyData;

namespace Bot.MyData;

/// <summary>GET /api/mine: a person's own data as a file, for the ticket that the person's card in Teams has given the link.</summary>
public sealed class MyDataEndpoint(DownloadTickets tickets, ExportPerson export)
{
    public async Task<IResult> GetAsync(HttpRequest request, CancellationToken cancellation)
    {
        var headers = request.HttpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        if (tickets.Open(request.Query["ticket"]) is not { } person)
            return Results.Text(Texts.For(request.Headers.AcceptLanguage)["me.link.dead"], "text/plain; charset=utf-8", statusCode: StatusCodes.Status401Unauthorized);

        return Results.File(await export.ForSelfAsync(person, cancellation), "application/json; charset=utf-8", ExportPerson.FileName);
    }
}
