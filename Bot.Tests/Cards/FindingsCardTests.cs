using System.Text;
using Bot.Dialogs.Screening;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Cards;

/// <summary>What the writer is told of each kind of finding, and which ways on there are.</summary>
public sealed class FindingsCardTests
{
    [Theory]
    [InlineData("da-DK", "findings-danish")]
    [InlineData("en-GB", "findings-english")]
    public async Task Each_kind_of_finding(string locale, string name)
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        var outline = new StringBuilder();
        foreach (var kind in EveryKind.Texts)
            outline.Append("== ").Append(kind.Kind).Append(" ==\n").Append(Notice(await bot.FindingsAsync(card, kind.Text, locale)));

        Golden.AssertApproved(name, outline.ToString());
    }

    [Fact]
    public async Task Several_findings_at_once()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        (string What, string Text)[] texts =
        [
            ("two names", "Jeg talte med Mette, og bagefter med Fatima Hansen. Mette var glad."),
            ("name and number", "Jeg talte med Mette på 20 30 40 50."),
            ("two numbers of a kind", "Ring på 20 30 40 50 eller 20 30 40 60."),
            ("health twice and faith", "Min kollega har skizofreni og angst, og hun er buddhist."),
            ("two combinations", "Min nabos datter i Stubbekøbing blev gravid som 15-årig."),
        ];
        var outline = new StringBuilder();
        foreach (var (what, text) in texts)
            outline.Append("== ").Append(what).Append(" ==\n").Append(Notice(await bot.FindingsAsync(card, text)));

        Golden.AssertApproved("findings-several", outline.ToString());
    }

    [Fact]
    public async Task What_the_writer_vouches_for_stands_on_the_card()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        foreach (var kind in EveryKind.Texts.Where(kind => new Finding(kind.Kind, default).Level is FindingLevel.Ask))
        {
            var found = Assert.Single(new Screener().Find(kind.Text));
            var form = await bot.FindingsAsync(card, kind.Text);
            Assert.True(form.Has(kind.Text[found.Span.Start..found.Span.End]), $"{kind.Kind}: {form}");
        }
    }

    [Fact]
    public async Task The_longest_answer_full_of_illness()
    {
        await using var bot = await RunningBot.StartAsync();
        var form = await bot.FindingsAsync(await bot.LeaderRoundAsync(), string.Concat(Enumerable.Repeat("Han har angst. Hun har ADHD. ", 34)));

        Assert.Single(form.Texts(), line => line.Contains("“angst” og “ADHD”", StringComparison.Ordinal));
        Golden.AssertFitForTeams(form);
    }

    /// <summary>The box above the fields, and the buttons.</summary>
    private static string Notice(JObject card)
    {
        Golden.AssertFitForTeams(card);
        var box = card["body"]!.First(part => (string?)part["style"] is "warning" or "attention");
        return CardOutline.Of(new JObject { ["body"] = new JArray(box.DeepClone()), ["actions"] = new JArray(card.Actions().Select(action => action.DeepClone())) });
    }
}

internal static class FindingsPages
{
    /// <summary>The form as it comes back to a person who reads this language.</summary>
    public static async Task<JObject> FindingsAsync(this RunningBot bot, JObject card, string text, string locale = "da-DK")
    {
        var person = bot.Person("Medarbejder 1");
        var press = person.PressOf(card, "Send svar", ("text", text));
        press["locale"] = locale;
        return Shown.Of(await person.InvokeAsync(press)).Card!;
    }
}
