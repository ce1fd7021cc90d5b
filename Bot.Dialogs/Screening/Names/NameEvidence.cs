namespace Bot.Dialogs.Screening.Names;

/// <summary>What speaks for and against a word being a person's name. Each kind counts once.</summary>
[Flags]
internal enum NameEvidence
{
    None = 0,

    /// <summary>A listed first name or surname that is no other word.</summary>
    Listed = 1 << 0,

    /// <summary>A listed name that is also a word.</summary>
    WordLike = 1 << 1,

    /// <summary>A capital that no sentence start explains. Danish nouns are written small.</summary>
    CapitalInside = 1 << 2,

    /// <summary>A capitalised word that no list knows.</summary>
    Unknown = 1 << 3,

    /// <summary>fru, hr., hedder.</summary>
    AfterTitle = 1 << 4,

    /// <summary>kollega, mor, borgeren.</summary>
    AfterRelation = 1 << 5,

    /// <summary>min kollega, hendes mor.</summary>
    AfterOwnRelation = 1 << 6,

    /// <summary>P.E. Pedersen.</summary>
    AfterInitial = 1 << 7,

    /// <summary>A name stands right before it.</summary>
    AfterName = 1 << 8,

    /// <summary>A surname stands right after it.</summary>
    BeforeSurname = 1 << 9,

    /// <summary>Two to four capitals after "m.", "med", "fra": a colleague's code.</summary>
    StaffCode = 1 << 10,

    /// <summary>A word of the quiet lists: a place, an organisation, an abbreviation.</summary>
    Quiet = 1 << 11,

    /// <summary>After "i" or "projekt": rather a place or a thing.</summary>
    AfterPlaceCue = 1 << 12,

    /// <summary>"Excel-ark": the first part of a compound.</summary>
    StartsCompound = 1 << 13,

    /// <summary>Ends like a house, a street or a meeting: Birkehuset, Mandagsmødet.</summary>
    ThingEnding = 1 << 14,
}
