using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class SetupTests
{
    [Fact]
    public async Task What_the_leader_chooses_is_kept_and_stands_in_the_form_next_time()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, welcome) = (bot.Person(Scenes.Leader), await bot.InstallAsync());

        var saved = await leader.SaveSetupAsync(
            welcome, ("day", "Thursday"), ("time", "14:05"), ("med", "2026-01-06"), ("openDays", "7"), ("audience", "Leader"));

        Assert.Equal(
            "Gemt. Ugens spørgsmål kommer hver anden torsdag kl. 14.05 og er åbent i 7 dage. MED drøftede det den 6. januar 2026.",
            saved.Sentence);
        var settings = JObject.Parse(Assert.Single(bot.Kept("channels")).Value)["settings"]!;
        Assert.Equal(
            "Thursday 14:05:00 2026-01-06 7 Leader Europe/Copenhagen",
            string.Join(' ', settings.Children<JProperty>().Select(setting => (string?)setting.Value)));
        var form = (await leader.PressAsync(welcome, "Sæt op")).Card!;
        Assert.Equal(["Thursday", "14.05", "2026-01-06", "7", "Leader", "Europe/Copenhagen"], form.Inputs().Select(input => (string?)input["value"]));
    }

    [Fact]
    public async Task The_form_suggests_tuesday_at_half_past_nine_and_a_week_less_two_days()
    {
        await using var bot = await RunningBot.StartAsync();
        var form = (await bot.Person(Scenes.Leader).PressAsync(await bot.InstallAsync(), "Sæt op")).Card!;

        Assert.Equal(["Tuesday", "9.30", "", "5", "Everyone", "Europe/Copenhagen"], form.Inputs().Select(input => (string?)input["value"]));
    }

    [Theory]
    [InlineData("25.99", "", "Skriv et klokkeslæt mellem 6.00 og 20.00, fx 9.30.")]
    [InlineData("halv ti", "", "Skriv et klokkeslæt mellem 6.00 og 20.00, fx 9.30.")]
    [InlineData("5.59", "", "Skriv et klokkeslæt mellem 6.00 og 20.00, fx 9.30.")]
    [InlineData("", "", "Skriv et klokkeslæt mellem 6.00 og 20.00, fx 9.30.")]
    [InlineData("9.30", "2026-01-07", "Vælg datoen, hvor MED drøftede det. Den kan ikke ligge i fremtiden.")]
    [InlineData("9.30", "i morgen", "Vælg datoen, hvor MED drøftede det. Den kan ikke ligge i fremtiden.")]
    public async Task A_fault_comes_back_in_the_form_with_what_was_written(string time, string med, string fault)
    {
        await using var bot = await RunningBot.StartAsync();
        var welcome = await bot.InstallAsync();
        var before = bot.Kept("channels");

        var again = await bot.Person(Scenes.Leader).SaveSetupAsync(welcome, ("day", "Friday"), ("time", time), ("med", med));

        Assert.Contains(fault, again.Card!.Texts());
        Assert.Equal(time, again.Card!.ValueOf("time") ?? "");
        Assert.Equal(med, again.Card!.ValueOf("med") ?? "");
        Assert.Equal("Friday", again.Card!.ValueOf("day"));
        Assert.Equal(before, bot.Kept("channels"));
    }

    [Fact]
    public async Task Only_the_leader_may_set_the_channel_up()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, other, welcome) = (bot.Person(Scenes.Leader), bot.Person("Medarbejder 1"), await bot.InstallAsync());
        var form = (await leader.PressAsync(welcome, "Sæt op")).Card!;
        var before = bot.Kept("channels");

        var opened = await other.PressAsync(welcome, "Sæt op");
        var saved = await other.PressAsync(form, "Gem", ("time", "12.00"));
        await other.MentionAsync("opsætning");

        const string Refused = "Det kan kun kanalens leder gøre. Spørg den, der tilføjede mig til kanalen, hvis det burde være dig.";
        Assert.Equal([Refused], opened.Card!.Texts());
        Assert.Equal(Refused, saved.Sentence);
        await bot.Teams.WaitForAsync(told => told.Text == Refused);
        Assert.Equal(before, bot.Kept("channels"));
    }

    [Fact]
    public async Task Setup_from_another_tenant_is_refused()
    {
        await using var bot = await RunningBot.StartAsync();
        var welcome = await bot.InstallAsync();

        var shown = await bot.Person(Scenes.Leader, tenant: "99999999-8888-7777-6666-555555555555").PressAsync(welcome, "Sæt op");

        Assert.Equal(["Det virker kun i en kanal, hvor jeg er tilføjet."], shown.Card!.Texts());
    }

    [Theory]
    [InlineData(false)] // the store cannot be written, as a full disk
    [InlineData(true)] // nor read, as a service that is down
    public async Task A_setup_that_could_not_be_kept_is_not_acknowledged_and_stays_in_the_form(bool isDown)
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, welcome) = (bot.Person(Scenes.Leader), await bot.InstallAsync());
        (string, string)[] chosen = [("day", "Thursday"), ("time", "14.05"), ("med", "2026-01-06"), ("openDays", "7"), ("audience", "Leader"), ("zone", "America/Nuuk")];
        var form = (await leader.PressAsync(welcome, "Sæt op")).Card!;
        bot.Store.IsBroken = path => path.Value.StartsWith("channels/", StringComparison.Ordinal);
        bot.Store.IsDown = isDown;

        var refused = await leader.PressAsync(form, "Gem", chosen);

        Assert.Contains("Vi kunne ikke gemme opsætningen. Det, du valgte, står stadig her – prøv igen om lidt.", refused.Card!.Texts());
        Assert.Equal(chosen.Select(one => one.Item2), refused.Card!.Inputs().Select(input => (string?)input["value"]));

        (bot.Store.IsBroken, bot.Store.IsDown) = (_ => false, false);
        Assert.StartsWith("Gemt.", (await leader.PressAsync(refused.Card!, "Gem", chosen)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_gives_the_leader_a_button_and_shows_no_settings_to_the_channel()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("11.45");
        await bot.Person(Scenes.Leader).MentionAsync("Opsætning");

        var offer = await bot.Teams.WaitForAsync(told => told.Card is { } card && card.Buttons().Contains("Åbn opsætning"));
        Assert.DoesNotContain("11.45", offer.Json, StringComparison.Ordinal);
        Assert.Equal("11.45", (await bot.Person(Scenes.Leader).PressAsync(offer.Card!, "Åbn opsætning")).Card!.ValueOf("time"));
    }
}
