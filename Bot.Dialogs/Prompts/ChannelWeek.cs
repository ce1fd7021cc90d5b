namespace Bot.Dialogs.Prompts;

/// <summary>
/// One channel as its history looks from one week. Distances are in weeks to the nearest use, before or after:
/// a missed week may be caught up when later ones are already planned.
/// </summary>
internal sealed class ChannelWeek
{
    public const int Never = int.MaxValue;

    private readonly Dictionary<PromptId, int> prompts = [];
    private readonly Dictionary<PromptKind, int> kinds = [];
    private readonly IReadOnlySet<Season> seasons;
    private readonly PromptId? currentAnchor;
    private readonly int readingsOfAnchor;

    public ChannelWeek(PromptBank bank, IsoWeek week, IReadOnlyList<UsedPrompt> used, Audience audience)
    {
        Audience = audience;
        seasons = YearSeasons.Of(week);
        WeeksFromStart = used.Count == 0 ? 0 : week.WeeksSince(used.Min(use => use.Week)!);
        foreach (var use in used)
        {
            if (bank.Find(use.Prompt) is { } prompt)
                Note(prompt, Math.Abs(week.WeeksSince(use.Week)));
        }

        currentAnchor = used.Where(use => bank.Find(use.Prompt) is { IsAnchor: true, Status: PromptStatus.Active })
            .MaxBy(use => use.Week)?.Prompt;
        readingsOfAnchor = used.Count(use => use.Prompt == currentAnchor);
    }

    public Audience Audience { get; }

    /// <summary>0 in the channel's first week.</summary>
    public int WeeksFromStart { get; }

    public int WeeksFromLongEffort { get; private set; } = Never;

    public int WeeksFromCare { get; private set; } = Never;

    public int WeeksFromAnchor { get; private set; } = Never;

    public int WeeksFrom(Prompt prompt) => prompts.GetValueOrDefault(prompt.Id, Never);

    public int WeeksFromKind(PromptKind kind) => kinds.GetValueOrDefault(kind, Never);

    public bool IsInSeason(Prompt prompt) => prompt.Seasons.Count == 0 || prompt.Seasons.Any(seasons.Contains);

    public bool IsCurrentAnchor(Prompt prompt) => prompt.Id == currentAnchor;

    /// <summary>Movement needs three readings, so a channel stays with its latest anchor until it has them.</summary>
    public bool IsAnchorFree => currentAnchor is null || readingsOfAnchor >= 3;

    private void Note(Prompt prompt, int weeks)
    {
        prompts[prompt.Id] = Math.Min(weeks, WeeksFrom(prompt));
        kinds[prompt.Kind] = Math.Min(weeks, WeeksFromKind(prompt.Kind));
        if (prompt.Effort == Effort.StoryOrPair)
            WeeksFromLongEffort = Math.Min(weeks, WeeksFromLongEffort);
        if (prompt.IsAnchor)
            WeeksFromAnchor = Math.Min(weeks, WeeksFromAnchor);
        if (prompt.NeedsCare)
            WeeksFromCare = Math.Min(weeks, WeeksFromCare);
    }
}
