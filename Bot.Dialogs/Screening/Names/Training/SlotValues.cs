using Bot.Dialogs.Screening.Tokens;
using Bot.Dialogs.Screening.Words;

namespace Bot.Dialogs.Screening.Names.Training;

/// <summary>Names, places and organisations to put into training texts: from our own lists, and invented ones.</summary>
internal sealed class SlotValues(Random random)
{
    private static readonly string[] FirstNames = Words(WordTraits.FirstName);
    private static readonly string[] FirstNamesFromAbroad = Words(WordTraits.FirstName | WordTraits.Abroad);
    private static readonly string[] SurnamesFromAbroad = Words(WordTraits.Surname | WordTraits.Abroad);
    private static readonly string[] WordLikeFirstNames = Words(WordTraits.WordLikeFirstName);
    private static readonly string[] Surnames = Words(WordTraits.Surname);
    private static readonly string[] WordLikeSurnames = Words(WordTraits.WordLikeSurname);
    private static readonly string[] Places = Words(WordTraits.Place);
    private static readonly string[] QuietWords = Words(WordTraits.Quiet);
    private static readonly InventedNames InventedFirstNames = new(FirstNames);
    private static readonly InventedNames InventedSurnames = new(Surnames);
    private static readonly InventedNames InventedFirstNamesFromAbroad = new(FirstNamesFromAbroad);
    private static readonly InventedNames InventedSurnamesFromAbroad = new(SurnamesFromAbroad);
    private static readonly InventedNames InventedPlaces = new(Places);

    private static readonly string[] HouseBeginnings =
        ["Sol", "Birke", "Enge", "Skov", "Strand", "Bakke", "Kløver", "Linde", "Møl", "Nord", "Syd", "Øster", "Vester", "Ege", "Bøge", "Ravne", "Svane", "Lærke", "Fjord", "Hav", "Kilde", "Rosen", "Torne", "Ask", "Pile", "Kær", "Mose", "Sø", "Lille", "Grøn", "Blå", "Ny", "Gammel", "Humle", "Abild", "Hassel", "Elle", "Ulve", "Råd", "Kultur", "Sundheds", "Familie", "Ungdoms", "Aktivitets"];

    private static readonly string[] HouseEndings =
        ["gården", "huset", "hjemmet", "parken", "haven", "lunden", "bakken", "centret", "skolen", "højen", "vang", "ager", "toften", "engen", "gade", "stien", "torvet", "dal", "borg", "holm", "skov", "bo", "pladsen", "kærnen", "reden", "myren"];

    private static readonly string[] HouseEndingsLikeSurnames =
        ["høj", "lund", "ly", "gård", "bæk", "holt", "kær", "eng", "minde", "lyst", "bjerg", "mark", "toft", "dal", "bo", "vang", "holm", "skov"];

    private static readonly string[] HouseKinds =
        ["Plejecenter", "Team", "Stue", "Afsnit", "Bosted", "Børnehuset", "Projekt", "Gruppe", "Plejehjemmet", "Botilbuddet", "Værestedet", "Afdeling", "Hus", "Børnehaven", "Skolen", "Café", "Klub", "Aktivitetscentret", "Dagcentret", "Krisecentret", "Omsorgscentret", "Bofællesskabet", "Biblioteket", "Kulturhuset", "Ældrecentret", "Institutionen", "Vuggestuen", "Dagplejen", "SFO", "Sundhedscentret"];

    private static readonly string[] OrganisationEndings =
        ["Kommune", "Gruppen", "Danmark", "A/S", "ApS", "Fonden", "IF", "BK", "Skole", "Bibliotek", "Hospital", "Festival", "Avis", "Tidende", "Consult", "Service", "Byg", "Data", "Bank", "Museum", "Teater", "Forlag", "Media", "International", "Group", "Nord"];

    public bool Chance(int percent) => random.Next(100) < percent;

    public string First() => random.Next(100) switch
    {
        < 14 => InventedFirstNames.Next(random),
        < 24 => InventedFirstNamesFromAbroad.Next(random),
        < 54 => Any(FirstNamesFromAbroad),
        _ => Any(FirstNames),
    };

