namespace Bot.Screening;

/// <summary>Why a second opinion could not be had: what a log line may say of it.</summary>
internal enum OpinionFault
{
    TimedOut,
    Unreachable,

    /// <summary>The managed identity gave no token.</summary>
    NoToken,

    /// <summary>The service does not accept the key or the token.</summary>
    Refused,

    Throttled,

    /// <summary>The service answered with another status than success.</summary>
    Failed,

    /// <summary>The service answered that it could not read this document.</summary>
    NotAnalyzed,

    /// <summary>The answer is larger than any that belongs to one text.</summary>
    TooLarge,

    /// <summary>The answer is not what the service documents, or its places do not fit the text.</summary>
    Unreadable,

    /// <summary>Something that nobody thought of.</summary>
    Unforeseen,
}

/// <summary>A second opinion could not be had. Holds a kind and a status, never what was asked or answered.</summary>
internal sealed class SecondOpinionException(OpinionFault fault, int status = 0, Exception? inner = null)
    : Exception($"No second opinion: {fault}.", inner)
{
    public OpinionFault Fault => fault;

    /// <summary>The HTTP status, or 0 when there was none.</summary>
    public int Status => status;
}
