using Microsoft.Extensions.Logging;

namespace Bot.Dialogs;

/// <summary>Every line that the dialogue rooms log, in one place for a privacy review: ids, counts and kinds, never words or names.</summary>
internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Warning, "The count of round {Round} could not be shown ({Fault}); the next answer tries again.")]
    public static partial void CountNotShown(ILogger logger, RoundId round, string fault);

    [LoggerMessage(1002, LogLevel.Information, "Round {Round} is open in channel {Channel}.")]
    public static partial void RoundOpened(ILogger logger, RoundId round, ChannelKey channel);

    [LoggerMessage(1003, LogLevel.Information, "Round {Round} in channel {Channel} is closed with {Answers} answers.")]
    public static partial void RoundClosed(ILogger logger, RoundId round, ChannelKey channel, int answers);

    [LoggerMessage(1004, LogLevel.Warning, "The summary of round {Round} in channel {Channel} did not reach the channel ({Fault}); it is tried again unless the channel is lost.")]
    public static partial void SummaryNotGiven(ILogger logger, RoundId round, ChannelKey channel, string fault);

    [LoggerMessage(1005, LogLevel.Warning, "The summary of round {Round} in channel {Channel} did not reach a leader in private ({Fault}).")]
    public static partial void LeaderNotTold(ILogger logger, RoundId round, ChannelKey channel, string fault);

    [LoggerMessage(1006, LogLevel.Warning, "A deleted answer could not be taken off the summary card of round {Round} in channel {Channel} ({Fault}).")]
    public static partial void SummaryNotMended(ILogger logger, RoundId round, ChannelKey channel, string fault);

    [LoggerMessage(1007, LogLevel.Warning, "The prompt bank has nothing left that channel {Channel} may be asked this week; \"prompts plan\" says why.")]
    public static partial void NoPromptLeft(ILogger logger, ChannelKey channel);

    [LoggerMessage(1041, LogLevel.Information, "Kept long enough and deleted: {Rounds} rounds with {Answers} answers, {Salts} salts, {Withdrawn} undone acts, {News} news, {Pulls} pulls, {Addresses} addresses, {Audits} audit records.")]
    public static partial void Retained(ILogger logger, int rounds, int answers, int salts, int withdrawn, int news, int pulls, int addresses, int audits);

    [LoggerMessage(1042, LogLevel.Error, "{Documents} documents could not be tended by the daily job ({Fault}); it tries again tomorrow.")]
    public static partial void NotRetained(ILogger logger, int documents, string fault);

    [LoggerMessage(1043, LogLevel.Information, "{Asked} tellers were asked whether a story may still be used; {Unreachable} could not be reached, and Teams did not take {Refused}.")]
    public static partial void TellersAsked(ILogger logger, int asked, int unreachable, int refused);
}
