namespace Bot.Tests.Teams;

public sealed class FindingsTests
{
    [Theory]
    [InlineData("Borgeren 310290-1234 fik hjælp.", "Her står tal, der ligner et CPR-nummer. Det gemmer vi aldrig.", "310290")]
    [InlineData("Ring på 12 34 56 78 i morgen.", "Her ser der ud til at stå et telefonnummer.", "12 34 56 78")]
    [InlineData("Skriv til hjaelp@eksempel.dk om det.", "Her ser der ud til at stå en mailadresse.", "hjaelp@eksempel.dk")]
    [InlineData("Vi mødtes på Skovvej 12 om tirsdagen.", "Her ser der ud til at stå en adresse.", "Skovvej 12")]
    public async Task What_points_at_a_person_comes_back_in_the_form_and_is_kept_nowhere(string text, string named, string secret)
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        var before = bot.EverythingKept();

        var form = await bot.Person("Medarbejder 1").SendAsync(card, text, ("visibility", "Team"));

        Assert.True(form.Card.Has("Vi fandt noget, du lige skal se på. Din tekst er ikke gemt endnu."));
        Assert.True(form.Card.Has(named), form.Json);
        Assert.Equal(text, form.Card!.ValueOf("text"));
        Assert.Equal("Team", form.Card!.ValueOf("visibility"));
        Assert.Equal(["Send svar", "Erstat for mig"], form.Card!.Buttons());
        Assert.Equal(before, bot.EverythingKept());
        Assert.DoesNotContain(bot.Teams.Everything, told => told.Json.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_is_named_and_may_be_vouched_for()
    {
        await using var bot = await RunningBot.StartAsync();
        var form = await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), "Jeg talte med Mette i går.");

        Assert.True(form.Card.Has("“Mette” ligner et navn. Skriv fx “en medborger” eller “en kollega”."));
        Assert.Equal("Jeg talte med Mette i går.", form.Card!.ValueOf("text"));
        Assert.Equal(["Send svar", "Erstat for mig", "Det er ikke et navn"], form.Card!.Buttons());
        Assert.Empty(bot.Kept("answers"));
    }

    [Theory]
    [InlineData("Jeg talte med Mette i går.")]
    [InlineData("Ring på 12 34 56 78, eller skriv til hjaelp@eksempel.dk.")]
    [InlineData("Borgeren 310290-1234 bor på Skovvej 12.")]
    public async Task Replaced_for_me_gives_a_text_that_then_passes(string text)
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");
        var found = await person.SendAsync(await bot.AskAsync(), text, ("visibility", "Team"));

        var blurred = await person.PressAsync(found.Card!, "Erstat for mig");
        Assert.True(blurred.Card.Has("Sådan. Nu ser vi ikke noget, der peger på en person."));
        Assert.NotEqual(text, blurred.Card!.ValueOf("text"));
        Assert.Equal("Team", blurred.Card!.ValueOf("visibility"));
        Assert.Empty(bot.Kept("answers"));

        var receipt = await person.PressAsync(blurred.Card!, "Send svar");
        Assert.True(receipt.Card.Has("Tak, det er modtaget."), receipt.Json);
        Assert.Contains(
            blurred.Card!.ValueOf("text")!,
            Assert.Single(bot.Kept("answers")).Value,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vouched_word_is_kept_with_a_mark()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");
        var found = await person.SendAsync(await bot.AskAsync(), "Jeg talte med Mette i går.");

        var receipt = await person.PressAsync(found.Card!, "Det er ikke et navn");

        Assert.True(receipt.Card.Has("Jeg har noteret, at det ikke peger på en person."));
        Assert.Contains("\"vouched\":true", Assert.Single(bot.Kept("answers")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vouching_for_one_word_does_not_let_the_next_name_through()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");
        var found = await person.SendAsync(await bot.AskAsync(), "Jeg talte med Mette i går.");

        var again = await person.PressAsync(found.Card!, "Det er ikke et navn", ("text", "Jeg talte med Mette og Fatima i går."));

        Assert.True(again.Card.Has("“Fatima” ligner et navn."));
        Assert.False(again.Card.Has("“Mette” ligner et navn."));
        Assert.Empty(bot.Kept("answers"));

        // The word that was vouched for stays so on the next page.
        var receipt = await person.SendAsync(again.Card!, "Jeg talte med Mette og en kollega i går.");
        Assert.True(receipt.Card.Has("Tak, det er modtaget."));
    }

    [Fact]
    public async Task Of_many_names_only_those_that_are_shown_can_be_vouched_for()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");
        var names = Enumerable.Range(0, 20).Select(at => $"Fatima {(char)('A' + at)}olsen").ToList();
        var page = await person.SendAsync(await bot.LeaderRoundAsync(), "Jeg talte med " + string.Join(" og ", names) + ".");
        Assert.Equal(12, NamesOn(page));
        Assert.True(page.Card.Has("… og 8 steder til."));

        var next = await person.PressAsync(page.Card!, "Det er ikke navne");
        Assert.Equal(8, NamesOn(next));
        Assert.Empty(bot.Kept("answers"));

        Assert.True((await person.PressAsync(next.Card!, "Det er ikke navne")).Card.Has("Tak, det er modtaget."));

        static int NamesOn(Shown page) =>
            page.Card!.Texts().Single(line => line.Contains("ligner navne", StringComparison.Ordinal)).Split("“Fatima").Length - 1;
    }

    [Fact]
    public async Task What_must_go_is_named_before_any_number_of_names()
    {
        await using var bot = await RunningBot.StartAsync();
        var names = Enumerable.Range(0, 20).Select(at => $"Fatima {(char)('A' + at)}olsen").ToList();
        var page = await bot.Person("Medarbejder 1").SendAsync(
            await bot.LeaderRoundAsync(), "Jeg talte med " + string.Join(" og ", names) + " på 20 30 40 50.");

        Assert.True(page.Card.Has("Her ser der ud til at stå et telefonnummer."), page.Json);
        Assert.True(page.Card.Has("… og 9 steder til."), page.Json);
    }

    [Fact]
    public async Task Nobody_can_vouch_for_a_cpr_number()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");
        var found = await person.SendAsync(await bot.AskAsync(), "Jeg talte med Mette, 310290-1234, i går.");

        var still = await person.PressAsync(found.Card!, "Det er ikke et navn");

        Assert.True(still.Card.Has("CPR-nummer"));
        Assert.Equal(["Send svar", "Erstat for mig"], still.Card!.Buttons());
        Assert.Empty(bot.Kept("answers"));
    }

    [Fact]
    public async Task Replacing_spares_the_word_that_was_vouched_for()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");
        var found = await person.SendAsync(await bot.AskAsync(), "Jeg talte med Mette, 310290-1234, i går.");
        var still = await person.PressAsync(found.Card!, "Det er ikke et navn");

        var blurred = await person.PressAsync(still.Card!, "Erstat for mig");

        Assert.Contains("Mette", blurred.Card!.ValueOf("text"), StringComparison.Ordinal);
        Assert.DoesNotContain("310290", blurred.Card!.ValueOf("text"), StringComparison.Ordinal);
        Assert.True((await person.PressAsync(blurred.Card!, "Send svar")).Card.Has("Tak, det er modtaget."));
    }

    [Fact]
    public async Task A_finding_does_not_replace_the_answer_that_was_kept_before()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        await person.SendAsync(card, "Det første svar.");
        var kept = bot.Kept("answers");

        await person.SendAsync(card, "Jeg talte med Mette i går.");

        Assert.Equal(kept, bot.Kept("answers"));
    }
}
