using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class GroupChatTests
{
    private const string Chat = "19:ledergruppen@thread.v2";

    [Fact]
    public async Task A_group_chat_is_welcomed_and_asked_like_a_channel_in_the_chat_itself()
    {
        await using var bot = await RunningBot.StartAsync();
        var leader = bot.Person(Scenes.Leader);
        await leader.PostAsync(InChat(leader, new() { ["type"] = "installationUpdate", ["action"] = "add" }));
        var welcome = await bot.Teams.WaitForAsync(told => told.Card.Has("Hej. Jeg hedder Dialogbot"));
        Assert.Equal($"/teams/v3/conversations/{Chat}/activities", welcome.Path);

        var setup = await leader.PressAsync(welcome.Card!, "Sæt op");
        await leader.PressAsync(setup.Card!, "Gem", ("med", "2026-01-05"));
        await leader.PostAsync(InChat(leader, new() { ["type"] = "message", ["text"] = "<at>Dialogbot</at> spørgsmål" }));

        var prompt = await bot.Teams.WaitForAsync(told => told.Card.Has("Ugens spørgsmål"));
        Assert.Equal($"/teams/v3/conversations/{Chat}/activities", prompt.Path);
    }

    private static JObject InChat(TeamMember person, JObject activity)
    {
        var addressed = person.InPrivate(activity);
        addressed["conversation"] = new JObject
        {
            ["id"] = Chat,
            ["conversationType"] = "groupChat",
            ["isGroup"] = true,
            ["tenantId"] = TeamMember.Tenant,
        };
        return addressed;
    }
}
