namespace Bot.Tests.Screening;

/// <summary>Links, profiles and addresses of machines.</summary>
public static class NetCases
{
    public static TheoryData<string, string, string> Rows => new()
    {
        { "Se «https://www.navnesen.dk/om-mig?a=1».", "Url", "a link with its path" },
        { "Se «www.navnesen.dk»", "Url", "a home page of one's own" },
        { "(«navnesen.dk/billeder»)", "Url", "a bare site in brackets" },
        { "Se «www.navnesen.se»", "Url", "an ending that is a word counts after www" },
        { "«https://192.168.1.4/kamera»", "Url", "a machine's own link" },
        { "«https://www.borger.dk/sag/12345»", "Url", "a public site with a number in the path" },
        { "«minblog.wordpress.com/om-mig»", "Url", "a blog" },
        { "Se borger.dk og www.sundhed.dk", "", "public home pages" },
        { "https://www.borger.dk/familie-og-boern", "", "a public site and a path of words" },
        { "Læs på www.guldborgsund.dk", "", "the municipality's own site" },
        { "dr.dk skriver om det", "", "a mass medium" },
        { "Find os på facebook.com", "", "a home page without a profile" },
        { "Vi gik hjem.de kom også", "", "a space is missing" },
        { "Planen ligger i plan.docx", "", "a file" },
        { "«https://www.linkedin.com/in/navn-navnesen-12»", "Handle", "a profile by its link" },
        { "«facebook.com/navn.navnesen»", "Handle", "a profile by its bare link" },
        { "Skriv til «@navn_87»", "Handle", "a handle" },
        { "insta: «navn.n»", "Handle", "a platform before it" },
        { "snap: «navnenavn»", "Handle", "a plain word that ends the clause" },
        { "Instagram-profil: «navn_til_3»", "Handle", "some words between" },
        { "Tak @alle og @Dialogbot", "", "mentions of no one" },
        { "@team husk kaffe", "", "a mention of the team" },
        { "Vi mødes @ kontoret", "", "the sign as a word" },
        { "Instagram: vi lægger billeder op", "", "a platform and a sentence" },
        { "Fra «192.168.12.40»", "IpAddress", "four numbers" },
        { "IP «10.0.0.1»", "IpAddress", "short, beside its word" },
        { "«2001:db8::1»", "IpAddress", "the long kind" },
        { "«fe80::1ff:fe23:4567:890a»", "IpAddress", "letters and digits" },
        { "Version 10.12.19.300 er ude", "", "a version" },
        { "Version 10.12.119.30 er ude", "", "a version within range" },
        { "Afsnit 10.2.3.1", "", "a section" },
        { "Kl. 10:30:00", "", "a time" },
    };
}
