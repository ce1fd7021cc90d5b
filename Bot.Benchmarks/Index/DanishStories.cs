using Bot.Dialogs;
using Bot.Dialogs.Screening;
using Bot.Dialogs.Stories;
using NodaTime;

namespace Bot.Benchmarks.Index;

/// <summary>
/// Stories as long as people's, in words that are shared out as in Danish: a few are in every story, and most are compounds that
/// hardly anybody else uses. What they say makes no sense. The same number always gives the same story.
/// </summary>
internal static class DanishStories
{
    public static readonly IReadOnlyList<string> Themes = ["Fællesskab", "Menneskemøder", "Faglig stolthed", "Mod", "Kerneopgaven", "Små skridt", "Samarbejde", "Humor"];

    private static readonly string[] Small = Words("""
        og i det at en er på vi til af der med for de som den ikke et så men har jeg han hun var kan om fra sig eller når nu blev også
        skal os hvor efter ud da ved kun alle mange lige op meget bare hinanden selv igen få tage mere end over uden under før mens
        """);

    private static readonly string[] Everyday = Words("""
        mødet dagen ugen borgeren kollegaen lederen teamet bordet turen vejret kaffen opgaven planen huset bussen cyklen børnene skolen
        haven køkkenet vagten natten morgenen samtalen beskeden døren tiden hjælpen roen grinet spørgsmålet svaret aftalen listen stolen
        ringede hjalp spurgte lyttede fortalte skrev mødte fandt byttede planlagde prøvede lærte glædede gik kom sagde så sad stod spiste
        god stor lille ny gammel rolig travl svær let glad stille varm kold lang kort tryg vigtig anderledes fælles hurtig langsom
        """);

    private static readonly string[] First = Words("""
        arbejds morgen aften vagt plan team skole børne ældre hjemme sundheds natur vinter sommer cykel bus have køkken kaffe frokost
        møde samtale hjælpe pleje trænings sanse lege læse skrive tegne musik sang fest dag uge måneds års familie nabo bolig økonomi
        it kontor drifts vej park skov strand vand varme energi klima affalds mad brød frugt grøntsags medicin sår tryg tillids ros
        """);

    private static readonly string[] Last = Words("""
        plan møde dag gang tur time rum hus plads vej bog liste seddel tavle skærm telefon besked aftale opgave gruppe leder kollega
        borger vagt pause fest sang leg have mark bord stol dør nøgle taske jakke cykel bus bil båd kop kande skål ske gryde ovn lampe
        idé glæde ro stemning tone hjælp støtte træning øvelse samtale tegning historie oplevelse udfordring løsning forandring vane
        """);

    private static readonly string[] Endings = ["", "en", "er", "erne", "ens", "s", "et", "ets"];

    public static Story Number(int number)
    {
        var random = new Random(number);
        return new Story
        {
            Id = StoryId.Of(new("bench"), $"{number}"),
            Author = new(Convert.ToHexStringLower(BitConverter.GetBytes(number % 20_000)).PadLeft(40, '0')),
            Heading = Text(random, 3, 7),
            What = Text(random, 40, 110),
            Why = Text(random, 8, 25),
            Theme = Themes[random.Next(Themes.Count)],
            Sharing = random.Next(10) < 8 ? [SharingChoice.PopUp, SharingChoice.Intranet] : [SharingChoice.Intranet],
            Vouched = random.Next(50) == 0,
            ToldOn = new LocalDate(2024, 1, 1).PlusDays(random.Next(700)),
        };
    }

    private static ScreenedText Text(Random random, int least, int most) =>
        ScreenedText.FromStore(string.Join(' ', Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Word(random))) + ".");

    /// <summary>Half of the words are small ones, and among each kind the first are taken far more often than the last.</summary>
    private static string Word(Random random) => random.Next(100) switch
    {
        < 50 => OneOf(Small, random),
        < 85 => OneOf(Everyday, random),
        _ => OneOf(First, random) + OneOf(Last, random) + OneOf(Endings, random),
    };

    private static string OneOf(string[] words, Random random) => words[(int)(words.Length * random.NextDouble() * random.NextDouble())];

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
