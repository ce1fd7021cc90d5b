namespace Bot.Tests.Screening;

/// <summary>What the bot itself asks and shows as an example: none of it may ever be stopped.</summary>
public static class DomainTexts
{
    /// <summary>Question and follow-up of the example prompts.</summary>
    public static TheoryData<string> Prompts =>
    [
        "Hvis jeres dør stod lukket i et halvt år: Hvem ville mærke det først, og hvad ville de savne? Hvor gav I netop det "
            + "videre i sidste uge?",
        "Tænk på de ord, vi bruger om dem, vi er til for. Hvilket ord hjælper dig til at se mennesket – og hvilket kunne vi "
            + "godt lægge væk? Hvilket ord ville de selv vælge?",
        "Peg på én arbejdsgang, der tager tid, uden at nogen har synlig gavn af den. Hvordan kunne den se ud i en mindre "
            + "udgave? Hvem skal vi spørge, før vi prøver?",
        "Hvad skal have ro til at blive, som det er – og hvor er det på tide at prøve noget nyt? Hvad fik dig til at lægge "
            + "vægten dér?",
        "Hvornår valgte du sidst en løsning, som passede til ét menneske, men ikke lignede det, vi plejer? Hvad gjorde den "
            + "rimelig? Hvad kan vi lære til næste gang?",
        "Se dig selv i midten af en cirkel. Hvilket samarbejde omkring dig fortjener en time mere den næste måned? Hvad er "
            + "det mindste, der kunne åbne døren?",
        "Hvilken detalje kan du slippe i denne uge, så dine medarbejdere får mere plads til deres egen dømmekraft? Hvad "
            + "skal de høre fra dig, for at det føles trygt?",
        "Hvilken beslutning mangler stadig en god forklaring hos dem, den rammer? Hvem fortæller du den til først? Hvad kan "
            + "de stadig nå at påvirke?",
        "Når noget er svært: 0 er “jeg står alene med det”, 10 er “jeg ved præcis, hvem jeg kan gå til”. Hvor er du i dag? "
            + "Hvad gør, at tallet ikke er lavere?",
        "Hvor tydeligt kunne du mærke vores fælles opgave i det, du lavede i går? 0 slet ikke – 10 hele vejen. Hvad ville "
            + "du se, hvis tallet var ét højere?",
        "Hvis vi spurgte dem, vi hjælper: Hvor godt ved de, hvad de kan regne med fra os? 0 slet ikke – 10 helt klart. Hvad "
            + "gør vi allerede, som løfter tallet?",
        "Hvor meget luft har du haft til at tænke en tanke færdig de sidste to uger? 0 ingen – 10 rigeligt. Hvornår var der "
            + "mere luft, end du regnede med?",
        "Hvor let er det hos os at sige højt, at man er i tvivl? 0 meget svært – 10 helt let. Hvem eller hvad gør det "
            + "lettere? (roller, ikke navne)",
        "Forestil dig, at samarbejdet på tværs er faldet på plads natten over, men ingen har sagt det. Hvad er det første "
            + "lille tegn, du opdager? Hvilken flig af det findes allerede?",
        "Vi spoler frem til næste Pop Up, og året gik bedre, end nogen turde håbe. Hvad fortæller folk hinanden ved kaffen? "
            + "Hvad må det første skridt have været?",
        "Tænk på en medborger og en rigtig god, helt almindelig tirsdag. Hvad er der i den dag – og hvad er vores lille "
            + "del? Husk: ingen navne. Hvad af det kan ske i næste uge?",
        "Find en gang, hvor noget, der plejer at være bøvlet, gik let. Hvad var anderledes den dag? Hvordan får vi det til "
            + "at ske igen?",
        "Hvornår har et møde på tværs sidst været hvert minut værd? Hvad gjorde I, som I ikke altid gør? Hvad tager du med "
            + "til det næste møde?",
        "Husk en gang, hvor en medborger fandt en bedre vej end den, vi havde tænkt. Hvad fik dig til at lytte lige dér? "
            + "Hvordan kan vi spørge lidt tidligere?",
        "Selv i en travl uge er der som regel et kvarter, hvor det glider. Hvornår var dit, og hvad hjalp det på vej? Hvad "
            + "skulle til for at få ét kvarter mere?",
        "Vi aftalte for nylig at tage fat i det her. Er noget allerede rykket sig lidt den rigtige vej? Hvad har du "
            + "bemærket? Hvem andre har bidraget til det?",
        "Hvad kan du, som de færreste her kender til – og som du gerne vil spørges om? Må det stå på kompetencelisten? (du "
            + "kan altid fjerne det)",
        "Hvad lærte dig noget brugbart i denne måned: en kollega, en medborger, en bog, en fejl? Skriv rollen, ikke navnet. "
            + "Hvordan kan andre få glæde af det?",
        "Hvilke kræfter i lokalområdet – foreninger, naboer, pårørende, butikker – kunne vi invitere med, hvis vi bare "
            + "spurgte? Hvem af os har den bedste indgang?",
        "Hvilken egenskab i teamet er du glad for at kunne læne dig op ad, når det blæser? Giv et lille eksempel. Hvornår "
            + "har du selv vist den?",
        "Noget har måske været tungt på det sidste. Hvad har hjulpet dig igennem, også selv om det ikke løste det hele? "
            + "Hvad vil du gerne have mere af fra os andre?",
        "Der er ting, vi ikke kan ændre lige nu. Hvordan får du alligevel noget godt ud af dagen – og hvilken lille del kan "
            + "vi selv skrue på? Hvem skal vide, hvor det trykker?",
        "Du står tit mellem det, der bliver besluttet, og det, der er brug for. Hvad holder dig på benene i den position? "
            + "Hvem kan du dele det med?",
        "Hvilken lille ting lykkedes i denne uge, som fortjener, at vi stopper op et øjeblik? Hvad gjorde vi, som fik den "
            + "til at lykkes?",
        "Hvem gjorde din dag lettere for nylig, og hvad gjorde de helt præcist? Skriv “en kollega” – og sig det gerne til "
            + "vedkommende selv. Hvad betød det for dit arbejde?",
        "Hvem arbejder bag kulissen, så du kan lykkes med dit? Fortæl om en gang, det gjorde forskellen. Hvordan kan vi "
            + "vise, at vi har set det?",
        "Hvis den medborger, du sidst hjalp, skulle fortælle om det gode ved jeres samarbejde – hvad tror du, du ville "
            + "høre? Hvad vil du gøre lidt mere af?",
        "Kig tre måneder tilbage. Hvilken forandring hos nogen, vi er til for, betyder mest for dig? Hvad skete der – og "
            + "hvorfor netop den? Hvad var vores del, og hvad var personens egen?",
        "Fortæl om en opgave, du var på vej til at løse selv, men som blev løst i fællesskab med den, det handlede om. Hvad "
            + "blev anderledes? Hvad skulle du holde dig fra at gøre?",
        "Har du set, læst eller hørt noget uden for vores egne vægge, som vi burde låne? Fortæl kort, hvad det er, og hvad "
            + "det kunne blive til her. Hvem vil prøve det med dig?",
        "Fortæl om noget, der ikke gik efter planen, men gjorde jer klogere. Hvad gør I anderledes i dag? Hvem andre kunne "
            + "spare en omvej?",
        "Ét ord: Hvad skal kendetegne måden, vi taler sammen på i denne måned?",
        "Sæt højst tre ord på det bedste ved ugens arbejde.",
        "Inviter en kollega, du sjældent arbejder med, på ti minutters gåtur. Spørg hinanden: Hvornår kan du bedst lide dit "
            + "arbejde? Skriv én ting, I begge blev klogere på. Hvad vil I tale videre om?",
        "To og to: Den ene fortæller i tre minutter om en god stund på jobbet. Den anden lytter og nævner bagefter en "
            + "styrke, der skinnede igennem. Byt. Hvilke styrker gik igen? Hvor har teamet brug for dem lige nu?",
    ];

