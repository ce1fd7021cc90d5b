using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

public sealed class AskingTests
{
    [Fact]
    public async Task A_leader_asks_and_the_prompt_starts_a_new_thread_whose_ids_are_kept()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.AskAsync();

        var told = Assert.Single(bot.Teams.Everything, Scenes.IsPrompt);
        Assert.Equal("POST", told.Method);
        Assert.Equal("/teams/v3/conversations", told.Path);
        Assert.True((bool)told.Body["isGroup"]!);
        Assert.Equal(TeamMember.Tenant, (string?)told.Body["tenantId"]);
        Assert.Equal(TeamMember.Channel, (string?)told.Body["channelData"]?["channel"]?["id"]);
        Assert.Equal("message", (string?)told.Body["activity"]?["type"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)told.Body["activity"]?["attachments"]?[0]?["contentType"]);
        Assert.StartsWith("Spørgsmål til jer: ", (string?)told.Activity["summary"], StringComparison.Ordinal);

        var (path, kept) = Assert.Single(bot.Kept("rounds"));
        Assert.EndsWith("week-2026-w02.json", path, StringComparison.Ordinal);
        var posted = JObject.Parse(kept)["posted"]!;
        Assert.Equal($"{TeamMember.Channel};messageid={posted["activityId"]}", (string?)posted["conversationId"]);
        Assert.Contains("\"state\":\"Open\"", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_in_another_zone_read_the_closing_time_on_their_own_clocks()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.Person(Scenes.Leader).SaveSetupAsync(await bot.InstallAsync(), ("zone", "America/Nuuk"), ("med", "2026-01-05"));
        await bot.Person(Scenes.Leader).MentionAsync("spørgsmål");

        var card = (await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card!;
        Assert.True(card.Has("Ingen har svaret · Åben til søndag d. 11. januar kl. 6.30"));
    }

    [Fact]
    public async Task The_prompt_is_open_for_as_many_days_as_the_leader_chose()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync(openDays: "3");
        await bot.Person(Scenes.Leader).MentionAsync("spørgsmål");

        var card = (await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card!;
        Assert.True(card.Has("Ingen har svaret · Åben til fredag d. 9. januar kl. 9.30"));
    }

    [Fact]
    public async Task Someone_else_is_refused()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync();
        await bot.Person("Medarbejder 1").MentionAsync("spørgsmål");

        await bot.Teams.WaitForAsync(told => told.Text?.StartsWith("Det kan kun kanalens leder gøre.", StringComparison.Ordinal) == true);
        Assert.Empty(bot.Kept("rounds"));
    }

    [Fact]
    public async Task Before_med_has_discussed_it_the_leader_gets_the_way_to_setup_instead()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.InstallAsync();
        await bot.Person(Scenes.Leader).MentionAsync("spørgsmål");

        var offer = await bot.Teams.WaitForAsync(told => told.Card.Has("Sæt datoen under opsætning."));
        Assert.Equal(["Åbn opsætning"], offer.Card!.Buttons());
        Assert.Empty(bot.Kept("rounds"));
    }

    [Fact]
    public async Task Asked_twice_in_a_week_the_second_time_says_that_it_is_open()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.AskAsync();
        await bot.Person(Scenes.Leader).MentionAsync("spørgsmål");

        await bot.Teams.WaitForAsync(
            told => told.Text == "Ugens spørgsmål er allerede stillet i uge 2. Det er åbent til søndag d. 11. januar kl. 9.30.");
        Assert.Single(bot.Teams.Everything, Scenes.IsPrompt);
    }

    [Fact]
    public async Task Asked_many_times_at_the_same_moment_it_is_posted_once()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync();
        var leader = bot.Person(Scenes.Leader);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => leader.MentionAsync("spørgsmål")));

        Assert.Single(bot.Teams.Everything, Scenes.IsPrompt);
        Assert.Single(bot.Kept("rounds"));
        Assert.Equal(4, bot.Teams.Everything.Count(
            told => told.Text?.StartsWith("Ugens spørgsmål er allerede stillet", StringComparison.Ordinal) == true));
    }

    [Fact]
    public async Task In_the_private_chat_there_is_no_channel_to_ask()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync();
        await bot.Person(Scenes.Leader).SayAsync("spørgsmål");

        await bot.Teams.WaitForAsync(told => told.Text == "Det virker kun i en kanal, hvor jeg er tilføjet.");
        Assert.Empty(bot.Kept("rounds"));
    }

    [Fact]
    public async Task A_channel_that_the_bot_meets_by_a_mention_is_led_by_the_leaders_of_its_team()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync();

        // Teams tells of an installation in the team's first channel only.
        await bot.Person("Medarbejder 1", "19:other@thread.tacv2").MentionAsync("spørgsmål");
        await bot.Teams.WaitForAsync(told => told.Text?.StartsWith("Det kan kun kanalens leder gøre.", StringComparison.Ordinal) == true);
        await bot.Person(Scenes.Leader, "19:other@thread.tacv2").MentionAsync("spørgsmål");
        await bot.Teams.WaitForAsync(told => told.Card.Has("Sæt datoen under opsætning."));

        Assert.Equal(2, bot.Kept("channels").Count);
    }

    [Fact]
    public async Task An_english_speaking_leader_is_understood_and_the_channel_reads_danish()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync();
        var leader = bot.Person(Scenes.Leader);
        await leader.PostAsync(
            leader.InChannel(new() { ["type"] = "message", ["text"] = "<at>Dialogbot</at>&nbsp; Question ", ["locale"] = "en-GB" }));

        Assert.NotNull((await bot.Teams.WaitForAsync(Scenes.IsPrompt)).Card);
    }

    [Fact]
    public async Task A_round_whose_post_failed_is_told_to_the_leader_and_posted_later_as_the_same_round()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync();
        bot.Teams.Refusal = told => Scenes.IsPrompt(told) ? (500, "ServiceError") : null;
        await bot.Person(Scenes.Leader).MentionAsync("spørgsmål");
        await bot.Teams.WaitForAsync(told => told.Text == "Jeg kunne ikke skrive i kanalen lige nu. Jeg prøver igen om lidt.");

        bot.Teams.Refusal = _ => null;
        await bot.AdvanceAsync(TimeSpan.FromMinutes(6));

        Assert.Single(bot.Teams.Everything, Scenes.IsPrompt);
        Assert.Contains("\"state\":\"Open\"", Assert.Single(bot.Kept("rounds")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_closes_at_the_time_of_day_it_was_asked_though_the_clocks_change_in_between()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Time.Advance(new DateTimeOffset(2026, 3, 26, 8, 45, 0, TimeSpan.Zero) - bot.Time.GetUtcNow());

        var card = await bot.AskAsync();

        Assert.True(card.Has("Åben til tirsdag d. 31. marts kl. 9.45"), card.ToString());
    }
}
