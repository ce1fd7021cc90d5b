namespace Bot.Dialogs.Prompts;

/// <summary>What a prompt asks its reader to do; decides the card's form.</summary>
public enum PromptKind
{
    Open,
    Scale,
    Miracle,

    /// <summary>A time when the difficulty was smaller (LØFT: "undtagelse"); not an error of any sort.</summary>
    ExceptionQuestion,
    Resource,
    Coping,
    Appreciation,
    Story,
    Keyword,
    Pairwise,
}

/// <summary>The solution-focused turn that a prompt makes inside its kind, where it makes one.</summary>
public enum Technique
{
    Better,
    Relationship,
    PreSessionChange,
    FuturePerfect,
    SmallStep,
    BothAnd,
    Balance,

    /// <summary>Most Significant Change: a story, and why this one.</summary>
    MostSignificantChange,
}

/// <summary>The four sides of the core task: målgruppe, værdi, ambition, tilgang.</summary>
public enum Dimension
{
    TargetGroup,
    Value,
    Ambition,
    Approach,
}

/// <summary>Whom a prompt is written for, and likewise whom a channel gathers.</summary>
public enum Audience
{
    Everyone,
    Employee,
    Leader,
    SeniorLeader,
}

public enum Season
{
    NewYear,
    Spring,
    BeforeSummer,

    /// <summary>The first weeks back after the summer ("opstart").</summary>
    AfterSummer,
    Autumn,
    Christmas,
    BeforePopUp,
    AfterPopUp,

    /// <summary>The last week of any month, when the team celebrates something shared.</summary>
    MonthEnd,
}

public enum Sensitivity
{
    Low,

    /// <summary>Answers may come near a citizen: an extra reminder and the strict screening.</summary>
    Citizen,

    /// <summary>Never in a channel's first weeks, and shown with the line about where to find support.</summary>
    Heavy,
}

public enum Effort
{
    OneWord = 1,
    TwoLines = 2,
    StoryOrPair = 3,
}

public enum DefaultVisibility
{
    PersonChooses,
    AggregateOnly,
}

/// <summary>Only <see cref="Active"/> prompts are asked; a retired one stays readable for the answers it once got.</summary>
public enum PromptStatus
{
    Draft,
    Reviewed,
    Active,
    Retired,
}
