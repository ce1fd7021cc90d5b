namespace Bot.Dialogs;

/// <summary>Where people's browsers reach this installation, for links in cards.</summary>
/// <param name="Current">Asked late: on a developer's machine the port is known only once the server listens.</param>
public sealed record PublicAddress(Func<Uri> Current);
