using System.Globalization;

namespace Bot.Dialogs.Prompts;

/// <summary>One reflection prompt with all that the bank knows about it.</summary>
public sealed record Prompt(PromptId Id, PromptKind Kind, PromptWording Danish, PromptWording English)
{
    public required PromptSource Source { get; init; }

    public Technique? Technique { get; init; }

    public Dimension? Dimension { get; init; }

    public Audience Audience { get; init; }

    /// <summary>Set exactly when <see cref="Kind"/> is <see cref="PromptKind.Scale"/>.</summary>
    public ScaleUse? Scale { get; init; }

    /// <summary>Empty means any time of the year.</summary>
    public IReadOnlyList<Season> Seasons { get; init; } = [];

    public Sensitivity Sensitivity { get; init; }

    public Effort Effort { get; init; } = Effort.TwoLines;

    public DefaultVisibility DefaultVisibility { get; init; }

    public PromptStatus Status { get; init; }

    /// <summary>Counts up with every edit of the wording, from 1.</summary>
    public int Version { get; init; } = 1;

    public bool IsAnchor => Scale is { Anchor: true };

    /// <summary>Coping questions and heavy ones open doors that a new channel is not yet safe enough to walk through.</summary>
    public bool NeedsCare => Kind == PromptKind.Coping || Sensitivity == Sensitivity.Heavy;

    public PromptWording Wording(bool danish) => danish ? Danish : English;

    /// <summary>English for readers of English, Danish for everybody else.</summary>
    public PromptWording Wording(CultureInfo culture) => Wording(danish: culture.TwoLetterISOLanguageName != "en");
}

/// <summary>
/// Where a prompt comes from: the document (its number, "000" to "004") and the theme there, as a plain key such as
/// "faglige-faellesskaber". What a theme is called locally belongs in the installation's texts.
/// </summary>
public sealed record PromptSource(string Seed, string Theme)
{
    /// <summary>At most two.</summary>
    public IReadOnlyList<string> SecondaryThemes { get; init; } = [];
}

/// <summary>An anchor is a scale that comes back, so that a team can see movement; its text is never edited, only retired.</summary>
public sealed record ScaleUse(bool Anchor, int? RepeatEveryWeeks);