    /// <summary>The demo answers; invented.</summary>
    public static TheoryData<string> Answers =>
    [
        "Vi fik lov at ringe direkte i stedet for at sende skemaet rundt. Det tog fire minutter, og ingen skulle rykke "
            + "bagefter.",
        "Fordi jeg altid kan banke på hos nattevagten, inden hun går hjem. Ét højere ville være, hvis jeg også vidste, hvem "
            + "jeg kan spørge i de andre huse.",
        "Ikke lavere, fordi vi er to om de svære samtaler. Men jeg holder nogle ting for mig selv, når der er travlt.",
        "“De tunge” hører jeg tit mig selv sige. “Dem, der har meget at bære” er længere, men det ændrer noget, når jeg går "
            + "ind ad døren.",
        "Jeg kan tegnsprog på begynderniveau og vil gerne låne det ud.",
        "En kollega tog min telefon i en halv time uden at spørge hvorfor. Jeg nåede at lande.",
        "Ventelisten kan jeg ikke gøre kortere. Men jeg ringer nu hver fredag og siger, hvor langt vi er. Det giver færre "
            + "vrede opkald.",
        "Jeg holder op med at godkende indkøb under 500 kr. Det tog mig en time om ugen og gjorde ingen klogere.",
        "At nogen fra et andet hus skriver “vi har tid torsdag, har I brug for os?”, før vi selv har spurgt.",
        "nysgerrighed / ro / tålmodighed / nysgerrighed / ærlighed / ro",
        "Morgenmødet skal blive, som det er. Overleveringen om aftenen trænger til noget nyt – vi skriver det samme tre "
            + "steder.",
        "Det er lettere på tomandshånd. På de store møder er det dem med længst erfaring, der taler.",
    ];

