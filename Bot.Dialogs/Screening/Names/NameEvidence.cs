namespace Bot.Dialogs.Screening.Names;

/// <summary>Why a word is taken for a person's name. One reason is enough.</summary>
[Flags]
internal enum NameEvidence
{
    None = 0,

    /// <summary>The tagger finds it likely.</summary>
    Likely = 1 << 0,

    /// <summary>fru Holm, hr. Sommer, hedder bo.</summary>
    AfterTitle = 1 << 1,

    /// <summary>P.E. Pedersen, K. Sørensen.</summary>
    AfterInitial = 1 << 2,

    /// <summary>Bo Jensen: a first name before a surname, both listed and with capitals.</summary>
    FullName = 1 << 3,

    /// <summary>Two to four capitals after "m.", "med", "fra": a colleague's code.</summary>
    StaffCode = 1 << 4,

    /// <summary>The same word is surely a name elsewhere in the text.</summary>
    NamedElsewhere = 1 << 5,

    /// <summary>One of the installation's own names.</summary>
    OwnName = 1 << 6,
}
