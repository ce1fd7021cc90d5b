using Bot.Dialogs.Screening;

namespace Bot.Tests.Teams;

/// <summary>A text with one kind of finding in it.</summary>
/// <param name="Text">As somebody may write it at work.</param>
/// <param name="Words">Its canaries: words that stand in no card, prompt or log line of the bot's own, and numbers too long to come about by chance.</param>
public sealed record KindText(FindingKind Kind, string Text, params IReadOnlyList<string> Words);

/// <summary>One text for each kind of finding, all invented.</summary>
public static class EveryKind
{
    private static readonly KindText[] All =
    [
        new(FindingKind.Name, "Jeg talte længe med Solvejg Kværnholt om det.", "Solvejg", "Kværnholt"),
        new(FindingKind.Cpr, "Borgeren 311290-4173 fik ro til at strikke tøfler.", "311290-4173", "3112904173", "strikke tøfler"),
        new(FindingKind.Phone, "Ring på 87 65 43 21 om nøglehullet.", "87 65 43 21", "87654321", "nøglehullet"),
        new(FindingKind.Email, "Skriv til kværnhjulet@oksebro.dk, hvis du vil med.", "kværnhjulet", "oksebro"),
        new(FindingKind.Address, "Vi mødtes på Gyvelstien 137, 4. tv., og drak kærnemælk.", "Gyvelstien", "kærnemælk"),
        new(FindingKind.CaseNumber, "Det står i sag 24/98317 om kærnehuset.", "24/98317", "kærnehuset"),
        new(FindingKind.Account, "Pengene gik ind på konto 7741 0008123456 før påsken.", "0008123456", "før påsken"),
        new(FindingKind.Plate, "Bilen med nummerpladen ZW 47 913 holdt ved æblehaven.", "ZW 47 913", "ZW47913", "æblehaven"),
        new(FindingKind.BirthDate, "Hun er født den 29. februar 1984 og elsker råsejlads.", "29. februar", "råsejlads"),
        new(FindingKind.Url, "Læs mere på www.vintergækkeblog.dk/regnvejr.", "vintergækkeblog", "regnvejr"),
        new(FindingKind.Handle, "Følg os på Instagram: @tudsemarie_77.", "tudsemarie"),
        new(FindingKind.IpAddress, "Printeren svarede fra 10.171.23.94 i støvsugerrummet.", "10.171.23.94", "støvsugerrummet"),
        new(FindingKind.Health, "Min kollega har skizofreni og dyrker jordskokker på trods.", "skizofreni", "jordskokker"),
        new(FindingKind.Ethnicity, "Naboen kommer fra Eritrea og bager pandebrød til påske.", "Eritrea", "pandebrød"),
        new(FindingKind.Religion, "Hun er buddhist og mediterer på øverste trappetrin.", "buddhist", "øverste trappetrin"),
        new(FindingKind.Politics, "Chefen stemmer på Liberal Alliance og spiser sildemadder.", "Liberal Alliance", "sildemadder"),
        new(FindingKind.Union, "Hun er tillidsmand for Prosa og plukker tyttebær.", "tillidsmand for Prosa", "tyttebær"),
        new(FindingKind.Orientation, "Læreren er biseksuel og synger i gårdkoret.", "biseksuel", "gårdkoret"),
        new(FindingKind.Crime, "Borgeren har siddet i fængsel og reparerer nu gøgeure.", "fængsel", "gøgeure"),
        new(FindingKind.Combination, "Den eneste kvindelige pedel på Gyvelvangskolen ligger i skilsmisse.", "Gyvelvangskolen", "skilsmisse"),
        new(FindingKind.Urgent, "Han siger, at han vil tage sit eget liv, og han har et jagtgevær på værelset.", "sit eget liv", "jagtgevær"),
    ];

    public static TheoryData<FindingKind> Kinds => [.. All.Select(kind => kind.Kind)];

    public static IEnumerable<KindText> Texts => All;

    public static KindText Of(FindingKind kind) => All.Single(text => text.Kind == kind);
}