    /// <summary>The demo stories, title and text; invented.</summary>
    public static TheoryData<string> Stories =>
    [
        "Kaffen før skemaet\nVi plejede at begynde med papirerne. En dag var printeren gået i stykker, så vi tog kaffen "
            + "først. Efter et kvarter havde medborgeren selv fortalt det, skemaet ville have spurgt om, og to ting, det aldrig "
            + "ville have fundet. Nu starter vi altid sådan; skemaet bliver udfyldt til sidst, sammen. Vigtig fordi: det kostede "
            + "ingenting.",
        "Tre huse og ét telt\nVi manglede udstyr til en tur, og ingen havde penge. Et opslag på tværs viste, at ét hus "
            + "havde telt, et andet en bus og et tredje en kollega, der elsker bål. Ni mennesker sov ude for første gang i "
            + "årevis. Vigtig fordi: vi havde det hele i forvejen, vi vidste det bare ikke.",
        "Hun ville selv ringe\nJeg havde nummeret klar og var ved at ringe til boligselskabet for hende. Så spurgte jeg, "
            + "hvad hun helst ville. Hun ville ringe selv, hvis jeg blev siddende. Det tog tre forsøg. Bagefter ringede hun til "
            + "sin søster også. Vigtig fordi: det sværeste for mig var at lade være.",
        "Brevet på én side\nTo medborgere læste vores standardbrev højt for os. Vi hørte selv, hvor det gik galt. Nu er det "
            + "én side, beslutningen står øverst, og der er et navn på den funktion, man kan ringe til. Vi får færre opkald, og "
            + "de opkald, vi får, er bedre. Vigtig fordi: ekspertisen sad på den anden side af bordet.",
        "Otte uger med en ny overlevering\nVi prøvede at overlevere stående, ti minutter, kun med tre spørgsmål. Efter to "
            + "uger var vi ved at opgive. Efter fire flyttede vi den en halv time. Efter otte stemte alle for at beholde den. "
            + "Vigtig fordi: vi havde aftalt på forhånd, at det var i orden at stoppe.",
        "Lånt fra et bibliotek\nEn kollega så et bibliotek, hvor man kan låne en samtale i tyve minutter. Vi tænkte: Det "
            + "kan vi også. Nu har vi en bænk ved indgangen om onsdagen, hvor medborgere og medarbejdere skiftes til at sidde. "
            + "Nogle dage kommer ingen. Andre dage er der kø. Vigtig fordi: den gode idé kom fra et helt andet fag.",
        "Jeg sagde, at jeg ikke vidste det\nTil et stort møde spurgte jeg om noget, jeg burde have vidst. Der blev stille, "
            + "og så sagde tre andre, at de heller ikke vidste det. Vi lavede en formiddag om det. Siden har spørgsmålene stået "
            + "øverst på dagsordenen. Vigtig fordi: én tvivl sparede os for fire fejl.",
        "Da planen faldt\nVi havde lovet en udflugt og måtte aflyse samme morgen. I stedet for en undskyldning på "
            + "opslagstavlen gik vi rundt og sagde, hvorfor. Nogle blev kede af det, én blev vred. Men flere sagde, at de for "
            + "første gang forstod, hvordan vi prioriterer. Vigtig fordi: forklaringen betød mere end turen.",
    ];
}
