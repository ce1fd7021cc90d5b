namespace Bot.Dialogs.Prompts;

/// <summary>
/// What the week asks for: usually the cycle's next place (domain.md rule 3), sometimes something that goes before it: a light
/// week, a team that has gone quiet, or a Pop Up.
/// </summary>
internal sealed record WeekSlot(string Name)
{
    /// <summary>After so many cards in a row with fewer than three answers the next one is light (domain.md rule 9).</summary>
    public const int QuietCards = 2;

    /// <summary>One bit a kind.</summary>
    private int Kinds { get; init; } = ~0;

    public Technique? Technique { get; init; }

    /// <summary>A turn that is kept for another place.</summary>
    public Technique? Spared { get; init; }

    public Effort MostEffort { get; init; } = Effort.StoryOrPair;

    /// <summary>The bit of a season that the place is for, and that it opens even when the calendar's has just ended.</summary>
    public int Season { get; private init; }

    private bool SparesCare { get; init; }

    /// <summary>The place where a channel's anchor comes back.</summary>
    public bool TakesAnchor { get; private init; }

    public bool TakesAnyKind => Kinds == ~0;

    public static int PlacesInCycle => Cycle.Length;

    /// <summary>The number, what explains it, and at last what is already a little better.</summary>
    private static readonly WeekSlot[] Cycle =
    [
        Place("1/8 scale", PromptKind.Scale) with { TakesAnchor = true },
        Place("2/8 exception", PromptKind.ExceptionQuestion),
        Place("3/8 open", PromptKind.Open) with { Spared = Prompts.Technique.Better },
        Place("4/8 story", PromptKind.Story),
        Place("5/8 appreciation", PromptKind.Appreciation),
        Place("6/8 miracle, keyword or pairwise", PromptKind.Miracle, PromptKind.Keyword, PromptKind.Pairwise),
        Place("7/8 resource or coping", PromptKind.Resource, PromptKind.Coping),
        Place("8/8 what is better", PromptKind.Open) with { Technique = Prompts.Technique.Better },
    ];

    private static readonly WeekSlot[] HolidayCycle = [.. Cycle.Select(slot => slot with { Name = slot.Name + ", loose and light", MostEffort = Effort.TwoLines, SparesCare = true })];

    private static readonly WeekSlot[] GatheringCycle = [.. Cycle.Select(slot => slot with { Name = slot.Name + ", between Pop Up stories", MostEffort = Effort.TwoLines })];

    private static readonly WeekSlot Light = new("light week: one word") { MostEffort = Effort.OneWord };

    private static readonly WeekSlot AfterSilence = new("light after two quiet weeks") { MostEffort = Effort.OneWord };

    private static readonly WeekSlot Story = Place("Pop Up is coming: a story", PromptKind.Story) with { Spared = Prompts.Technique.MostSignificantChange };

    private static readonly WeekSlot MostSignificant = Place("two weeks to Pop Up: the most significant story", PromptKind.Story) with
    {
        Technique = Prompts.Technique.MostSignificantChange,
    };

    private static readonly WeekSlot WhatDidYouTake = new("the week after Pop Up: what did you take with you?")
    {
        Season = 1 << (int)Prompts.Season.AfterPopUp,
        Spared = Prompts.Technique.PreSessionChange,
    };

    private static readonly WeekSlot WhatDidYouTakeLightly = WhatDidYouTake with { Name = WhatDidYouTake.Name + ", loose and light", MostEffort = Effort.TwoLines };

    private static readonly WeekSlot WhatCameOfIt = new("six weeks after Pop Up: what came of it?")
    {
        Season = 1 << (int)Prompts.Season.AfterPopUp,
        Technique = Prompts.Technique.PreSessionChange,
    };

    /// <summary>The cycle's own story.</summary>
    public static bool TakesStory(int place) => Cycle[place].Kinds == Bit(PromptKind.Story);

    /// <summary>The cycle's own number.</summary>
    public static bool TakesNumber(int place) => Cycle[place].TakesAnchor;

    /// <param name="week">The week that is to get a card.</param>
    /// <param name="memory">What the channel was asked before it.</param>
    /// <param name="turn">Whose turn it is among leaders; null in a team.</param>
    public static WeekSlot Of(PlanWeek week, ChannelMemory memory, Audience? turn)
    {
        var inTurn = InTurn(week, memory.PlaceIn(week));
        // Anchors are one word, so a number whose turn it is fits a light week as well.
        if (week.IsLight)
            return inTurn.TakesAnchor ? inTurn : Light;
        if (memory.SilentCards() >= QuietCards)
            return inTurn.TakesAnchor ? inTurn : AfterSilence;
        // Both are made up for when the week itself had no card, or none that could be this one.
        if (week.SincePopUp is >= 1 and <= 4 && memory.MissesEcho(week, whatCameOfIt: false, turn))
            return week.IsLoose ? WhatDidYouTakeLightly : WhatDidYouTake;
        if (week.SincePopUp is >= 6 and <= 9 && memory.MissesEcho(week, whatCameOfIt: true, turn))
            return WhatCameOfIt;
        if (IsStoryTurn(week, memory))
            return week.CardsToMostSignificant(memory.Audience) == 0 ? MostSignificant : Story;
        return inTurn;
    }

    public bool Fits(Candidate candidate) =>
        (Kinds & Bit(candidate.Kind)) != 0
        && candidate.Effort <= MostEffort
        && !(SparesCare && candidate.NeedsCare)
        && (Season == 0 || (candidate.Seasons & Season) != 0);

    public bool Turns(Candidate candidate) =>
        (Technique is not { } wanted || candidate.Technique == wanted)
        && (Spared is not { } spared || candidate.Technique != spared)
        && (!candidate.AsksWhatCameOfAPopUp || this == WhatCameOfIt);

    private static WeekSlot InTurn(PlanWeek week, int place) =>
        week.IsLoose ? HolidayCycle[place] : week.SparesTime ? GatheringCycle[place] : Cycle[place];

    /// <summary>
    /// Every second card, counted back from the one with the most significant story. Where missed weeks shift the cards, two without a
    /// story call for one, but not just before the most significant one.
    /// </summary>
    public static bool IsStoryTurn(PlanWeek week, ChannelMemory memory)
    {
        if (!week.IsGathering || IsStory(memory, 1))
            return false;
        var cards = week.CardsToMostSignificant(memory.Audience);
        return cards % 2 == 0 || (cards != 1 && memory.Cards.Count > 1 && IsGathered(memory, 1, week) && IsGathered(memory, 2, week) && !IsStory(memory, 2));
    }

    private static bool IsStory(ChannelMemory memory, int back) => memory.Cards.Count >= back && memory.Cards[^back].Prompt?.Kind == PromptKind.Story;

    /// <summary>The card lies in the same weeks before the Pop Up.</summary>
    private static bool IsGathered(ChannelMemory memory, int back, PlanWeek week) => week.Number - memory.Cards[^back].Week <= 8 - week.ToPopUp;

    private static WeekSlot Place(string name, params PromptKind[] kinds) =>
        new(name) { Kinds = kinds.Aggregate(0, (bits, kind) => bits | Bit(kind)) };

    private static int Bit(PromptKind kind) => 1 << (int)kind;
}
