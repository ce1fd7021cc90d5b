using Bot.Dialogs.Prompts;
using Bot.Dialogs.Screening;

namespace Bot.Dialogs.Rounds;

/// <summary>What a round asks. The words are kept as they were asked: a later edit of the bank does not change an open card.</summary>
/// <param name="Prompt">The bank's prompt, or null for a leader's own question.</param>
public sealed record Question(PromptId? Prompt, PromptKind Kind, PromptWording Danish, PromptWording English)
{
    public Sensitivity Sensitivity { get; init; }

    /// <summary>The month's theme, when the question is about it.</summary>
    public ThemeName? Theme { get; init; }

    public bool IsScale => Kind is PromptKind.Scale;

    /// <summary>Whether the receipt asks once more.</summary>
    public bool HasFollowUp => Danish.FollowUp is not null;

    public static Question Of(Prompt prompt) => new(prompt.Id, prompt.Kind, prompt.Danish, prompt.English)
    {
        Sensitivity = prompt.Sensitivity,
    };

    /// <summary>A leader's own question stands as it was written, whatever language a reader has chosen.</summary>
    public static Question Of(ScreenedText own)
    {
        var wording = new PromptWording(own.Value, "");
        return new(null, PromptKind.Open, wording, wording);
    }

    public PromptWording In(Texts texts) => texts.IsDanish ? Danish : English;
}
