namespace Bot.Dialogs.Stories;

/// <summary>The themes that stories are told under: an installation's own words, from its settings (<c>Stories:Themes</c>).</summary>
public sealed record StoryThemes(IReadOnlyList<string> Names);
