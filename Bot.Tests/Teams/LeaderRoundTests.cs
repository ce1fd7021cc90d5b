using Bot.Dialogs.Prompts;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class LeaderRoundTests
{
    [Fact]
    public async Task A_round_is_posted_with_the_leaders_question_and_what_fair_process_asks_for()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.LeaderRoundAsync();

        foreach (var line in (string[])
        [
            "Hvad skal vi gøre mindre af på vores møder?", "rækkefølgen og længden", "at vi mødes hver tirsdag",
            "ledelsen afgør det i marts", "Vi taler om det på mødet tirsdag d. 13. januar",
        ])
            Assert.True(card.Has(line), line);
        Assert.True(card.Has("Åben til mandag d. 12. januar kl. 16.00"));
        Assert.Contains("Luk nu", card.Buttons());
        Assert.Contains("\"state\":\"Open\"", Assert.Single(bot.Kept("rounds")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_opens_as_a_dialog_with_dates_suggested_and_nothing_of_it_in_the_channel()
    {
        await using var bot = await RunningBot.StartAsync();
        var form = await bot.LeaderFormAsync();

        Assert.Equal("2026-01-12", form.ValueOf("closes"));
        Assert.Equal("2026-01-13", form.ValueOf("meeting"));
        var offer = bot.Teams.Everything[^1];
        Assert.Empty(offer.Card!.Inputs());
        Assert.True(offer.Card.Has("Kun du ser formularen."));
    }

    [Fact]
    public async Task Dates_are_not_suggested_on_days_off_by_local_agreement()
    {
        await using var bot = await RunningBot.StartAsync(("Calendar:DaysOff:0", "01-12"));
        var form = await bot.LeaderFormAsync();

        Assert.Equal("2026-01-13", form.ValueOf("closes"));
        Assert.Equal("2026-01-14", form.ValueOf("meeting"));
    }

    [Fact]
    public async Task Anyone_else_is_refused_at_every_door()
    {
        await using var bot = await RunningBot.StartAsync();
        var form = await bot.LeaderFormAsync();
        var (other, offer) = (bot.Person("Medarbejder 1"), bot.Teams.Everything[^1].Card!);
        const string Refused = "Det kan kun kanalens leder gøre. Spørg den, der tilføjede mig til kanalen, hvis det burde være dig.";

        await other.MentionAsync("runde");
        await bot.Teams.WaitForAsync(told => told.Text == Refused);
        Assert.Equal([Refused], (await other.PressAsync(offer, "Start en dialogrunde")).Card!.Texts());
        Assert.Equal(Refused, (await other.PressAsync(form, "Send til teamet", Scenes.LeaderInputs())).Sentence);
        Assert.Empty(bot.Kept("rounds"));
    }

    [Theory]
    [InlineData("own", "", "Vælg et færdigt spørgsmål, eller skriv dit eget.")]
    [InlineData("bank", "MIR-HOL-01", "Vælg et færdigt spørgsmål, eller skriv dit eget – ikke begge dele.")]
    [InlineData("bank", "INGEN-99", "Vælg et færdigt spørgsmål, eller skriv dit eget.")]
    [InlineData("own", "Er I glade for det nye mødelokale?", "Det spørgsmål kan besvares med ja eller nej.")]
    [InlineData("own", "Er I enige i, at vi skal gøre det?", "Spørgsmålet lægger teamet ordene i munden.")]
    [InlineData("own", "Husk at rydde op", "Skriv et spørgsmål, teamet kan svare på.")]
    [InlineData("influence", "", "Skriv, hvad I kan påvirke, hvad der er besluttet, og hvem der afgør hvad.")]
    [InlineData("decided", " ", "Skriv, hvad I kan påvirke, hvad der er besluttet, og hvem der afgør hvad.")]
    [InlineData("decides", "", "Skriv, hvad I kan påvirke, hvad der er besluttet, og hvem der afgør hvad.")]
    [InlineData("closes", "2026-01-06", "Runden kan tidligst lukke i morgen og senest om 28 dage.")]
    [InlineData("closes", "2026-02-04", "Runden kan tidligst lukke i morgen og senest om 28 dage.")]
    [InlineData("closes", "snart", "Runden kan tidligst lukke i morgen og senest om 28 dage.")]
    [InlineData("meeting", "2026-01-11", "Vælg en dato for mødet. Det kan tidligst ligge den dag, runden lukker.")]
    [InlineData("meeting", "", "Vælg en dato for mødet. Det kan tidligst ligge den dag, runden lukker.")]
    public async Task A_fault_is_named_and_the_form_keeps_what_was_written(string field, string value, string sentence)
    {
        await using var bot = await RunningBot.StartAsync();
        var form = await bot.LeaderFormAsync();
        var inputs = Scenes.LeaderInputs((field, value));

        var again = await bot.Person(Scenes.Leader).PressAsync(form, "Send til teamet", inputs);

        Assert.True(again.Card.Has(sentence), again.Json);
        foreach (var (name, written) in inputs.DistinctBy(input => input.Field).Where(input => input.Field != field))
            Assert.Equal(written, again.Card!.ValueOf(name) ?? "");
        Assert.Empty(bot.Kept("rounds"));
    }

    [Fact]
    public async Task A_question_and_a_field_that_are_too_long_are_named()
    {
        await using var bot = await RunningBot.StartAsync();
        var form = await bot.LeaderFormAsync();
        var longText = string.Concat(Enumerable.Repeat("ro ", 334));

        var again = await bot.Person(Scenes.Leader).PressAsync(
            form, "Send til teamet", Scenes.LeaderInputs(("own", "Hvad " + longText + "?"), ("influence", longText)));

        Assert.True(again.Card.Has("Et spørgsmål kan højst fylde "));
        Assert.True(again.Card.Has("Der er plads til 500 tegn."));
    }

    [Theory]
    [InlineData("own")]
    [InlineData("influence")]
    [InlineData("decided")]
    [InlineData("decides")]
    public async Task Every_text_of_the_leader_is_screened(string field)
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, form) = (bot.Person(Scenes.Leader), await bot.LeaderFormAsync());

        var found = await leader.PressAsync(form, "Send til teamet", Scenes.LeaderInputs(
            (field, "Hvad siger Mette, 310290-1234, til det?")));

        Assert.True(found.Card.Has("CPR-nummer"));
        Assert.True(found.Card.Has("“Mette” ligner et navn."));
        Assert.Empty(bot.Kept("rounds"));
        Assert.DoesNotContain("310290", bot.EverythingKept(), StringComparison.Ordinal);

        var blurred = await leader.PressAsync(found.Card!, "Erstat for mig");
        Assert.StartsWith("Runden er åben", (await leader.PressAsync(blurred.Card!, "Send til teamet")).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_from_the_bank_is_asked_as_it_stands_there()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.LeaderRoundAsync(("bank", "MIR-HOL-01"), ("own", ""));

        Assert.True(card.Has(PromptBank.BuiltIn.Find(new("MIR-HOL-01"))!.Danish.Text));
        Assert.Equal("MIR-HOL-01", (string?)JObject.Parse(Assert.Single(bot.Kept("rounds")).Value).SelectToken("$..prompt.value")
            ?? (string?)JObject.Parse(bot.Kept("rounds").Values.Single()).SelectToken("$..prompt"));
    }

    [Theory]
    [InlineData("SCA-FAE-01")] // an anchor, whose readings the rotation counts
    [InlineData("COP-VIL-01")] // needs care
    [InlineData("RES-FAE-01")] // not in January
    [InlineData("MIR-HOL-01")] // used since the form was opened
    [InlineData("RES-HOL-01")] // settled for next week since then
    public async Task A_question_that_the_form_does_not_offer_is_not_asked_and_what_was_written_stays(string prompt)
    {
        await using var bot = await RunningBot.StartAsync();
        var form = await bot.LeaderFormAsync();
        await bot.OpenKindRoundAsync("MIR-HOL-01");
        await bot.ChangeChannelAsync(channel => channel["choices"] = new JArray(new JObject { ["week"] = "2026-W03", ["prompt"] = "RES-HOL-01" }));

        var again = await bot.Person(Scenes.Leader).PressAsync(form, "Send til teamet", Scenes.LeaderInputs(("bank", prompt), ("own", "")));

        Assert.True(again.Card.Has("Det spørgsmål kan ikke stilles i en runde lige nu. Vælg et andet, eller skriv dit eget."), again.Json);
        Assert.Equal("rækkefølgen og længden", again.Card!.ValueOf("influence"));
        Assert.Single(bot.Kept("rounds"));
    }

    [Fact]
    public async Task A_question_from_the_bank_can_be_sent_again_when_the_round_could_not_be_kept()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, form) = (bot.Person(Scenes.Leader), await bot.LeaderFormAsync());
        var inputs = Scenes.LeaderInputs(("bank", "MIR-HOL-01"), ("own", ""));
        bot.Store.IsBroken = path => path.Value.StartsWith("rounds/", StringComparison.Ordinal);
        var refused = await leader.PressAsync(form, "Send til teamet", inputs);
        bot.Store.IsBroken = _ => false;

        Assert.StartsWith("Runden er åben", (await leader.PressAsync(refused.Card!, "Send til teamet", inputs)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_from_the_bank_that_Teams_delivers_twice_is_sent_once_and_told_twice()
    {
        await using var bot = await RunningBot.StartAsync();
        var leader = bot.Person(Scenes.Leader);
        var act = leader.PressOf(await bot.LeaderFormAsync(), "Send til teamet", Scenes.LeaderInputs(("bank", "MIR-HOL-01"), ("own", "")));

        for (var delivery = 0; delivery < 2; delivery++)
            Assert.StartsWith("Runden er åben", Shown.Of(await leader.InvokeAsync(act)).Sentence, StringComparison.Ordinal);
        Assert.Single(bot.Kept("rounds"));
    }

    [Fact]
    public async Task A_second_round_beside_the_weekly_one_keeps_its_own_answers()
    {
        await using var bot = await RunningBot.StartAsync();
        var round = await bot.LeaderRoundAsync();
        await bot.Person(Scenes.Leader).MentionAsync("spørgsmål");
        var weekly = (await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card!;
        var person = bot.Person("Medarbejder 1");

        await person.SendAsync(round, "Til lederen.");
        await person.SendAsync(weekly, "Til ugen.");

        Assert.Equal(2, bot.Kept("answers").Count);
    }

    [Theory]
    [InlineData(false)] // the store cannot be written, as a full disk
    [InlineData(true)] // nor read, as a service that is down
    public async Task A_round_that_could_not_be_kept_is_not_said_to_be_sent_and_stays_in_the_form(bool isDown)
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, form) = (bot.Person(Scenes.Leader), await bot.LeaderFormAsync());
        bot.Store.IsBroken = path => path.Value.StartsWith("rounds/", StringComparison.Ordinal);
        bot.Store.IsDown = isDown;

        var refused = await leader.PressAsync(form, "Send til teamet", Scenes.LeaderInputs());

        Assert.True(refused.Card.Has("Vi kunne ikke starte runden. Det, du skrev, står stadig her – prøv igen om lidt."), refused.Json);
        foreach (var (field, value) in Scenes.LeaderInputs())
            Assert.Equal(value, refused.Card!.ValueOf(field));

        (bot.Store.IsBroken, bot.Store.IsDown) = (_ => false, false);
        var sent = await leader.PressAsync(refused.Card!, "Send til teamet", Scenes.LeaderInputs());
        Assert.StartsWith("Runden er åben", sent.Sentence, StringComparison.Ordinal);
    }
}
