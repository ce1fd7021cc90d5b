using System.Net;
using Bot.Dialogs;
using Bot.Tests.Organisers;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.MyData;

public sealed class FileTests
{
    [Fact]
    public async Task The_file_holds_everything_in_words_that_its_reader_knows()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();

        using var answer = await bot.Http.GetAsync((await bot.MyDataAsync()).Link("Hent som fil"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal(("attachment", "mine-data.json"), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileName));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("\"spørgsmål\": ", text, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.KeyOf(MyDataScenes.Somebody), text, StringComparison.Ordinal);

        var file = JObject.Parse(text);
        Assert.Equal(["hentet", "om filen", "svar", "historier", "kanaler, du leder", "andet"], file.Properties().Select(property => property.Name).Except(["din adresse i Teams"]));
        var own = Assert.Single(file["svar"]!);
        Assert.Equal(
            ("2026-W02", "2026-01-06", "Vi ringede straks til æblehaven.", "Teamet, uden mit navn", "noget, der virker"),
            ((string?)own["uge"], (string?)own["stillet"], (string?)own["dit svar"], (string?)own["hvem må læse det"], (string?)own["handler mest om"]));
        Assert.NotEmpty((string?)own["spørgsmål"] ?? "");
        var story = file["historier"]!.Single(told => (string?)told["overskrift"] == "Kaffen før skemaet");
        Assert.Equal(["På Pop Up", "I nyhedsbrevet"], story["må bruges"]!.Values<string>());
        Assert.Equal(
            ("2026-01-07", "Vi gik en tur i stedet for et møde.", "Det gav ro.", "Fællesskab"),
            ((string?)story["fortalt"], (string?)story["hvad skete der"], (string?)story["hvorfor betyder den noget"], (string?)story["tema"]));
    }

    [Fact]
    public async Task Number_name_and_vouched_words_are_in_it_where_there_are_any()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person(MyDataScenes.Somebody), await bot.ScaleRoundAsync());
        var found = await person.SendAsync(card, "Jeg talte med Mette.", ("number", "7"), ("visibility", "Named"));
        await person.PressAsync(found.Card!, "Det er ikke et navn");

        var own = Assert.Single((await bot.FileAsync(await bot.MyDataAsync()))["svar"]!);

        Assert.Equal((7, "Medarbejder 1", true), ((int)own["dit tal"]!, (string?)own["vist med navnet"], (bool)own["du har sagt god for ord, botten var i tvivl om"]!));
        Assert.Null(own["uge"]);
    }

    [Fact]
    public async Task The_address_and_the_greeting_are_named()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person(MyDataScenes.Somebody);
        await person.PostAsync(person.InPrivate(new() { ["type"] = "installationUpdate", ["action"] = "add" }));
        await bot.TellAsync(MyDataScenes.Somebody, ("sharing", "PopUp"));

        var file = await bot.FileAsync(await bot.MyDataAsync());

        Assert.Equal(person.TeamsId, (string?)file["din adresse i Teams"]);
        Assert.Equal(
            ["Dialogbot har gemt din adresse i Teams for en gang om året at kunne spørge, om dine historier stadig må bruges.",
             "Dialogbot husker, at I har hilst på hinanden i den private chat."],
            file["andet"]!.Values<string>());
    }

    [Fact]
    public async Task A_leaders_file_names_the_channels_and_the_address_that_is_kept()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync();

        var led = Assert.Single((await bot.FileAsync(await bot.MyDataAsync(Scenes.Leader)))["kanaler, du leder"]!);

        Assert.Equal((TeamMember.Channel, "29:Lone"), ((string?)led["kanalens id i Teams"], (string?)led["dit id i Teams"]));
    }

    [Fact]
    public async Task The_link_works_for_fifteen_minutes_and_then_says_how_to_get_another()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var link = (await bot.MyDataAsync()).Link("Hent som fil");

        bot.Time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(bot, link)).Status);
        bot.Time.Advance(TimeSpan.FromSeconds(1));
        var (status, said) = await AskAsync(bot, link);
        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal("Linket virker ikke længere. Skriv “mine data” til Dialogbot i Teams, så får du et nyt.", said);
    }

    [Fact]
    public async Task The_link_shows_no_key_and_opens_its_own_persons_file_only()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        await bot.TellAsync("Medarbejder 2", ("heading", "En andens historie"));

        var link = (await bot.MyDataAsync("Medarbejder 2")).Link("Hent som fil");

        Assert.DoesNotContain(bot.KeyOf("Medarbejder 2"), link.ToString(), StringComparison.Ordinal);
        var story = Assert.Single(JObject.Parse((await AskAsync(bot, link)).Said)["historier"]!);
        Assert.Equal("En andens historie", (string?)story["overskrift"]);
    }

    [Fact]
    public async Task Without_a_true_ticket_nothing_is_opened()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var link = (await bot.MyDataAsync()).Link("Hent som fil").ToString();
        var (site, ticket) = (link.Split("?ticket=")[0], link.Split("?ticket=")[1]);
        var keys = (AuthorKeys)bot.Services.GetService(typeof(AuthorKeys))!;
        var content = $"{bot.KeyOf(MyDataScenes.Somebody)}/99999999999999";

        string[] forged =
        [
            "",
            "?ticket=",
            "?ticket=æ",
            "?ticket=" + content,
            "?ticket=" + ticket[..^1],
            "?ticket=" + (ticket[0] == 'A' ? 'B' : 'A') + ticket[1..],
            $"?ticket={ticket}&ticket={ticket}",
            "?ticket=" + keys.Seal("address", content),
            "?ticket=" + new AuthorKeys(new byte[32]).Seal("mine", content),
            "?ticket=" + new string('A', 4000),
        ];
        foreach (var query in forged)
            Assert.True((await AskAsync(bot, new Uri(site + query))).Status == HttpStatusCode.Unauthorized, query);
    }

    private static async Task<(HttpStatusCode Status, string Said)> AskAsync(RunningBot bot, Uri link)
    {
        using var answer = await bot.Http.GetAsync(link);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
