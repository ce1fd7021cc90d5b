using Bot.Dialogs.Screening.SecondOpinion;
using Bot.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.SecondOpinion;

/// <summary>What a person in Teams meets when the installation asks for a second opinion. Its words are such as the screener lets pass.</summary>
public sealed class TeamsTests : IAsyncLifetime
{
    private const string Answer = "Vi lærte meget af kaktus i går.";

    private LanguageImitation service = null!;

    public async Task InitializeAsync() => service = await LanguageImitation.StartAsync();

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task What_only_the_second_opinion_objects_to_comes_back_in_the_form_and_is_kept_nowhere()
    {
        service.Objections.Add(new("kaktus", "Person"));
        await using var bot = await RunningBot.StartAsync(service.Settings);
        var card = await bot.AskAsync();
        var before = bot.EverythingKept();

        var form = await bot.Person("Medarbejder 1").SendAsync(card, Answer, ("visibility", "Team"));

        Assert.True(form.Card.Has("“kaktus” ligner et navn."), form.Json);
        Assert.Equal(Answer, form.Card!.ValueOf("text"));
        Assert.Equal(["Send svar", "Erstat for mig", "Det er ikke et navn"], form.Card!.Buttons());
        Assert.Equal(before, bot.EverythingKept());
        Assert.DoesNotContain(bot.Teams.Everything, told => told.Json.Contains("kaktus", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_it_finds_clean_is_kept()
    {
        await using var bot = await RunningBot.StartAsync(service.Settings);
        var receipt = await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), Answer);

        Assert.True(receipt.Card.Has("Tak, det er modtaget."), receipt.Json);
        Assert.Equal([Answer], service.TextsSeen);
        Assert.Contains("\"vouched\":false", Assert.Single(bot.Kept("answers")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_writer_may_vouch_for_a_name()
    {
        service.Objections.Add(new("kaktus", "Person"));
        await using var bot = await RunningBot.StartAsync(service.Settings);
        var person = bot.Person("Medarbejder 1");
        var form = await person.SendAsync(await bot.AskAsync(), Answer);

        var receipt = await person.PressAsync(form.Card!, "Det er ikke et navn");

        Assert.True(receipt.Card.Has("Jeg har noteret, at det ikke peger på en person."), receipt.Json);
        Assert.Contains("\"vouched\":true", Assert.Single(bot.Kept("answers")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_can_vouch_for_what_must_be_removed()
    {
        service.Objections.Add(new("kaktus", "PhoneNumber"));
        await using var bot = await RunningBot.StartAsync(service.Settings);
        var form = await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), Answer);

        Assert.True(form.Card.Has("Her ser der ud til at stå et telefonnummer."), form.Json);
        Assert.Equal(["Send svar", "Erstat for mig"], form.Card!.Buttons());
    }

    [Fact]
    public async Task Replaced_for_me_takes_out_what_it_objects_to()
    {
        service.Objections.Add(new("kaktus", "Person"));
        await using var bot = await RunningBot.StartAsync(service.Settings);
        var person = bot.Person("Medarbejder 1");
        var form = await person.SendAsync(await bot.AskAsync(), Answer);

        var blurred = await person.PressAsync(form.Card!, "Erstat for mig");

        Assert.DoesNotContain("kaktus", blurred.Card!.ValueOf("text"), StringComparison.Ordinal);
        Assert.True((await person.PressAsync(blurred.Card!, "Send svar")).Card.Has("Tak, det er modtaget."));
    }

    [Fact]
    public async Task A_text_that_the_screener_objects_to_leaves_nothing_to_ask_about()
    {
        await using var bot = await RunningBot.StartAsync(service.Settings);
        await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), "Borgeren 310290-1234 fik hjælp.");

        Assert.Empty(service.Questions);
    }

    [Fact]
    public async Task Not_even_a_clean_field_is_shown_while_another_field_of_the_form_is_not_clean()
    {
        await using var bot = await RunningBot.StartAsync(service.Settings);
        await bot.TellAsync("Medarbejder 1", ("what", "Så ringede Mette, 310290-1234."));

        Assert.Empty(service.Questions);
    }

    [Fact]
    public async Task What_tells_of_danger_is_shown_to_nobody_else_and_nothing_beside_it_is()
    {
        await using var bot = await RunningBot.StartAsync(service.Settings);
        await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), "Hun siger, at hun ikke vil leve mere.");
        await bot.TellAsync("Medarbejder 1", ("what", "Hun siger, at hun ikke vil leve mere."));

        Assert.Empty(service.Questions);
    }

    [Fact]
    public async Task A_form_with_faults_and_a_text_that_no_form_keeps_are_not_shown_either()
    {
        await using var bot = await RunningBot.StartAsync(service.Settings);
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        service.Objections.Add(new("kaktus", "Person"));
        var page = await person.SendAsync(card, Answer);
        service.Questions.Clear();

        await person.SendAsync(card, Long(1001));
        await person.PressAsync(page.Card!, "Erstat for mig", ("text", Long(6000)));

        Assert.Empty(service.Questions);
        Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains(" 2006 ", StringComparison.Ordinal));

        static string Long(int letters) => string.Concat(Enumerable.Repeat("det gik godt. ", letters))[..letters];
    }

