using Bot.Dialogs;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Rounds;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Cards;

/// <summary>Above a question that is about the month's theme stands what the theme is called here.</summary>
public sealed class ThemeOnCardTests
{
    private static readonly ThemeNames Names = InstalledBank.Of(BankWishes.None with { ThemeNames = ["inspiration = Idéer *udefra* / Borrowed ideas"] }).Themes;

    [Theory]
    [InlineData("STO-INS-01", "2026-W49", true, @"Ugens spørgsmål · uge 49 · Månedens tema: Idéer \*udefra\*", "December's theme, by its name here")]
    [InlineData("STO-INS-01", "2026-W49", false, "Question of the week · week 49 · Theme of the month: Borrowed ideas", "in English")]
    [InlineData("OPE-DYD-01", "2027-W49", true, "Ugens spørgsmål · uge 49 · Månedens tema: Dyder", "a name of the bank's own")]
    [InlineData("EXC-FEE-01", "2026-W49", true, "Ugens spørgsmål · uge 49", "about something else")]
    [InlineData("STO-INS-01", "2026-W27", true, "Ugens spørgsmål · uge 27", "no theme around the summer's weeks off")]
    public void The_header_names_the_theme(string prompt, string week, bool isDanish, string header, string why)
    {
        var texts = isDanish ? Texts.Danish : Texts.English;

        var shown = JObject.Parse(PromptCard.InChannel(RoundOf(prompt, IsoWeek.Parse(week)), 0, texts).Json).Texts();

        Assert.True(header == shown[0], $"{why}: {shown[0]}");
    }

    private static DialogueRound RoundOf(string prompt, IsoWeek week)
    {
        var asked = PromptBank.BuiltIn.Find(new(prompt))!;
        return new()
        {
            Id = RoundId.ForWeek(week.ToString()),
            Channel = new("c1"),
            Week = week,
            Question = Question.Of(asked) with { Theme = Names.OfMonth(week, asked) },
            ClaimedAt = default,
            ClosesAt = NodaTime.Instant.FromUtc(2026, 12, 1, 12, 0),
        };
    }
}
