namespace Bot.Playground;

/// <summary>What the emulator needs to start.</summary>
/// <param name="Folder">The folder that its npm package is installed in.</param>
/// <param name="Bot">The address that the bot listens on.</param>
/// <param name="Port">The port of its own page; it must be free, or the emulator would silently take another.</param>
/// <param name="TeamFile">The people, team and channels that it shows.</param>
internal sealed record EmulatorSettings(string Folder, Uri Bot, int Port, string TeamFile);
