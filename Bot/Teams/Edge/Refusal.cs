namespace Bot.Teams.Edge;

/// <summary>Why a request was turned away. The name goes to the log; the caller gets the status alone.</summary>
internal enum Refusal
{
    /// <summary>Without an app id only this machine may call.</summary>
    NotLoopback,
    NoToken,
    UnreadableToken,
    ForbiddenAlgorithm,
    UnknownKey,
    InvalidToken,
    KeysUnavailable,
    NotEndorsedForChannel,
    OtherServiceUrl,
    OtherTenant,
    TooLarge,
    Malformed,
}
