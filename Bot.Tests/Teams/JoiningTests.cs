using System.Net;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class JoiningTests
{
    [Fact]
    public async Task A_channel_is_kept_with_the_one_who_added_the_bot_as_leader_and_welcomed_in_a_new_thread()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.InstallAsync();

        var welcome = Assert.Single(bot.Teams.Everything);
        Assert.Equal("/teams/v3/conversations", welcome.Path);
        Assert.Equal(TeamMember.Channel, (string?)welcome.Body["channelData"]?["channel"]?["id"]);
        Assert.Equal(["Sæt op"], welcome.Card!.Buttons());

        var channel = JObject.Parse(Assert.Single(bot.Kept("channels")).Value);
        Assert.Equal(TeamMember.Channel, (string?)channel["conversationId"]);
        Assert.Equal(bot.Teams.ServiceUrl, (string?)channel["serviceUrl"]);
        Assert.Equal("29:Lone", (string?)Assert.Single(channel["leaders"]!)["teamsId"]);
    }

    [Fact]
    public async Task Both_events_at_once_and_again_give_one_welcome_and_one_leader()
    {
        await using var bot = await RunningBot.StartAsync();
        var (lone, other) = (bot.Person(Scenes.Leader), bot.Person("Medarbejder 1"));

        await Task.WhenAll(
            lone.InstallAsync(), lone.PostAsync(AddedToConversation(lone)), lone.InstallAsync(), lone.PostAsync(AddedToConversation(lone)));
        await other.InstallAsync();

        Assert.Single(bot.Teams.Everything);
        Assert.Single(JObject.Parse(Assert.Single(bot.Kept("channels")).Value)["leaders"]!);
    }

    [Fact]
    public async Task A_welcome_that_did_not_arrive_is_given_at_the_next_event()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Teams.Refusal = _ => (500, "ServiceError");
        await bot.Person(Scenes.Leader).InstallAsync();

        bot.Teams.Refusal = _ => null;
        await bot.InstallAsync();

        Assert.Single(bot.Teams.Refused);
        Assert.Single(bot.Teams.Everything);
    }

    [Fact]
    public async Task A_private_channel_is_refused_kindly_and_nothing_of_it_is_kept()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Person(Scenes.Leader).InstallAsync("private");

        var sentence = Assert.Single(bot.Teams.Everything).Text;
        Assert.StartsWith("Tak, fordi I vil have mig med. Jeg kan desværre ikke skrive i private kanaler.", sentence, StringComparison.Ordinal);
        Assert.Empty(bot.Kept("channels"));
    }

    [Fact]
    public async Task A_person_is_greeted_once_in_the_private_chat()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");

        await person.PostAsync(person.InPrivate(Added()));
        await person.PostAsync(person.InPrivate(Added()));

        Assert.True(Assert.Single(bot.Teams.Everything).Card.Has("Her kan du fortælle en historie"));
    }

    [Fact]
    public async Task Removal_puts_the_channel_to_rest_and_adding_again_brings_its_settings_back()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("10.15");
        var leader = bot.Person(Scenes.Leader);

        await leader.RemoveAsync();
        Assert.Contains("\"isActive\":false", Assert.Single(bot.Kept("channels")).Value, StringComparison.Ordinal);
        await bot.AdvanceAsync(TimeSpan.FromMinutes(1));
        await bot.AdvanceAsync(TimeSpan.FromHours(2));
        Assert.DoesNotContain(bot.Teams.Everything, Scenes.IsPrompt);

        await bot.Person("Medarbejder 1").InstallAsync();
        var welcome = await bot.Teams.WaitForAsync(told => told.Card.Has("Hej. Jeg hedder Dialogbot"), count: 2);
        var form = await leader.PressAsync(welcome.Card!, "Sæt op");
        Assert.Equal("10.15", form.Card!.ValueOf("time"));
        Assert.Equal("2026-01-05", form.Card!.ValueOf("med"));
    }

    [Fact]
    public async Task Whoever_adds_the_bot_again_leads_as_well()
    {
        await using var bot = await RunningBot.StartAsync();
        var welcome = await bot.InstallAsync();
        await bot.Person(Scenes.Leader).RemoveAsync();
        await bot.Person("Medarbejder 1").InstallAsync();

        foreach (var name in (string[])[Scenes.Leader, "Medarbejder 1"])
            Assert.Equal(["Gem"], (await bot.Person(name).PressAsync(welcome, "Sæt op")).Card!.Buttons());
    }

    [Fact]
    public async Task When_the_team_removes_the_bot_all_its_channels_rest()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.InstallAsync();
        await bot.InstallAsync("19:other@thread.tacv2");
        var leader = bot.Person(Scenes.Leader);

        await leader.PostAsync(leader.InChannel(new()
        {
            ["type"] = "installationUpdate",
            ["action"] = "remove",
            ["channelData"] = new JObject
            {
                ["tenant"] = new JObject { ["id"] = TeamMember.Tenant },
                ["team"] = new JObject { ["id"] = "19:team@thread.tacv2" },
            },
        }));

        Assert.Equal(2, bot.Kept("channels").Count);
        Assert.All(bot.Kept("channels").Values, channel => Assert.Contains("\"isActive\":false", channel, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_tenant_that_is_not_allowed_is_refused_and_nothing_of_it_is_kept()
    {
        await using var bot = await RunningBot.StartAsync(("Teams:AllowedTenants:0", TeamMember.Tenant));
        var stranger = bot.Person(Scenes.Leader, tenant: "99999999-8888-7777-6666-555555555555");

        using var answer = await stranger.SendAsync(AddedToConversation(stranger));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(bot.Teams.Everything);
        Assert.Empty(bot.Kept("channels"));
    }

    private static JObject AddedToConversation(TeamMember person) => person.InChannel(Added());

    private static JObject Added() => new()
    {
        ["type"] = "conversationUpdate",
        ["membersAdded"] = new JArray(new JObject { ["id"] = TeamMember.BotId }),
    };
}
