using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>How sure it is that a word before a number names a street.</summary>
internal enum StreetLikeness
{
    None,

    /// <summary>A name that could be anything's: a street only beside "bor på", a floor or a postcode.</summary>
    Weak,

    /// <summary>An ending of streets that other words have too.</summary>
    Likely,

    /// <summary>An ending that only streets have.</summary>
    Certain,
}

/// <summary>Tells by its ending whether a word is the name of a street. Source: the endings of Danish street names.</summary>
internal static class StreetNames
{
    private const int LongestEnding = 11;
    private const int ShortestEnding = 2;
    private const int FewestLettersBefore = 2;

    /// <summary>Endings that are streets also in small letters: "skolegade 4".</summary>
    private static readonly WordSet CertainEndings = WordSet.Of(
        """
        vej vejen veje gade gaden allé alle alléen alleen allén allen stræde strædet straede vænge vænget vænget boulevard boulevarden
        brynet esplanade esplanaden svinget
        """);

    private static readonly WordSet Known = WordSet.Of("nytorv amagertorv kultorvet langelinie algade adelgade strandlinien");

    /// <summary>Endings that need a capital: "Solbakken 4", but not "to parker 4".</summary>
    private static readonly WordSet LikelyEndings = WordSet.Of(
        """
        park parken parker torv torvet plads pladsen bakke bakken bakker bakkerne toft toften tofte tofterne mark marken marker markerne lund
        lunden kær kæret ager ageren agre agrene sti stien stien skov skoven høj højen høje højene dal dalen krog krogen kroge hegn hegnet
        eng engen enge engene kaj kajen brygge bryggen bro broen holm holmen holme banke vang vangen vange løkke løkken løkker løkkerne bækken
        bæk ås åsen ledet led passage passagen havn havnen strand stranden bugt bugten klit klitten diget dige stykket jordet kilen vold
        volden næs odde odden gyde gyden mose mosen hede heden brink brinken skrænt skrænten dysse dyssen dysserne bjerg bjerget ryg ryggen
        trappe trappen vig vigen buen bue slippen slip slugt slugten lien rod kratgård krattet krat haverne vænger vængerne parcellen runddel
        runddelen færgen gærdet gærde kobbel koblet leddet lysning lysningen skellet skel stræder grønningen bredden mur muren drag draget
        kilden møllen søen løbet sving
        """);

    /// <summary>Endings of houses and of everyday words too, so that more must speak for a street.</summary>
    private static readonly WordSet WeakEndings = WordSet.Of("have haven gang gangen ring ringen centret centeret husene gård gården gaard gaarden banken hjørnet linje");

    /// <summary>Words that are a street by themselves, after another capital word: "Nørre Allé", "Store Torv".</summary>
    private static readonly WordSet Alone = WordSet.Of(
        """
        vej gade allé alle alleen alléen stræde boulevard torv plads vænge park have kaj sti bakke brygge passage gyde toft mark gang plads
        esplanade ringvej ring bro skov strand havn runddel trappe holm kær hede mose lund torvet bakken skoven kirken
        """);

    /// <summary>What may stand before "vej" by itself in small letters: "sankt jørgens vej".</summary>
    private static readonly WordSet Openings = WordSet.Of(
        """
        gl gammel gamle ny nye nørre nr sønder sdr øster vester store st lille ll sankt skt sct kong kongens dronning dronningens prins
        prinsens prinsesse chr dr doktor pastor provst vestre vesterbros østre ndr nordre søndre indre ydre nedre øvre søren hans bag
        """);

    private static readonly WordSet PlacesOfHouses = WordSet.Of("torvet havnen parken pladsen bakken stranden kajen engen bakkerne vænget toften marken skolen");

    private static readonly WordSet BeforePlaces = WordSet.Of("på til fra i ved ad adr adresse adressen");

    private static readonly WordSet Prepositions = WordSet.Of("ved under på bag langs over mellem foran omkring bagved");

