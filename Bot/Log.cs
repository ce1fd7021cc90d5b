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

    [LoggerMessage(2021, LogLevel.Information, "{Stories} stories can be searched, {Elapsed} after the start.")]
    public static partial void StoriesRead(ILogger logger, int stories, TimeSpan elapsed);

    [LoggerMessage(2022, LogLevel.Warning, "{Unreadable} stories could not be understood and are not found; a newer Dialogbot may have written them.")]
    public static partial void StoriesNotUnderstood(ILogger logger, int unreadable);

    [LoggerMessage(2023, LogLevel.Error, "The list of stories could not be refreshed ({Fault}); the old one stands, and it is tried again.")]
    public static partial void StoriesNotRefreshed(ILogger logger, string fault);

    [LoggerMessage(2024, LogLevel.Information, "The list of stories is refreshed again.")]
    public static partial void StoriesRefreshedAgain(ILogger logger);

    [LoggerMessage(2042, LogLevel.Debug, "The daily jobs have been looked at.")]
    public static partial void JobsLookedAt(ILogger logger);

    [LoggerMessage(2041, LogLevel.Error, "A daily job could not be done ({Fault}); it is tried again within an hour or so.")]
    public static partial void JobNotDone(ILogger logger, string fault);

    [LoggerMessage(2006, LogLevel.Warning, "No second opinion was to be had ({Fault}, status {Status}); the embedded screening stands.")]
    public static partial void SecondOpinionMissing(ILogger logger, OpinionFault fault, int status);

    [LoggerMessage(2007, LogLevel.Warning, "No second opinion is asked for {Pause}: too many were not to be had.")]
    public static partial void SecondOpinionPaused(ILogger logger, TimeSpan pause);

    [LoggerMessage(2051, LogLevel.Error, "Something of the installation's own prompts is not used, and the bot runs on without it. {Fault}")]
    public static partial void PromptsNotUsed(ILogger logger, string fault);

    [LoggerMessage(2008, LogLevel.Warning, "The blob store did not do what it was asked ({Fault}, status {Status} {Code}).")]
    public static partial void BlobStoreFailed(ILogger logger, BlobStoreFault fault, int status, string code);
}
