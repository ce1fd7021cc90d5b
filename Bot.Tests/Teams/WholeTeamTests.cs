using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class WholeTeamTests
{
    private const string Other = "19:nattevagter@thread.tacv2";

    [Fact]
    public async Task Removed_from_a_team_the_bot_rests_in_all_its_channels()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.InstallAsync();
        await bot.Person(Scenes.Leader, channel: Other).MentionAsync("hjælp");
        Assert.Equal(2, bot.Kept("channels").Count);

        await bot.Person(Scenes.Leader).RemoveAsync();

        Assert.All(bot.Kept("channels").Values, channel => Assert.False((bool)JObject.Parse(channel)["isActive"]!));
    }

    [Fact]
    public async Task A_deleted_channel_rests_alone()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.InstallAsync();
        var there = bot.Person(Scenes.Leader, channel: Other);
        await there.MentionAsync("hjælp");

        var deleted = there.InChannel(new() { ["type"] = "conversationUpdate" });
        deleted["channelData"]!["eventType"] = "channelDeleted";
        await there.PostAsync(deleted);

        var resting = Assert.Single(bot.Kept("channels").Values, channel => !(bool)JObject.Parse(channel)["isActive"]!);
        Assert.Equal(Other, (string?)JObject.Parse(resting)["conversationId"]);
    }

    [Fact]
    public async Task The_channel_is_welcomed_in_danish_whatever_its_leader_reads()
    {
        await using var bot = await RunningBot.StartAsync();
        var leader = bot.Person(Scenes.Leader);
        await leader.PostAsync(leader.InChannel(new() { ["type"] = "installationUpdate", ["action"] = "add", ["locale"] = "en-GB" }));

        await bot.Teams.WaitForAsync(told => told.Card.Has("Hej. Jeg hedder Dialogbot"));
    }

    [Fact]
    public async Task A_prompt_that_a_leader_took_from_the_bank_counts_as_used_but_not_as_the_weeks_question()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ScaleRoundAsync();

        await bot.Person(Scenes.Leader).MentionAsync("spørgsmål");
        await bot.Teams.WaitForAsync(told => told.Card.Has("Ugens spørgsmål"));
        await bot.Person(Scenes.Leader).MentionAsync("runde");
        var offer = bot.Teams.Everything.Last(told => told.Card is { } card && card.Buttons().Contains("Start en dialogrunde"));
        var form = await bot.Person(Scenes.Leader).PressAsync(offer.Card!, "Start en dialogrunde");

        var channel = JObject.Parse(Assert.Single(bot.Kept("channels")).Value);
        Assert.Equal("SCA-FAE-01", (string?)Assert.Single(channel["leaderPrompts"]!)["prompt"]);
        Assert.NotEqual("SCA-FAE-01", (string?)Assert.Single(channel["usedPrompts"]!)["prompt"]);
        Assert.DoesNotContain("SCA-FAE-01", form.Json, StringComparison.Ordinal);
    }
}