    /// <summary>Everyday words that end as streets do.</summary>
    private static readonly WordSet NoStreets = WordSet.Of(
        """
        omvej omveje genvej genveje udvej udveje motorvej motorvejen motorveje cykelvej cykelveje landevej landevejen hovedvej hovedvejen
        adgangsvej adgangsveje tilkørselsvej sidevej transportvej tjenestevej kommandovej livsvej midtvej halvvej gangvej grusvej
        arbejdsvej klagevej klageveje flugtvej flugtveje luftvej luftveje urinveje skolevej skolevejen hjemvej tilbagevej underveje
        karrierevej karriereveje uddannelsesvej uddannelsesveje indkørselsvej afvej afveje forvejen kommunikationsveje vinterveje privatvej
        biveje overvej overveje genoverveje talle alle sallé gågade gågaden hovedgade hovedgaden blindgade legegade
        arbejdsplads arbejdspladsen legeplads legepladsen parkeringsplads parkeringspladsen praktikplads praktikpladsen elevplads
        læreplads byggeplads byggepladsen holdeplads plejehjemsplads døgnplads sengeplads siddeplads ståplads pplads rasteplads
        campingplads campingpladsen idrætsplads boldplads markedsplads genbrugsplads genbrugspladsen materialeplads børnehaveplads
        vuggestueplads institutionsplads førsteplads andenplads tredjeplads topplads fællesplads arbejdsmark
        legepark bypark solcellepark vindmøllepark erhvervspark temapark dyrepark forlystelsespark skatepark bilpark maskinpark
        danmark finmark varmark bismark telemark jobmark
        cykelsti cykelstien gangsti natursti naturstien tursti kostsmark faldskærm
        indkøbsstrand havestrand badestrand sandstrand østersøstrand lufthavn lufthavnen lystbådehavn lystbådehavnen trafikhavn
        fiskerihavn industrihavn hængebro gangbro jernbro landgangsbro øresundsbro øresundsbroen storebæltsbro storebæltsbroen
        forhold bagtrappe hovedtrappe køkkentrappe opgangstrappe trappe rulletrappe karrieretrappe forløb ballerup skydebane
        poeng seng senge plejeseng penge mange lange drenge senge enge trænge hænge gange bringe ringe unge skov regnskov
        model kapitel titel artikel bilag fremskridt afslag metode periode episode kode lod blod samarbejde fælled
        møderod uddannelsesdal skandale handledel dobbelt medalje ledig mellemled bindeled sideled forled fodled knæled håndled
        børnehave børnehaven skolehave skolehaven nyttehave nyttehaven forhave baghave dyrehave kolonihave zoologiskhave
        kundedage måltidsmose gymnasiehøj skyhøj temmelighøj
        slik musik trafik grafik politik klinik teknik praktik fabrik
        """);

    public static StreetLikeness Of(in Passage passage, int i)
    {
        var word = passage.Word(i);
        var token = passage.Tokens[i];
        var hasCapital = token.Casing != Casing.Lower;
        if (word.Length <= LongestEnding && Alone.Has(word) && StandsAlone(passage, i, hasCapital))
            return StreetLikeness.Certain;
        if (Alone.Has(word) && IsUnknownGenitive(passage, i - 1))
            return CertainEndings.Has(word) ? StreetLikeness.Certain : StreetLikeness.Weak;
        if (Known.Has(word))
            return StreetLikeness.Certain;
        var isNamed = token.Casing == Casing.Capitalised && !token.StartsSentence;
        if ((NoStreets.Has(word) && !(isNamed && OfEnding(word, hasCapital) == StreetLikeness.Certain)) || token.Is(WordTraits.Unit))
            return StreetLikeness.None;
        if (token.Is(WordTraits.Place))
            return OfEnding(word, hasCapital) == StreetLikeness.None ? StreetLikeness.None : StreetLikeness.Weak;
        return OfEnding(word, hasCapital) is var likeness and not StreetLikeness.None ? likeness
            : token.Casing is Casing.Capitalised or Casing.Upper && !token.Is(WordTraits.Common | WordTraits.Quiet | WordTraits.Title) ? StreetLikeness.Weak
            : StreetLikeness.None;
    }

    /// <summary>The ending counts with at least two letters before it, or one that is a word: "vej" alone is no street, "Åvej" is.</summary>
    private static StreetLikeness OfEnding(ReadOnlySpan<char> word, bool hasCapital)
    {
        var likeness = StreetLikeness.None;
        var lettersBefore = word[0] is 'Å' or 'å' or 'Ø' or 'ø' ? 1 : FewestLettersBefore;
        for (var length = Math.Min(LongestEnding, word.Length - lettersBefore); length >= ShortestEnding; length--)
        {
            var ending = word[^length..];
            if (CertainEndings.Has(ending))
                return StreetLikeness.Certain;
            if (LikelyEndings.Has(ending))
                likeness = hasCapital ? StreetLikeness.Likely : StreetLikeness.Weak;
            else if (likeness == StreetLikeness.None && WeakEndings.Has(ending))
                likeness = StreetLikeness.Weak;
        }

        return likeness;
    }

