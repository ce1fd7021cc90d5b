namespace Bot.Teams;

/// <summary>
/// The Teams client emulator differs from Teams in two ways that matter: it opens no dialogs from a card's button, and it says
/// en-US whatever its user reads. It is known by its service URL, so real Teams never meets these exceptions.
/// </summary>
internal static class Emulator
{
    private const string SaidOfEverybody = "en-US";

    public static bool Serves(string serviceUrl) => serviceUrl.TrimEnd('/').EndsWith("/_connector", StringComparison.Ordinal);

    /// <summary>The reader's language as the client says it; null where it cannot know. Any other language is nothing the emulator says by itself.</summary>
    public static string? LocaleOf(string? said, string serviceUrl) => Serves(serviceUrl) && said == SaidOfEverybody ? null : said;
}
