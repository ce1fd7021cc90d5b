namespace Bot.Dialogs.Screening.Tokens;

/// <summary>What the word lists know of a word. The names of the traits are the section headings in the lists.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>A first name that is no other Danish word.</summary>
    FirstName = 1 << 0,

    /// <summary>A first name that is also a word: Bo, Liv, Storm.</summary>
    WordLikeFirstName = 1 << 1,

    Surname = 1 << 2,

    /// <summary>A surname that is also a word or a place: Lund, Bach, Skov.</summary>
    WordLikeSurname = 1 << 3,

    /// <summary>Binds the parts of a name: von, al, bin.</summary>
    NameParticle = 1 << 4,

    /// <summary>A town, municipality, region, country: its capital says nothing of a person.</summary>
    Place = 1 << 5,

    /// <summary>An organisation, product, practice or abbreviation that is written with capitals and is no person.</summary>
    Quiet = 1 << 6,

    /// <summary>An everyday word, which stays one when somebody writes it with a capital.</summary>
    Common = 1 << 7,

    /// <summary>A name follows: fru, hr., hedder.</summary>
    Title = 1 << 8,

    /// <summary>A person, after which a name may follow: kollega, mor, nabo.</summary>
    Relation = 1 << 9,

    /// <summary>The same for those whom the municipality is there for: borgeren, beboeren.</summary>
    Citizen = 1 << 10,

    /// <summary>min, hendes, vores.</summary>
    Possessive = 1 << 11,

    /// <summary>A colleague's code of capitals may follow: m. AK.</summary>
    CodeCue = 1 << 12,

    /// <summary>A single person is spoken of: hun, ham, jeg.</summary>
    Person = 1 << 13,

    /// <summary>Ends with a full stop that ends no sentence: f.eks., hr., ca.</summary>
    Abbreviation = 1 << 14,

    PhoneCue = 1 << 15,

    /// <summary>The number beside it counts or identifies a thing: ordre, CVR, faktura.</summary>
    ThingNumberCue = 1 << 16,

    /// <summary>What a number before it counts: kr., personer, timer.</summary>
    Unit = 1 << 17,

    CaseCue = 1 << 18,

    AccountCue = 1 << 19,

    PlateCue = 1 << 20,

    BirthCue = 1 << 21,

    Month = 1 << 22,

    /// <summary>in, at, from: a capital word after it is rather a place.</summary>
    PlaceCue = 1 << 23,

    /// <summary>Speaks to or of a person by surname: fru, hr.</summary>
    Address = 1 << 24,

    /// <summary>A name that the installation has added.</summary>
    OwnName = 1 << 25,

    /// <summary>A word that the installation has declared to be no name.</summary>
    OwnQuiet = 1 << 26,

    /// <summary>A common English word that is no Danish one and no widespread name.</summary>
    English = 1 << 27,

    /// <summary>Of a name: from the lists of names whose bearers, or whose parents, came from elsewhere.</summary>
    Abroad = 1 << 28,
}