    public string WordLike() => Any(WordLikeFirstNames);

    public string Surname() => random.Next(100) switch
    {
        < 12 => InventedSurnames.Next(random),
        < 22 => InventedSurnamesFromAbroad.Next(random),
        < 34 => Any(WordLikeSurnames),
        // Mette Ringsted, Jens Horsens: many Danes are called after a town.
        < 37 => Any(Places),
        < 62 => Any(SurnamesFromAbroad),
        _ => Any(Surnames),
    };

    public string Full() => $"{(Chance(8) ? WordLike() : First())} {Surname()}";

    public string Middle() => random.Next(4) switch
    {
        0 => $"{First()} {First()} {Surname()}",
        1 => $"{First()} {Surname()} {Surname()}",
        2 => $"{First()} {Initial()}. {Surname()}",
        _ => $"{First()} {Any(["von", "de", "al", "van", "el", "af", "bin", "dos", "la"])} {Surname()}",
    };

    public string FirstWithInitial() => Chance(70) ? $"{First()} {Initial()}." : $"{First()} {Initial()}";

    public string InitialsWithSurname() => random.Next(4) switch
    {
        0 => $"{Initial()}. {Initial()}. {Surname()}",
        1 => $"{Initial()}.{Initial()}. {Surname()}",
        2 => $"{First()} {Initial()}. {Surname()}",
        _ => $"{Initial()}. {Surname()}",
    };

    public string Double() => Chance(60) ? $"{First()}-{First()}" : $"{First()} {First()}";

    public string Nickname()
    {
        var name = First();
        return name.Length > 4 && Chance(50) ? name[..random.Next(3, name.Length)] : name;
    }

    /// <summary>As many words as were there, with the same initials shortened.</summary>
    public string LikeIt(string name)
    {
        var words = name.Split(' ');
        return words.Length switch
        {
            1 => IsInitials(name) ? name : (Chance(50) ? First() : Surname()),
            2 when IsInitials(words[0]) => InitialsWithSurname(),
            2 => random.Next(12) switch { 0 => InitialsWithSurname(), 1 => FirstWithInitial(), 2 => $"{Double()} {Surname()}", _ => Full() },
            _ => Middle(),
        };
    }

    /// <summary>A colleague's initials: MKJ, AK.</summary>
    public string Code()
    {
        while (true)
        {
            var code = new string([.. Enumerable.Range(0, Chance(50) ? 3 : random.Next(2, 5)).Select(_ => Letter())]);
            if ((Lexicon.TraitsOf(WordHash.Of(code)) & (WordTraits.Quiet | WordTraits.Common)) == 0 && KnownWords.Of(code) == KnownWordTraits.None)
                return code;
        }
    }

    public string Place() => Chance(25) ? InventedPlaces.Next(random) : Any(Places);

    public string House()
    {
        // "Solhøj" alone may be a person; after "Plejecenter" it is a house.
        if (Chance(45))
            return $"{Any(HouseKinds)} {(Chance(40) ? Any(HouseBeginnings) + Any(HouseEndingsLikeSurnames) : HouseName())}";
        return HouseName();
    }

    public string Organisation() => random.Next(5) switch
    {
        0 => $"{Any(Places)} {Any(OrganisationEndings)}",
        1 => $"{InventedPlaces.Next(random)} {Any(OrganisationEndings)}",
        2 => Code(),
        _ => Any(QuietWords),
    };

    private string HouseName() => random.Next(4) switch
    {
        0 => Any(Places),
        1 => InventedPlaces.Next(random),
        _ => Any(HouseBeginnings) + Any(HouseEndings),
    };

    private static bool IsInitials(string word) => word.Length <= 2 || word.EndsWith('.');

    private char Initial() => Letter();

    private char Letter() => "ABCDEFGHIJKLMNOPRSTUVYZÆØÅ"[random.Next(26)];

    private string Any(string[] values) => values[random.Next(values.Length)];

    private static string[] Words(WordTraits trait) =>
        [.. Lexicon.Lists.SelectMany(Lexicon.Entries).Where(entry => entry.Trait == trait).Select(entry => entry.Word).Distinct()];
}
