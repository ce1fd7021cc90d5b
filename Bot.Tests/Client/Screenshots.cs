namespace Bot.Tests.Client;

/// <summary>Where pictures of what a person saw are kept, for people to look at.</summary>
internal static class Screenshots
{
    public static string PathOf(string name)
    {
        var folder = Environment.GetEnvironmentVariable("DIALOGBOT_SCREENSHOTS") is { Length: > 0 } chosen
            ? chosen
            : Path.Combine(AppContext.BaseDirectory, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, name + ".png");
    }
}
