using System.Net;

namespace Bot.Teams.Edge;

/// <summary>
/// Teams' last word on a call, after all retries. Only status and code are kept: the answer's message may repeat what was sent.
/// </summary>
public sealed class TeamsRefusedException(HttpStatusCode status, string? code)
    : Exception($"Teams answered {(int)status}{(code is null ? "" : " " + code)}.")
{
    /// <summary>The service URL was neither vouched for nor configured, so nothing was sent to it. Ours, not Teams'.</summary>
    public const string UntrustedServiceUrl = nameof(UntrustedServiceUrl);

    /// <summary>The bot got no token to show. Ours, not Teams'.</summary>
    public const string NoToken = nameof(NoToken);

    /// <summary>403: the app was blocked or uninstalled in the conversation.</summary>
    public const string MessageWritesBlocked = nameof(MessageWritesBlocked);

    /// <summary>403: the app is not installed in the conversation.</summary>
    public const string BotNotInConversationRoster = nameof(BotNotInConversationRoster);

    public HttpStatusCode Status { get; } = status;

    /// <summary>The error code of the answer, for instance <see cref="MessageWritesBlocked"/>; null if it had none.</summary>
    public string? Code { get; } = code;

    /// <summary>The conversation is closed to the bot until somebody installs or unblocks it; trying again changes nothing.</summary>
    public bool IsShutOut => Status == HttpStatusCode.Forbidden && Code is MessageWritesBlocked or BotNotInConversationRoster;
}
