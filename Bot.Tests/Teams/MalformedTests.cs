using System.Net;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class MalformedTests
{
    private const string Stale = "Det kunne jeg ikke åbne. Prøv fra det nyeste kort, eller skriv “hjælp”.";
    private const string Gone = "Spørgsmålet findes ikke længere. Skriv “hjælp”, hvis du vil videre.";

    [Theory]
    [InlineData("7", "a number")]
    [InlineData("7.5", "a fraction")]
    [InlineData("true", "a truth")]
    [InlineData("null", "nothing")]
    [InlineData("[]", "an empty list")]
    [InlineData("[\"en\", {\"to\": 2}, [3]]", "a mixed list")]
    [InlineData("{\"a\": {\"b\": []}}", "an object")]
    public async Task Every_field_may_hold_anything_and_the_person_still_gets_an_answer(string value, string why)
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());

        foreach (var field in (string[])["channel", "round", "text", "number", "visibility", "tag", "vouchers", "verb"])
        {
            var act = person.PressOf(card, "Send svar", ("text", "Et svar."));
            act["value"]!["action"]!["data"]![field] = JToken.Parse(value);
            Assert.True(Shown.Of(await person.InvokeAsync(act)).Json.Length > 0, $"{field} holds {why}");
        }

        Assert.True(bot.Kept("answers").Count <= 1);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"action\": 5}")]
    [InlineData("{\"action\": {\"verb\": {\"a\": 1}, \"data\": 5}}")]
    [InlineData("{\"action\": {\"verb\": 5, \"data\": []}}")]
    [InlineData("{\"data\": \"text\"}")]
    public async Task An_invoke_whose_value_is_no_value_of_ours_is_stale(string value)
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");

        foreach (var name in (string[])["adaptiveCard/action", "task/fetch", "task/submit"])
        {
            var shown = Shown.Of(await person.InvokeAsync(
                person.InChannel(new() { ["type"] = "invoke", ["name"] = name, ["value"] = JToken.Parse(value) })));
            Assert.Contains(Stale, shown.Json, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unknown_verb_is_answered_as_a_stale_card()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var act = person.PressOf(card, "Send svar", ("text", "Et svar."));
        act["value"]!["action"]!["verb"] = "answer.sendd";

        Assert.Equal(Stale, Shown.Of(await person.InvokeAsync(act)).Sentence);
        Assert.Empty(bot.Kept("answers"));
    }

    [Fact]
    public async Task An_unknown_command_names_the_known_ones()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Person("Medarbejder 1").SayAsync("bagværk");

        await bot.Teams.WaitForAsync(told => told.Text?.StartsWith("Det forstod jeg ikke. Prøv: spørgsmål", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("channel", "0000000000000000000000000000000000000000")]
    [InlineData("channel", "../../etc")]
    [InlineData("channel", "")]
    [InlineData("round", "week-2026-w03")]
    [InlineData("round", "../week-2026-w02")]
    [InlineData("round", "none")]
    [InlineData("round", "")]
    public async Task A_round_that_the_card_cannot_be_of_is_gone(string field, string value)
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());

        var shown = await person.SendAsync(card, "Et svar.", (field, value));

        Assert.Equal(Gone, shown.Sentence);
        Assert.Empty(bot.Kept("answers"));
    }

    [Theory]
    [InlineData("19:other@thread.tacv2", TeamMember.Tenant)]
    [InlineData(TeamMember.Channel, "99999999-8888-7777-6666-555555555555")]
    public async Task Another_channels_or_tenants_round_is_refused(string channel, string tenant)
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        await bot.Person("Medarbejder 1").SendAsync(card, "Et svar.");
        var kept = bot.EverythingKept();
        var stranger = bot.Person("Medarbejder 2", channel, tenant);

        foreach (var button in (string[])["Send svar", "Ikke i denne uge"])
            Assert.Equal(Gone, (await stranger.PressAsync(card, button, ("text", "Et fremmed svar."))).Sentence);

        Assert.Equal(kept, bot.EverythingKept());
    }

    [Fact]
    public async Task Another_person_cannot_see_or_delete_an_answer_with_its_authors_receipt()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        var receipt = await bot.Person("Medarbejder 1").SendAsync(card, "Kun mit.");
        var other = bot.Person("Medarbejder 2");

        Assert.DoesNotContain("Kun mit.", (await other.PressAsync(receipt.Card!, "Ret")).Json, StringComparison.Ordinal);
        var sure = await other.PressAsync(receipt.Card!, "Slet");
        Assert.DoesNotContain("Kun mit.", sure.Json, StringComparison.Ordinal);
        var act = other.PressOf(receipt.Card!, "Slet");
        act["value"]!["action"]!["verb"] = "answer.delete.yes";
        await other.InvokeAsync(act);

        Assert.Single(bot.Kept("answers"));
    }

    [Theory]
    [InlineData("{\"type\": \"message\", \"channelData\": []}")]
    [InlineData("{\"type\": \"message\", \"channelData\": {\"channel\": 5, \"team\": [], \"tenant\": {\"id\": 7}}}")]
    [InlineData("{\"type\": \"message\", \"value\": \"answer.send\"}")]
    [InlineData("{\"type\": \"message\", \"value\": {\"verb\": [\"answer.send\"]}}")]
    [InlineData("{\"type\": \"installationUpdate\"}")]
    [InlineData("{\"type\": \"installationUpdate\", \"action\": \"dance\", \"channelData\": 5}")]
    [InlineData("{\"type\": \"conversationUpdate\", \"membersAdded\": []}")]
    [InlineData("{\"type\": \"messageReaction\"}")]
    [InlineData("{\"type\": \"event\", \"name\": \"nothing of ours\"}")]
    public async Task Odd_activities_are_taken_calmly(string activity)
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");

        using var answer = await person.SendAsync(person.InChannel(JObject.Parse(activity)));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain(bot.Logs.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }
}
