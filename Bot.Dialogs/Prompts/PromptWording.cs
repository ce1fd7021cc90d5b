namespace Bot.Dialogs.Prompts;

/// <summary>
/// A prompt's words in one language. <see cref="Why"/> is a whole sentence that follows "Derfor spørger vi: ".
/// Only keyword prompts lack a <see cref="FollowUp"/>; only scales have labels, for 0 and for 10.
/// </summary>
public sealed record PromptWording(string Text, string Why)
{
    public string? FollowUp { get; init; }

    public string? LowLabel { get; init; }

    public string? HighLabel { get; init; }
}
