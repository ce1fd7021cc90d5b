using System.Net;
using System.Text;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Organisers;

public sealed class DownloadTests
{
    [Fact]
    public async Task The_csv_opens_in_excel_with_its_letters_quotes_and_lines()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync(
            "Medarbejder 1",
            ("heading", "Æble; \"sur\" og å"),
            ("what", "Første linje.\nanden linje; slut."),
            ("why", "Øl er ikke alt."),
            ("sharing", "PopUp,External"));

        using var answer = await bot.Http.GetAsync((await bot.PopUpAsync()).Link("Hent som CSV (Excel)"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var csv = Encoding.UTF8.GetString(bytes.AsSpan(3));
        Assert.StartsWith(
            "\"Id\";\"Overskrift\";\"Hvad skete der?\";\"Hvorfor betyder den noget?\";\"Tema\";\"Må bruges\";\"Bekræftet i år\"\r\n",
            csv,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "\"Æble; \"\"sur\"\" og å\";\"Første linje.\nanden linje; slut.\";"
            + "\"Øl er ikke alt.\";\"Fællesskab\";\"På Pop Up, Uden for kommunen (presse, sociale medier)\";\"ja\"\r\n",
            csv,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1 er to")]
    [InlineData("+1 til alle")]
    [InlineData("-1 til ingen")]
    [InlineData("@ sum af det hele")]
    public async Task A_cell_that_looks_like_a_formula_is_harmless(string heading)
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync("Medarbejder 1", ("heading", heading), ("sharing", "PopUp"));

        var csv = await bot.Http.GetStringAsync((await bot.PopUpAsync()).Link("Hent som CSV (Excel)"));

        Assert.Contains($";\"'{heading}\";", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_holds_the_stories_and_neither_author_nor_day()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync("Medarbejder 1", ("heading", "Æblekage"), ("sharing", "PopUp"));

        var story = Assert.Single(JArray.Parse(await bot.Http.GetStringAsync((await bot.PopUpAsync()).Link("Hent som JSON"))));

        Assert.Equal(["id", "heading", "what", "why", "theme", "sharing", "confirmed"], ((JObject)story).Properties().Select(property => property.Name));
        Assert.Equal("Æblekage", (string?)story["heading"]);
    }

    [Fact]
    public async Task A_link_opens_the_stories_of_its_own_search_only()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync("Medarbejder 1", ("heading", "Med i søgningen"), ("sharing", "PopUp"));
        var link = (await bot.PopUpAsync()).Link("Hent som JSON");
        await bot.TellAsync("Medarbejder 1", ("heading", "Fortalt bagefter"), ("sharing", "PopUp"));

        Assert.Equal("Med i søgningen", (string?)Assert.Single(JArray.Parse(await bot.Http.GetStringAsync(link)))["heading"]);
    }

    [Fact]
    public async Task A_story_that_was_taken_back_after_the_search_is_not_in_the_file()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");
        var receipt = await bot.TellAsync("Medarbejder 1", ("heading", "Taget tilbage"), ("sharing", "PopUp"));
        await bot.TellAsync("Medarbejder 1", ("heading", "Stadig med"), ("sharing", "PopUp"));
        var link = (await bot.PopUpAsync()).Link("Hent som JSON");

        await person.PressAsync((await person.PressAsync(receipt.Card!, "Slet historien")).Card!, "Ja, slet");

        Assert.Equal("Stadig med", (string?)Assert.Single(JArray.Parse(await bot.Http.GetStringAsync(link)))["heading"]);
    }

    [Fact]
    public async Task A_link_works_for_fifteen_minutes()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync("Medarbejder 1", ("sharing", "PopUp"));
        var link = (await bot.PopUpAsync()).Link("Hent som JSON");

        bot.Time.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bot, link));
        bot.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(bot, link));
    }

    [Fact]
    public async Task Without_a_true_link_the_address_answers_401()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync("Medarbejder 1", ("sharing", "PopUp"));
        var one = (await bot.PopUpAsync()).Link("Hent som JSON").ToString();
        var other = (await bot.PopUpAsync()).Link("Hent som JSON").ToString();
        var site = one[..one.IndexOf('?', StringComparison.Ordinal)];

        string[] forged =
        [
            site,
            site + "?format=csv",
            site + "?theme=&text=",
            Without(one, "signature"),
            Without(one, "expires"),
            Without(one, "pull"),
            With(one, "signature", ValueOf(other, "signature")),
            With(one, "signature", new string('0', 64)),
            With(one, "signature", "æ"),
            With(one, "expires", "99999999999"),
            With(one, "pull", ValueOf(other, "pull")),
            With(one, "pull", "../../installation/secret"),
            one + "&pull=" + ValueOf(other, "pull"),
        ];

        foreach (var link in forged)
            Assert.True(await StatusAsync(bot, new Uri(link)) == HttpStatusCode.Unauthorized, link);
    }

    [Fact]
    public async Task A_token_opens_nothing_on_a_machine_without_an_app_id()
    {
        await using var bot = await RunningBot.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/stories");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJQb3BVcC5Pcmdhbml6ZXIiXX0.");

        using var answer = await bot.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Another_format_is_refused()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync("Medarbejder 1", ("sharing", "PopUp"));
        var link = (await bot.PopUpAsync()).Link("Hent som JSON").ToString();

        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(bot, new Uri(With(link, "format", "xml"))));
    }

    [Fact]
    public async Task Lists_of_worn_out_links_are_swept_away()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.TellAsync("Medarbejder 1", ("sharing", "PopUp"));
        await bot.PopUpAsync();
        bot.Time.Advance(TimeSpan.FromMinutes(16));
        await bot.PopUpAsync();

        Assert.Single(bot.Kept("popups"));
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningBot bot, Uri link)
    {
        using var answer = await bot.Http.GetAsync(link);
        return answer.StatusCode;
    }

    private static string ValueOf(string link, string name) =>
        Parts(link).Single(part => part.StartsWith(name + "=", StringComparison.Ordinal))[(name.Length + 1)..];

    private static string Without(string link, string name) =>
        link.Split('?')[0] + "?" + string.Join('&', Parts(link).Where(part => !part.StartsWith(name + "=", StringComparison.Ordinal)));

    private static string With(string link, string name, string value) => Without(link, name) + $"&{name}={Uri.EscapeDataString(value)}";

    private static string[] Parts(string link) => link.Split('?')[1].Split('&');
}
