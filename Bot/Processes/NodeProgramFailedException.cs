namespace Bot.Processes;

/// <summary>A program beside the bot did not start; the message ends a sentence for the person at the console.</summary>
internal sealed class NodeProgramFailedException(string reason) : Exception(reason);
