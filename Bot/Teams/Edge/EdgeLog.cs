namespace Bot.Teams.Edge;

/// <summary>Every sentence the edge logs (ids 1100–1199): counts, statuses and reasons; never a text, a name or a token.</summary>
internal static partial class EdgeLog
{
    [LoggerMessage(1100, LogLevel.Warning, "No app id: Development, loopback only; requests are not authenticated")]
    public static partial void NoAppId(this ILogger log);

    [LoggerMessage(1101, LogLevel.Warning, "Refused a request with {Status}: {Reason}")]
    public static partial void RequestRefused(this ILogger log, int status, Refusal reason);

    [LoggerMessage(1110, LogLevel.Information, "Read {Count} signing keys")]
    public static partial void KeysRead(this ILogger log, int count);

    [LoggerMessage(1111, LogLevel.Error, "The signing keys could not be read ({Fault}); {Count} known keys stay in use")]
    public static partial void KeysUnavailable(this ILogger log, string fault, int count);

    [LoggerMessage(1120, LogLevel.Warning, "Teams answered {Status}; attempt {Attempt} follows in {Milliseconds} ms")]
    public static partial void Retrying(this ILogger log, int status, int attempt, long milliseconds);

    [LoggerMessage(1121, LogLevel.Error, "A service URL is neither vouched for nor configured; nothing was sent to it")]
    public static partial void UntrustedServiceUrl(this ILogger log);

    [LoggerMessage(1122, LogLevel.Error, "The authority gave the bot no token: {Code}")]
    public static partial void TokenRefused(this ILogger log, string code);
}
