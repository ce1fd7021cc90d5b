namespace Bot.Playground;

/// <summary>The emulator did not start; the message ends a sentence for the person at the console.</summary>
internal sealed class EmulatorFailedException(string reason) : Exception(reason);
