using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Bot.Teams.Edge;

/// <summary>The SDK's adapter, entered behind its own door: with an identity that was established before.</summary>
internal sealed class TeamsAdapter : CloudAdapter
{
    /// <summary>Teams hangs up long before; a turn that still runs then may finish, but not for ever.</summary>
    public static readonly TimeSpan LongestTurn = TimeSpan.FromMinutes(1);

    private readonly TeamsAuthentication authentication;
    private readonly BotCallbackHandler callback;
    private readonly TimeProvider time;

    public TeamsAdapter(TeamsAuthentication authentication, IBot bot, TimeProvider time, TurnFault? onFault = null)
        : base(authentication)
    {
        (this.authentication, this.time) = (authentication, time);
        callback = bot.OnTurnAsync;
        if (onFault is not null)
            OnTurnError = (turn, fault) => onFault(turn, fault);
    }

    /// <summary>
    /// Runs one turn, on its own time: a caller who hangs up must not leave half a turn behind, for Teams hangs up and then tries again.
    /// </summary>
    /// <returns>The answer to an invoke; null for all else.</returns>
    public async Task<InvokeResponse?> RunAsync(ClaimsIdentity identity, Activity activity)
    {
        using var patience = new CancellationTokenSource(LongestTurn, time);
        var result = new AuthenticateRequestResult { ClaimsIdentity = identity, ConnectorFactory = authentication.Turns };
        return await ProcessActivityAsync(result, activity, callback, patience.Token);
    }
}
