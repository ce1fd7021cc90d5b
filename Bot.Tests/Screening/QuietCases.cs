namespace Bot.Tests.Screening;

public static class QuietCases
{
    public static TheoryData<string> Rows =>
    [
        "Guldborgsund Kommune",
        "Vi mødtes i MED",
        "Vi mødtes på Teams med HR og TR om APV og MUS",
        "Til Pop Up viste vi LØFT, og VI ER FÆLLES blev nævnt",
        "Vi skrev det i Word, Excel og Aula og sendte det til KL",
        "DSB, Falck og Røde Kors hjalp os i København og på Falster",
        "Punkter:\n- Kaffen først\n- Skemaet sidst\n1. Ventelisten\n2. Telefonen",
        "Hun sagde: \"Kaffen er klar\" og gik (Skemaet ventede)",
        "Det gør I. Teamet siger tak. Kan I ikke se det?",
        "Plejecenter Solgården og projekt Nordlys samarbejder med Birkehuset",
        "Vi brugte Excel-ark og et Teams-møde",
        "Han vil gerne have ro, og hun vil gerne have luft",
        "Jeg tror på det – Skemaet er bedre nu",
        "Vi har fx brugt f.eks. tavlen, bl.a. i går, kl. ti ca.",
        "Jeg kan tage med i morgen, og vi kan tale om en stor sag",
        "Vi kalder det Fredagsbaren og Mandagsmødet",
        "Kontoret har 2 mia. kr. og 3 mio. kr.",
        "Bestillingsnr. 45678912 og varenummer 3456789",
        "Vi var 25-30 deltagere i 2023 og 45 i 2024, uge 41-43, d. 1/8-2025 kl. 8.00",
        "NU MÅ VI STOPPE. DET ER VIGTIGT AT ALLE LYTTER",
        "",
        "   \n\t",
    ];
}
