namespace Bot.Dialogs.Prompts;

/// <summary>What is never given up, whatever the bank lacks: rather no question than a wrong one.</summary>
internal enum FirmRule
{
    None,

    /// <summary>Leaders get in turn a question for everyone and one that is written for them (domain.md rule 7), anchors as all others.</summary>
    NotTheirTurn,
    OutOfSeason,
    UsedWithin104Weeks,
    SameKindTwiceRunning,
    LongTwiceRunning,
    CareInFirstSixWeeks,
    CareTwiceWithinSixWeeks,
    LongInALightWeek,
    AnchorOutOfTurn,
}

/// <summary>One week's rules for one channel.</summary>
internal readonly struct RotationRules
{
    public const int WeeksWithoutRepeat = 104;
    private const int WeeksBetweenCare = 6;
    private const int ReadingsOfAnAnchor = 3;

    /// <summary>
    /// Anchors are for everyone, so where the cycle's number comes at leaders' own turn, it is one of their own. After so long without an
    /// anchor they get it at everyone's next turn, whatever the cycle has: two years hold three readings, for senior leaders too.
    /// </summary>
    private const int WeeksLeadersWait = 24;

    private readonly PlanWeek week;
    private readonly ChannelMemory memory;
    private readonly WeekSlot slot;
    private readonly MonthMix mix;
    private readonly Audience? turn;
    private readonly bool isQuiet;

    public RotationRules(PlanWeek week, ChannelMemory memory, Audience audience)
    {
        (this.week, this.memory) = (week, memory);
        if (audience is Audience.Leader or Audience.SeniorLeader)
            turn = memory.Last?.Prompt?.Prompt.Audience == Audience.Everyone ? audience : Audience.Everyone;
        slot = WeekSlot.Of(week, memory, turn);
        mix = new(week, memory);
        isQuiet = memory.SilentCards() >= WeekSlot.QuietCards;
        IsAnchorsTurn = memory.NextAnchorWeek - week.Number >= PromptChecks.AnchorWeeks && (slot.TakesAnchor
            ? week.Number - memory.LastAnchorWeek >= PromptChecks.AnchorWeeks
            : turn is Audience.Everyone && memory.WeeksWithoutAnchor(week.Number) >= WeeksLeadersWait);
    }

    public WeekSlot Slot => slot;

    public MonthMix Mix => mix;

    /// <summary>One bit a season.</summary>
    public int Seasons => week.Seasons | slot.Season;

    public bool IsAnchorsTurn { get; }

    /// <summary>Leaders' turn to get one that is written for them.</summary>
    public bool IsOwnTurn => turn is Audience.Leader or Audience.SeniorLeader;

    public string SlotNameFor(Candidate chosen) => chosen.IsAnchor && !slot.TakesAnchor ? "the number, at everyone's turn" : slot.Name;

    /// <summary>The first firm rule that bars the prompt this week.</summary>
    public FirmRule Bars(Candidate candidate)
    {
        if (turn is { } whose && candidate.Prompt.Audience != whose)
            return FirmRule.NotTheirTurn;
        if (candidate.Kind == memory.Last?.Prompt?.Kind || candidate.Kind == memory.Following?.Kind)
            return FirmRule.SameKindTwiceRunning;
        if (candidate.IsAnchor)
            return MayReturn(candidate) ? FirmRule.None : FirmRule.AnchorOutOfTurn;
        if (candidate.Seasons != 0 && (candidate.Seasons & Seasons) == 0)
            return FirmRule.OutOfSeason;
        if (memory.WeeksFrom(candidate, week.Number) < WeeksWithoutRepeat)
            return FirmRule.UsedWithin104Weeks;
        if (week.IsLight && candidate.Effort != Effort.OneWord)
            return FirmRule.LongInALightWeek;
        if (candidate.Effort == Effort.StoryOrPair && (IsLong(memory.Last?.Prompt) || IsLong(memory.Following)))
            return FirmRule.LongTwiceRunning;
        if (!candidate.NeedsCare)
            return FirmRule.None;
        return memory.WeeksFromStart(week.Number) < WeeksBetweenCare ? FirmRule.CareInFirstSixWeeks
            : memory.WeeksFromCare(week.Number) < WeeksBetweenCare ? FirmRule.CareTwiceWithinSixWeeks
            : FirmRule.None;
    }

    /// <summary>What would have to give way for this prompt; as a number, how dearly it would be bought.</summary>
    public RelaxedRules Cost(Candidate candidate)
    {
        // An anchor that is due goes before everything that may give way.
        if (IsAnchorsTurn && candidate.IsAnchor)
            return RelaxedRules.None;

        var cost = RelaxedRules.None;
        if (!mix.Takes(candidate))
            cost |= RelaxedRules.MonthMix;
        if (!slot.Turns(candidate))
            cost |= RelaxedRules.Technique;
        if (!slot.Fits(candidate))
            cost |= RelaxedRules.SlotOrder;
        if (isQuiet && candidate.Effort != Effort.OneWord)
            cost |= RelaxedRules.LightAfterSilence;
        return cost;
    }

    /// <summary>Movement needs three readings, so a channel stays with its anchor until it has them.</summary>
    private bool MayReturn(Candidate anchor) =>
        IsAnchorsTurn
        && memory.WeeksFrom(anchor, week.Number) >= PromptChecks.AnchorWeeks
        && (anchor == memory.Anchor || memory.Anchor is not { Prompt.Status: PromptStatus.Active } || memory.ReadingsOfAnchor >= ReadingsOfAnAnchor);

    private static bool IsLong(Candidate? asked) => asked?.Effort == Effort.StoryOrPair;
}
