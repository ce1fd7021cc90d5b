using System.Net;

namespace Bot.Teams.Edge;

/// <summary>Decides who is calling, from the connection and the header alone.</summary>
internal sealed class Callers(TeamsOptions options, InboundTokens tokens)
{
    private static readonly Caller.Local Local = new();

    public ValueTask<Caller> IdentifyAsync(HttpContext http)
    {
        if (options.HasAppId)
            return tokens.JudgeAsync(http.Request.Headers.Authorization, http.RequestAborted);

        // No address means no network: a test server inside this process.
        var address = http.Connection.RemoteIpAddress;
        return ValueTask.FromResult<Caller>(
            address is null || IPAddress.IsLoopback(address)
                ? Local
                : new Caller.Refused(StatusCodes.Status403Forbidden, Refusal.NotLoopback));
    }
}