    private static bool StandsAlone(in Passage passage, int i, bool hasCapital)
    {
        if (passage.Is(i + 1, WordTraits.Unit) || !passage.Tokens[i].FollowsSpace)
            return false;
        var before = passage.IsSign(i - 1, '.') ? i - 2 : i - 1;
        if (!passage.IsWord(before))
            return false;
        if (IsOpening(passage, before) && passage.Tokens[before].Length > 1)
            return true;
        if (hasCapital && passage.Tokens[before].Casing is Casing.Capitalised or Casing.Upper or Casing.Initial or Casing.Mixed)
            return !passage.Tokens[before].StartsSentence || !passage.Tokens[before].Is(WordTraits.Common);
        return !hasCapital && IsNameInGenitive(passage, before);
    }

    /// <summary>"jørgens vej", "andersens boulevard", but not "deres vej" or "dagens gang".</summary>
    private static bool IsNameInGenitive(in Passage passage, int i) =>
        passage.Word(i) is [.., 's'] && !passage.Is(i, WordTraits.Possessive | WordTraits.Common | WordTraits.Person)
        && (passage.Tokens[i].TraitsWithoutGenitive & (WordTraits.FirstName | WordTraits.Surname | WordTraits.WordLikeFirstName | WordTraits.WordLikeSurname)) != 0;

    /// <summary>"baggesens vej": a word that no list knows.</summary>
    private static bool IsUnknownGenitive(in Passage passage, int i) =>
        passage.IsWord(i) && passage.Tokens[i].Length >= "broges".Length && passage.Word(i) is [.., 's']
        && (passage.Tokens[i].Traits | passage.Tokens[i].TraitsWithoutGenitive) == WordTraits.None;

    /// <summary>
    /// "Enghaven 113", "Torvet 1": the ending of a place with houses, or such a place itself, with a capital that no sentence gave it.
    /// </summary>
    public static bool IsPlaceOfHouse(in Passage passage, int i)
    {
        var token = passage.Tokens[i];
        if (token.Casing != Casing.Capitalised || (token.StartsSentence && !passage.IsSign(i - 1, ':')) || token.Is(WordTraits.Title | WordTraits.Unit))
            return false;
        return PlacesOfHouses.Has(passage, i) || (!NoStreets.Has(passage, i) && OfEnding(passage.Word(i), hasCapital: true) != StreetLikeness.None);
    }

    /// <summary>"til ahornkrogen 44": a word that no list knows, ending as streets do, where a place is told.</summary>
    public static bool IsUnknownStreet(in Passage passage, int i) =>
        BeforePlaces.Has(passage, i - 1) && passage.Tokens[i] is { Traits: WordTraits.None, TraitsWithoutGenitive: WordTraits.None }
        && !NoStreets.Has(passage, i) && OfEnding(passage.Word(i), hasCapital: true) == StreetLikeness.Likely;

    /// <summary>"Ved Åen 6", "Under Elmene 76": a preposition with a capital and a place in the definite form.</summary>
    public static bool HasPrepositionBefore(in Passage passage, int i) =>
        Prepositions.Has(passage, i - 1) && passage.Tokens[i - 1].Casing == Casing.Capitalised && passage.Tokens[i].Casing == Casing.Capitalised
        && passage.Tokens[i].FollowsSpace && !passage.Is(i, WordTraits.Place | WordTraits.Quiet | WordTraits.FirstName)
        && passage.Word(i) is [_, .., 'e', 'n'] or [_, .., 'e', 't'] or [_, .., 'n', 'e'];

    public static bool IsOpening(in Passage passage, int i) => Openings.Has(passage, i);

    /// <summary>A word that belongs to the name of the street behind it, written in small letters.</summary>
    public static bool BelongsInSmallLetters(in Passage passage, int before) =>
        IsOpening(passage, before) || IsNameInGenitive(passage, before) || IsUnknownGenitive(passage, before) || passage.Is(before, WordTraits.Place | WordTraits.FirstName);
}
