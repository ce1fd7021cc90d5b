namespace Bot.Playground;

/// <summary>The Teams client emulator beside the bot; section <c>Playground</c> of the configuration.</summary>
internal sealed class PlaygroundOptions
{
    public const string Section = "Playground";

    /// <summary>
    /// Whether the bot starts the emulator. False unless asked for; the launch profile asks, as
    /// <c>ASPNETCORE_PLAYGROUND__START</c>, which any setting or argument of the plain name overrules.
    /// </summary>
    public bool Start { get; set; }

    /// <summary>The port of the emulator's page, 1 to 65535.</summary>
    public int Port { get; set; } = 56150;
}
