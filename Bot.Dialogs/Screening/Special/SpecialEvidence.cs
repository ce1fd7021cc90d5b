namespace Bot.Dialogs.Screening.Special;

/// <summary>What speaks for and against a phrase telling something private of one person. Each kind counts once.</summary>
[Flags]
internal enum SpecialEvidence
{
    None = 0,

    /// <summary>One person is spoken of before it or right after it.</summary>
    Person = 1 << 0,

    /// <summary>One person is spoken of only later in the sentence.</summary>
    PersonAfter = 1 << 1,

    /// <summary>Said of many, or of anybody: mange borgere, man.</summary>
    Group = 1 << 2,

    /// <summary>"har", "er", "lider af", "min": somebody has it or is it.</summary>
    Said = 1 << 3,

    /// <summary>What somebody has wants to be said so, and is not.</summary>
    NotSaid = 1 << 4,

    /// <summary>oplæg om, arbejder med, demens-konference.</summary>
    Topic = 1 << 5,
}
