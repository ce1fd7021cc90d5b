using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Screening;

/// <summary>Invented identifiers of each kind, in the ways that people write them, and clean Danish to put them into.</summary>
internal static class FormatTexts
{
    private static readonly Gen<string> Clean = Gen.Elements(
        "", "Vi talte om det på mødet i går. ", "Det var en god dag, ", "Der var 12 til mødet i 2024. ", "Budgettet er 12.500 kr. ", "husk kaffe til kl. 9.30\n",
        "i sidste uge gik det bedre (", "Åbent 8.00-14.00: ", "Punkt 3 på dagsordenen: ", "- ", "\"");

    private static readonly Gen<string> CleanAfter = Gen.Elements(
        "", ".", ",", "!", " og så videre.", ") og mere", ";", " i dag", "\nHilsen kontoret", " – tak", "\"", "? Det haster.", ". Vi var 12 til mødet.", "…");

    public static Gen<string> Email =>
        from local in Gen.Elements("navn", "navn.navnesen", "navn_87", "n-n", "navn+privat", "NAVN12")
        from at in Gen.Elements("@", "@", "(at)", " (at) ", "[at]", " snabel-a ", " @ ")
        from domain in Gen.Elements("sted.dk", "post.sted.dk", "sted.co.uk", "mit-sted.net", "sted.com")
        select local + at + domain;

    public static Gen<string> Phone =>
        from first in Gen.Choose(2, 9)
        from rest in Gen.Choose(1, 9_999_999)
        let digits = $"{first}{rest:0000000}"
        // "2006 1974" alone is two years to anybody.
        where digits[..2] != "20" || digits[4..6] is not ("19" or "20")
        from spelling in Gen.Elements(
            "tlf. {0}{1}{2}{3}", "ring {0} {1} {2} {3}", "{0} {1} {2} {3}", "mob: {0}.{1}.{2}.{3}", "{0}{1} {2}{3}", "+45 {0} {1} {2} {3}", "+45{0}{1}{2}{3}",
            "0045 {0}{1}{2}{3}", "tlf.{0}-{1}-{2}-{3}", "mobil {0}\u00a0{1}\u00a0{2}\u00a0{3}", "tlf. {0} {1} {2} {3} lok. 123")
        select string.Format(null, spelling, digits[..2], digits[2..4], digits[4..6], digits[6..]);

    public static Gen<string> Account =>
        from registration in Gen.Choose(2100, 9999)
        from account in Gen.Choose(1_000_000, 9_999_999)
        from spelling in Gen.Elements("konto {0} {1}", "reg. {0} konto {1}", "{0}-000{1}", "{0} 000{1}", "Reg.nr.: {0}, kontonr.: {1}", "DK12{0}000{1}", "IBAN dk12 {0} {1} 123")
        select string.Format(null, spelling, registration, account);

    public static Gen<string> Plate =>
        from letters in Gen.Elements("XJ", "CD", "ZL", "CN", "BX")
        from digits in Gen.Choose(10_000, 99_999)
        from spelling in Gen.Elements("{0} {1} {2}", "{0}{1}{2}", "{0}-{1}-{2}", "{0} {1}{2}", "{0}.{1}.{2}")
        select string.Format(null, spelling, letters, digits / 1000, $"{digits % 1000:000}");

    public static Gen<string> CaseNumber =>
        from year in Gen.Choose(2008, 2039)
        from serial in Gen.Choose(10_000, 99_999)
        from spelling in Gen.Elements(
            "{0}-0{2}", "{1:00}/{2}", "D{0}-{2}", "sagsnr. {2}", "j.nr. 15.20.00-P35-{2}-{1:00}", "27.24.00-G01-{2}-{1:00}", "EMN-{0}-{2}", "sag nr. {2}", "journalnr.: {0}/{2}")
        select string.Format(null, spelling, year, year % 100, serial);

    public static Gen<string> BirthDate =>
        from day in Gen.Choose(1, 28)
        from month in Gen.Choose(1, 12)
        from year in Gen.Choose(1930, 2023)
        from spelling in Gen.Elements(
            "født {0}/{1}-{2}", "f. {0:00}{1:00}{3:00}", "født den {0}. april {2}", "fødselsdato: {2}-{1:00}-{0:00}", "fylder 40 den {0}. maj", "fødselsdag {0}/{1}",
            "f. {0:00}.{1:00}.{3:00}", "{0:00}{1:00}{3:00}-xxxx")
        select string.Format(null, spelling, day, month, year, year % 100);

    public static Gen<string> Address =>
        from street in Gen.Elements("Skovvej", "Egebakken", "H.C. Andersens Boulevard", "Gl. Kongevej", "Sankt Jørgens Vej", "Ny Østergade", "Lindelunden", "skolegade", "Kirkestræde")
        from number in Gen.Choose(1, 399)
        from letter in Gen.Elements("", "B", " C", "a")
        from floor in Gen.Elements("", ", 2. tv", ", st. th", ", 1. mf", ", 3.-4", " 2. sal", ", kld")
        from town in Gen.Elements("", ", 4800 Nykøbing F", "\n4990 Sakskøbing", ", 1799 København V", ", 4840 Nr. Alslev")
        select street + " " + number + letter + floor + town;

    /// <summary>A text, and where in it the identifier stands.</summary>
    public static Gen<(string Text, int Start, int End)> Planted(Gen<string> identifiers) =>
        from before in Clean
        from identifier in identifiers
        from after in CleanAfter
        select (before + identifier + after, before.Length, before.Length + identifier.Length);
}
