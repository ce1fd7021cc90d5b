namespace Bot.Playground;

internal static class PlaygroundSetup
{
    /// <summary>
    /// Adds the emulator in Development and without an app id only: it sends no tokens,
    /// so it can talk to nothing but a bot that listens on loopback and asks for none.
    /// </summary>
    public static WebApplicationBuilder AddPlayground(this WebApplicationBuilder builder)
    {
        var open = builder.Environment.IsDevelopment() && string.IsNullOrEmpty(builder.Configuration["MicrosoftAppId"]);
        if (!open) return builder;

        builder.Services.Configure<PlaygroundOptions>(builder.Configuration.GetSection(PlaygroundOptions.Section));
        builder.Services.AddHostedService<PlaygroundProcess>();
        return builder;
    }
}
