namespace Bot.Benchmarks.Turns;

/// <summary>Answers of 100 to 300 characters as people might give them, with nothing in them that screening should find.</summary>
internal static class DanishAnswers
{
    public static readonly IReadOnlyList<string> All =
    [
        "Vi fik lov at ringe direkte til lægen i stedet for at skrive, og det sparede både os og borgeren for en uges ventetid.",
        "Det bedste var, at vi tog snakken om vagtplanen sammen. Nu ved alle, hvorfor weekenden ser ud, som den gør, og vi kan bytte uden at spørge nogen.",
        "Morgenmødet er blevet kortere, og det gør en forskel. Vi når at høre, hvordan natten er gået, og vi går ud ad døren med det samme billede af, hvad der er vigtigst i dag. Det må gerne fortsætte på den måde.",
        "Det var svært at holde fast i roen, da tre ting skete på én gang. Vi hjalp hinanden, men bagefter manglede vi ti minutter til at tale om det. Jeg ønsker mig, at vi får lov at lukke døren en gang imellem og lige trække vejret, før den næste opgave begynder.",
        "En af de små ting: kaffen står fremme, når de pårørende kommer. Det lyder ikke af meget, men samtalen begynder et andet sted, og vi får tidligere at vide, hvad de er bekymrede for. Det har taget trykket af mange svære samtaler i løbet af ugen, og det koster næsten ingenting.",
        "Vi prøvede at lade de unge planlægge turen selv. Den blev en helt anden, end vi ville have valgt, og de glædede sig til den.",
    ];
}
