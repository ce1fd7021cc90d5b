namespace Bot.Tests.Screening;

public static class ContactCases
{
    public static TheoryData<string, string, string> Rows => new()
    {
        { "ring «12 34 56 78»", "Phone", "the word makes up for the first digit" },
        { "Tlf. «23456789»", "Phone", "eight together" },
        { "Skriv til «23 45 67 89»", "Phone", "pairs" },
        { "Skriv til «2345 6789»", "Phone", "fours" },
        { "Skriv til «234 567 89»", "Phone", "threes" },
        { "Skriv til «+45 23 45 67 89»", "Phone", "country code" },
        { "Skriv til «0045 23456789»", "Phone", "country code with zeros" },
        { "Skriv til «+46 70 123 45 67»", "Phone", "abroad" },
        { "Ordre 23456789 er på vej", "", "an order" },
        { "CVR 23456789", "", "a company" },
        { "Vi brugte 23456789 kr.", "", "an amount" },
        { "I 2023 2024 og uge 20 21 22 23", "", "years and weeks" },
        { "Ring 112, hvis nogen er i fare", "", "the emergency number" },
        { "Skriv til «navn.navnesen@sted.dk», tak", "Email", "an address" },
        { "Skriv til «navn (at) sted.dk»", "Email", "spelled out" },
        { "Skriv til «navn @ sted.dk».", "Email", "spaces round the sign" },
        { "Skriv til «navn snabel-a sted.dk»", "Email", "the sign by its Danish name" },
        { "Hun bor på «Skovbrynet 4B, 1. mf»", "Address", "letter, floor and door" },
        { "Hun bor «Nørregade 12, 2. tv., 4800 Nykøbing F»", "Address", "postcode and town" },
        { "Hun bor på «H.C. Andersens Boulevard 3»", "Address", "initials and a name in the street" },
        { "hun bor på «skolegade 4»", "Address", "small letters" },
        { "Hun bor på «Gammel Kongevej 12 st. th.»", "Address", "two words and the ground floor" },
        { "Hun bor på «Solbakken 7»", "Address", "an ending that needs its capital" },
        { "Vi mødtes i 4800 Nykøbing F", "", "postcode and town alone" },
        { "Vi kørte ad vejen 3 gange", "", "a count after a way" },
        { "Vi gik i parken 20 minutter", "", "minutes in a park" },
    };
}
