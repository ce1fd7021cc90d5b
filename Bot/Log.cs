using Bot.Screening;
using Bot.Storage;
using Bot.Teams;

namespace Bot;

/// <summary>What the host logs: kinds and counts, never words, names or tokens. A fault is
/// logged by type and stack, without its message: messages may quote what was read. The edge's lines are in <c>EdgeLog</c>.</summary>
internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Error, "A turn ({Way}) failed ({Fault}); the person was told.\n{Stack}")]
    public static partial void TurnFailed(ILogger logger, TurnWay way, string fault, string? stack);

    [LoggerMessage(2005, LogLevel.Error, "A turn could not be read or answered ({Fault}).\n{Stack}")]
    public static partial void TurnUnreadable(ILogger logger, string fault, string? stack);

    [LoggerMessage(2002, LogLevel.Error, "The clock could not tend channel {Channel} ({Fault}); it tries again.")]
    public static partial void ChannelNotTended(ILogger logger, Bot.Dialogs.ChannelKey channel, string fault);

    [LoggerMessage(2003, LogLevel.Error, "The clock could not read the channels ({Fault}); it tries again.")]
    public static partial void ChannelsNotRead(ILogger logger, string fault);

    [LoggerMessage(2004, LogLevel.Debug, "The clock has tended {Channels} channels.")]
    public static partial void ChannelsTended(ILogger logger, int channels);

    [LoggerMessage(2006, LogLevel.Warning, "No second opinion was to be had ({Fault}, status {Status}); the embedded screening stands.")]
    public static partial void SecondOpinionMissing(ILogger logger, OpinionFault fault, int status);

    [LoggerMessage(2007, LogLevel.Warning, "No second opinion is asked for {Pause}: too many were not to be had.")]
    public static partial void SecondOpinionPaused(ILogger logger, TimeSpan pause);

    [LoggerMessage(2008, LogLevel.Warning, "The blob store did not do what it was asked ({Fault}, status {Status} {Code}).")]
    public static partial void BlobStoreFailed(ILogger logger, BlobStoreFault fault, int status, string code);
}
