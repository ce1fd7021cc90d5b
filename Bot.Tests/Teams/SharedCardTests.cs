using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class SharedCardTests
{
    [Fact]
    public async Task What_the_channel_is_told_holds_no_name_no_answer_no_key_and_no_list_of_who_answered()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        var people = bot.People(4).ToList();
        foreach (var (person, visibility) in people.Zip((string[])["Aggregate", "Team", "Named", "Team"]))
            await person.SendAsync(card, "Hemmeligt for de fleste.", ("visibility", visibility));
        await people[0].SendAsync(card, "Jeg talte med Mette i går.");
        await ShownAsync(bot, "4 har svaret");

        var authors = bot.Kept("answers").Keys.Select(path => Path.GetFileNameWithoutExtension(path)).ToList();
        Assert.Equal(4, authors.Count);
        foreach (var told in bot.Teams.Everything.Where(told => told.IsPublic))
        {
            Assert.All(
                [.. authors, .. people.SelectMany(person => (string[])[person.TeamsId, person.AadObjectId]), "Hemmeligt", "Mette", "Medarbejder"],
                secret => Assert.DoesNotContain(secret, told.Json, StringComparison.Ordinal));
            Assert.Null(told.Card?["refresh"]?["userIds"]);
        }
    }

    [Fact]
    public async Task Nothing_but_the_count_changes_on_the_shared_card()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        await bot.Person("Medarbejder 1").SendAsync(card, "Et svar.");

        var updated = await ShownAsync(bot, "1 har svaret");

        Assert.Equal(
            card.ToString().Replace("Ingen har svaret", "1 har svaret", StringComparison.Ordinal),
            updated.Card!.ToString());
        var posted = JObject.Parse(Assert.Single(bot.Kept("rounds")).Value)["posted"]!;
        Assert.Equal($"/teams/v3/conversations/{posted["conversationId"]}/activities/{posted["activityId"]}", updated.Path);
    }

    [Fact]
    public async Task The_count_leaves_the_person_a_minute_for_the_receipt_and_its_follow_up()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        await bot.Person("Medarbejder 1").SendAsync(card, "Et svar.");

        bot.Time.Advance(TimeSpan.FromSeconds(59.9));
        Assert.DoesNotContain(bot.Teams.Everything, told => told.IsUpdate);
        bot.Time.Advance(TimeSpan.FromSeconds(0.1));
        await bot.Teams.WaitForAsync(told => told.IsUpdate && told.Card.Has("1 har svaret"));
    }

    [Fact]
    public async Task Each_answer_gives_the_whole_minute_anew()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        await bot.Person("Medarbejder 1").SendAsync(card, "Et svar.");
        bot.Time.Advance(TimeSpan.FromSeconds(50));
        await bot.Person("Medarbejder 2").SendAsync(card, "Et svar.");

        bot.Time.Advance(TimeSpan.FromSeconds(10));
        // What would be told when the first one's minute is over had time to come.
        await Task.Delay(200);
        bot.Time.Advance(TimeSpan.FromSeconds(49.9));

        Assert.DoesNotContain(bot.Teams.Everything, told => told.IsUpdate);
        await ShownAsync(bot, "2 har svaret");
        Assert.Single(bot.Teams.Everything, told => told.IsUpdate);
    }

    [Fact]
    public async Task Where_answers_keep_coming_the_card_waits_five_minutes_and_no_longer()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        var (begun, moments) = (bot.Time.GetUtcNow(), new ConcurrentQueue<DateTimeOffset>());
        bot.Teams.Delay = told =>
        {
            if (told.IsUpdate)
                moments.Enqueue(bot.Time.GetUtcNow());
            return Task.CompletedTask;
        };

        foreach (var person in bot.People(12))
        {
            await person.SendAsync(card, "Et svar.");
            await AdvanceSlowlyAsync(bot, TimeSpan.FromSeconds(40));
        }

        await ShownAsync(bot, "12 har svaret");
        Assert.Equal(2, moments.Count);
        Assert.InRange(moments.First() - begun, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(6));
        Assert.True(moments.Last() - moments.First() >= TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_deleted_answer_is_counted_no_more()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        var receipt = await person.SendAsync(card, "Et svar.");
        await ShownAsync(bot, "1 har svaret");

        await person.PressAsync((await person.PressAsync(receipt.Card!, "Slet")).Card!, "Ja, slet");

        await ShownAsync(bot, "Ingen har svaret");
    }

    [Fact]
    public async Task An_update_that_teams_refuses_is_made_good_by_the_next_answer()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        bot.Teams.Refusal = told => told.IsUpdate ? (500, "ServiceError") : null;
        await bot.Person("Medarbejder 1").SendAsync(card, "Et svar.");
        await bot.Teams.UntilAsync(() =>
        {
            bot.Time.Advance(TimeSpan.FromSeconds(6));
            return bot.Teams.Refused.Count > 0;
        });

        bot.Teams.Refusal = _ => null;
        await bot.Person("Medarbejder 2").SendAsync(card, "Et svar.");

        await ShownAsync(bot, "2 har svaret");
    }

    [Fact]
    public async Task A_refresh_gives_an_answerer_the_receipt_and_everyone_else_the_shared_card()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.AskAsync());
        await person.SendAsync(card, "Mit eget svar.");

        Assert.True((await RefreshAsync(person, card)).Card.Has("Mit eget svar."));
        var other = await RefreshAsync(bot.Person("Medarbejder 2"), card);
        Assert.False(other.Card.Has("Mit eget svar."));
        Assert.True(other.Card.Has("1 har svaret"));
    }

    /// <summary>In steps, with room between them for whoever is woken on the way.</summary>
    private static async Task AdvanceSlowlyAsync(RunningBot bot, TimeSpan by)
    {
        for (var step = 0; step < 4; step++)
        {
            bot.Time.Advance(by / 4);
            await Task.Delay(20);
        }
    }

    /// <summary>Lets time pass until the count stands on the card.</summary>
    private static async Task<Told> ShownAsync(RunningBot bot, string count)
    {
        Told? shown = null;
        await bot.Teams.UntilAsync(() =>
        {
            bot.Time.Advance(TimeSpan.FromSeconds(6));
            return (shown = bot.Teams.Everything.FirstOrDefault(told => told.IsUpdate && told.Card.Has(count))) is not null;
        });
        return shown!;
    }

    private static async Task<Shown> RefreshAsync(TeamMember person, JObject card) =>
        Shown.Of(await person.InvokeAsync(person.InChannel(new JObject
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["value"] = new JObject { ["action"] = card["refresh"]!["action"]!.DeepClone(), ["trigger"] = "automatic" },
    })));
}
