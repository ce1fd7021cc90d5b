namespace Bot.Dialogs.Prompts;

/// <summary>
/// The rules that may give way when nothing fits them all (domain.md rule 13), the first to go first. Each weighs more than those
/// before it together, so that the numbers can be added up.
/// </summary>
[Flags]
public enum RelaxedRules
{
    None = 0,

    /// <summary>Of a month's four cards two from its theme, one from the core task, one from elsewhere.</summary>
    MonthMix = 1,

    /// <summary>The turn that the slot wants a question to make.</summary>
    Technique = 2,

    /// <summary>The kind that the cycle, or the time around a Pop Up, has in turn.</summary>
    SlotOrder = 4,

    /// <summary>A light question after two weeks with few answers.</summary>
    LightAfterSilence = 8,
}

/// <summary>What the week's question is, or that there is none that may be asked.</summary>
public abstract record RotationOutcome
{
    private RotationOutcome()
    {
    }

    public sealed record Chosen(RotationChoice Choice) : RotationOutcome;

    /// <param name="Reason">Which firm rules bar how many prompts.</param>
    public sealed record Refused(string Reason) : RotationOutcome;
}

/// <summary>A week's prompt, why it is this one, and which rules had to give way; usually none.</summary>
public sealed record RotationChoice(Prompt Prompt, RelaxedRules Relaxed, string Slot, string Group)
{
    /// <summary>For an anchor: the how manieth reading of it this is since it took over.</summary>
    public int? Reading { get; init; }

    /// <summary>For the cycle's last card: the miracle or the trial of this cycle that it looks back at.</summary>
    public PromptId? LooksBackAt { get; init; }

    public bool IsInSeason { get; init; }

    /// <summary>One line for people who look over a plan.</summary>
    public string Reason => string.Join(
        "; ",
        ((string?[])[
            Slot,
            Reading is { } reading ? $"reading {reading} of this anchor" : null,
            Group.Length > 0 ? Group : null,
            IsInSeason ? "in season" : null,
            LooksBackAt is { } earlier ? $"looks back at {earlier}" : null,
        ]).Where(part => part is not null));
}

/// <summary>One week of a plan.</summary>
public abstract record PlannedWeek(IsoWeek Week)
{
    public sealed record Asked(IsoWeek Week, NodaTime.LocalDate Date, RotationChoice Choice) : PlannedWeek(Week);

    /// <summary>Holidays, a pause, or a week that is not this audience's.</summary>
    public sealed record Quiet(IsoWeek Week) : PlannedWeek(Week);

    public sealed record Refused(IsoWeek Week, NodaTime.LocalDate Date, string Reason) : PlannedWeek(Week);
}