    [Theory]
    [InlineData("heading")]
    [InlineData("what")]
    [InlineData("why")]
    public async Task Each_field_of_a_story_is_shown(string field)
    {
        service.Objections.Add(new("kaktus", "Person"));
        await using var bot = await RunningBot.StartAsync(service.Settings);

        var form = await bot.TellAsync("Medarbejder 1", (field, Answer));

        Assert.True(form.Card.Has("“kaktus” ligner et navn."), form.Json);
        Assert.Equal(3, service.Questions.Count);
        Assert.Empty(bot.Kept("stories"));

        var blurred = await bot.Person("Medarbejder 1").PressAsync(form.Card!, "Erstat for mig");
        Assert.DoesNotContain("kaktus", blurred.Card!.ValueOf(field), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("own", "Hvad lærte vi af kaktus i går?")]
    [InlineData("decides", "kaktus afgør det i marts")]
    public async Task So_is_each_field_of_a_leaders_round(string field, string text)
    {
        service.Objections.Add(new("kaktus", "Person"));
        await using var bot = await RunningBot.StartAsync(service.Settings);
        var form = await bot.LeaderFormAsync();

        var found = await bot.Person(Scenes.Leader).PressAsync(form, "Send til teamet", Scenes.LeaderInputs((field, text)));

        Assert.True(found.Card.Has("“kaktus” ligner et navn."), found.Json);
        Assert.Empty(bot.Kept("rounds"));
        var blurred = await bot.Person(Scenes.Leader).PressAsync(found.Card!, "Erstat for mig");
        Assert.DoesNotContain("kaktus", blurred.Card!.ValueOf(field), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_without_words_is_nothing_to_ask_about()
    {
        await using var bot = await RunningBot.StartAsync(service.Settings);
        var card = await bot.ScaleRoundAsync();
        service.Questions.Clear();

        await bot.Person("Medarbejder 1").SendAsync(card, "", ("number", "7"));

        Assert.Single(bot.Kept("answers"));
        Assert.Empty(service.Questions);
    }

    [Fact]
    public async Task What_it_is_not_sure_of_or_what_points_at_nobody_is_passed_over()
    {
        service.Objections.AddRange([new("kaktus", "Person", 0.69), new("i går", "DateTime"), new("Vi", "Organization"), new("meget", "NewOne")]);
        await using var bot = await RunningBot.StartAsync(service.Settings);

        Assert.True((await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), Answer)).Card.Has("Tak, det er modtaget."));
    }

    [Fact]
    public async Task How_sure_it_must_be_is_a_setting()
    {
        service.Objections.Add(new("kaktus", "Person", 0.69));
        await using var bot = await RunningBot.StartAsync([.. service.Settings, ("Screening:SecondOpinion:Confidence", "0.6")]);

        Assert.True((await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), Answer)).Card.Has("“kaktus” ligner et navn."));
    }

    [Fact]
    public async Task It_is_off_until_an_endpoint_is_set()
    {
        await using var bot = await RunningBot.StartAsync();

        Assert.Null(bot.Services.GetService<ISecondOpinion>());
        Assert.Null(bot.Services.GetService<IHttpClientFactory>());
    }
}
