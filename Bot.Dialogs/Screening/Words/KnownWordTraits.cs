namespace Bot.Dialogs.Screening.Words;

/// <summary>
/// What the dictionary of Stavekontrolden says of a word in one of its forms. A word can be several things: "bo" is a verb, a noun and a
/// man. Classes of words come from the inflection rules, so a word that is never inflected ("og") has none.
/// </summary>
[Flags]
internal enum KnownWordTraits : byte
{
    None = 0,

    /// <summary>Written in lower case.</summary>
    Ordinary = 1,

    /// <summary>Written with a capital and put in the genitive only: people, places, firms, medicines, Latin names of animals.</summary>
    ProperNoun = 2,

    /// <summary>A proper noun that takes a direction before it ("Nordsjælland"): a town, a village, a country.</summary>
    Place = 4,

    Verb = 8,

    /// <summary>Without <see cref="Ordinary"/>: a noun that is written with a capital ("Mercedes").</summary>
    Noun = 16,

    Adjective = 32,

    /// <summary>Written in capitals only ("ADHD").</summary>
    Abbreviation = 64,

    /// <summary>Can be the first part of a compound as it stands, its binding letter included ("arbejds", "medarbejder").</summary>
    CompoundStart = 128,
}
