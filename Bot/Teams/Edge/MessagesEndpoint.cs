using System.Collections.Frozen;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Bot.Teams.Edge;

/// <summary>
/// POST /api/messages: who calls (401, 403, 503), how much (413), what (400), whether this caller may say it (403), then the turn.
/// </summary>
internal sealed class MessagesEndpoint(
    TeamsOptions options, Callers callers, ActivityCheck check, TeamsAdapter adapter, ILogger<MessagesEndpoint> log)
{
    // What Teams sends and the bot may have something to say to. All else is acknowledged and let go.
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ActivityTypes.Message,
        ActivityTypes.MessageUpdate,
        ActivityTypes.MessageDelete,
        ActivityTypes.MessageReaction,
        ActivityTypes.ConversationUpdate,
        ActivityTypes.InstallationUpdate,
        ActivityTypes.Invoke,
        ActivityTypes.Event);

    public async Task HandleAsync(HttpContext http)
    {
        var caller = await callers.IdentifyAsync(http);
        if (caller is Caller.Refused refused)
        {
            Refuse(http, refused.Status, refused.Reason);
            return;
        }

        switch (await RequestBody.ReadAsync(http.Request, options.MaxBodyBytes, http.RequestAborted))
        {
            case RequestBody.TooLarge:
                Refuse(http, StatusCodes.Status413PayloadTooLarge, Refusal.TooLarge);
                break;
            case RequestBody.Parsed { Activity: var activity } when check.Refuse(caller, activity) is { } reason:
                Refuse(http, StatusCodes.Status403Forbidden, reason);
                break;
            case RequestBody.Parsed { Activity: var activity } when !Known.Contains(activity.Type):
                break;
            case RequestBody.Parsed { Activity: var activity } when CanBeAnswered(activity):
                var identity = (caller as Caller.Channel)?.Identity ?? Caller.Local.Identity;
                await AnswerAsync(http.Response, await adapter.RunAsync(identity, activity));
                break;
            default:
                Refuse(http, StatusCodes.Status400BadRequest, Refusal.Malformed);
                break;
        }
    }

    private void Refuse(HttpContext http, int status, Refusal reason)
    {
        log.RequestRefused(status, reason);
        http.Response.StatusCode = status;
    }

    /// <summary>Every channel says where the conversation is; without it there is no place for a reply.</summary>
    private static bool CanBeAnswered(Activity activity) =>
        !string.IsNullOrWhiteSpace(activity.Conversation?.Id)
        && Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    /// <summary>Not on the request's token: if the caller has hung up, the server drops what is written.</summary>
    private static async Task AnswerAsync(HttpResponse response, InvokeResponse? answer)
    {
        if (answer is null)
            return;

        response.StatusCode = answer.Status;
        if (answer.Body is null)
            return;

        var json = ActivityJson.Write(answer.Body);
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        await response.BodyWriter.WriteAsync(json);
    }
}
