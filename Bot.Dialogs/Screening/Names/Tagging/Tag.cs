namespace Bot.Dialogs.Screening.Names.Tagging;

/// <summary>What the tagger takes a token for.</summary>
internal enum Tag : byte
{
    /// <summary>No name of anything. Its score is the zero that the others are measured against.</summary>
    Other,

    Person,
    Place,
    Organisation,

    /// <summary>Works, products, events, peoples: capitals that are none of the above.</summary>
    Thing,
}

/// <summary>The tags that a training text allows for a token: one where it is sure, several where it is not.</summary>
[Flags]
internal enum TagSet : byte
{
    None = 0,
    Other = 1 << Tag.Other,
    Person = 1 << Tag.Person,
    Place = 1 << Tag.Place,
    Organisation = 1 << Tag.Organisation,
    Thing = 1 << Tag.Thing,
    NoPerson = Other | Place | Organisation | Thing,
    Any = NoPerson | Person,
}
