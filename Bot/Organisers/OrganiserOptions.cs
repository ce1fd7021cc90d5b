namespace Bot.Organisers;

/// <summary>Who may pull stories, and how an organiser's own token is judged; section <c>Organisers</c>.</summary>
public sealed record OrganiserOptions
{
    /// <summary>The app role that makes somebody an organiser (Azure: app roles of the bot's registration).</summary>
    public const string Role = "PopUp.Organizer";

    /// <summary>AAD object ids. Empty on a developer's machine: whoever sits there may try it.</summary>
    public IReadOnlyList<string> ObjectIds { get; init; } = [];

    /// <summary>Where the keys that sign organisers' tokens are published; the tenant's own v2.0 metadata when left out.</summary>
    public string OpenIdMetadata { get; init; } = "";
}
