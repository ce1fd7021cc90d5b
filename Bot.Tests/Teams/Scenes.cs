using Bot.Dialogs;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace Bot.Tests.Teams;

/// <summary>What has happened before a test begins, done as people do it.</summary>
internal static class Scenes
{
    public const string Leader = "Lone";

    /// <summary>Adds the bot to the channel; gives back the welcome card.</summary>
    public static async Task<JObject> InstallAsync(this RunningBot bot, string channel = TeamMember.Channel)
    {
        await bot.Person(Leader, channel).InstallAsync();
        return (
            await bot.Teams.WaitForAsync(told => told.Card.Has("Hej. Jeg hedder Dialogbot") && told.Json.Contains(channel,
            StringComparison.Ordinal))).Card!;
    }

    /// <summary>Adds the bot and sets it up. The default time of day has gone by, so that the clock does not ask in the same week.</summary>
    public static async Task SetUpAsync(this RunningBot bot, string time = "9.00", string openDays = "5", string channel = TeamMember.Channel)
    {
        var welcome = await bot.InstallAsync(channel);
        var saved = await bot.Person(Leader, channel).SaveSetupAsync(welcome, ("time", time), ("openDays", openDays), ("med", "2026-01-05"));
        Assert.StartsWith("Gemt.", saved.Sentence, StringComparison.Ordinal);
    }

    public static async Task<Shown> SaveSetupAsync(this TeamMember leader, JObject welcome, params (string Field, string Value)[] inputs)
    {
        var form = await leader.PressAsync(welcome, "Sæt op");
        return await leader.PressAsync(form.Card!, "Gem", inputs);
    }

    /// <summary>Installs, sets up and asks; gives back the prompt's card as it stands in the channel.</summary>
    public static async Task<JObject> AskAsync(this RunningBot bot)
    {
        await bot.SetUpAsync();
        await bot.Person(Leader).MentionAsync("spørgsmål");
        return (await bot.Teams.WaitForAsync(IsPrompt)).Card!;
    }

    public static bool IsPrompt(Told told) => !told.IsUpdate && told.Card.Has("Ugens spørgsmål");

    public static bool IsSummary(Told told) => told.Card.Has("Samlet billede");

    /// <summary>Opens the leader's form, as far as a leader gets before writing.</summary>
    public static async Task<JObject> LeaderFormAsync(this RunningBot bot)
    {
        await bot.SetUpAsync();
        await bot.Person(Leader).MentionAsync("runde");
        var offer = await bot.Teams.WaitForAsync(told => told.Card is { } card && card.Buttons().Contains("Start en dialogrunde"));
        return (await bot.Person(Leader).PressAsync(offer.Card!, "Start en dialogrunde")).Card!;
    }

    /// <summary>A form that nothing is wrong with, but for what the test writes over it.</summary>
    public static (string Field, string Value)[] LeaderInputs(params (string Field, string Value)[] changed) =>
    [
        ("bank", "own"),
        ("own", "Hvad skal vi gøre mindre af på vores møder?"),
        ("influence", "rækkefølgen og længden"),
        ("decided", "at vi mødes hver tirsdag"),
        ("decides", "ledelsen afgør det i marts"),
        ("closes", "2026-01-12"),
        ("meeting", "2026-01-13"),
        .. changed,
    ];

    /// <summary>A leader's round, open in the channel; gives back its card.</summary>
    public static async Task<JObject> LeaderRoundAsync(this RunningBot bot, params (string Field, string Value)[] changed)
    {
        var form = await bot.LeaderFormAsync();
        var sent = await bot.Person(Leader).PressAsync(form, "Send til teamet", LeaderInputs(changed));
        Assert.True(sent.Sentence?.StartsWith("Runden er åben", StringComparison.Ordinal), sent.Json);
        return (await bot.Teams.WaitForAsync(told => told.Card.Has("Spørgsmål fra jeres leder"))).Card!;
    }

    /// <summary>A round where people choose a number.</summary>
    public static Task<JObject> ScaleRoundAsync(this RunningBot bot) => bot.KindRoundAsync("SCA-FAE-01");

    /// <summary>A leader's round that asks this question of the bank, also one that the form would not offer this week.</summary>
    public static async Task<JObject> KindRoundAsync(this RunningBot bot, string prompt)
    {
        await bot.SetUpAsync();
        return await bot.OpenKindRoundAsync(prompt);
    }

    /// <summary>The same in a channel that is set up.</summary>
    public static async Task<JObject> OpenKindRoundAsync(this RunningBot bot, string prompt)
    {
        static bool IsRound(Told told) => !told.IsUpdate && told.Card.Has("Spørgsmål fra jeres leder");
        var before = bot.Teams.Everything.Count(IsRound);
        var channel = await bot.Services.GetRequiredService<ChannelDocuments>().AllAsync(CancellationToken.None)
            .FirstAsync(channel => channel.ConversationId == TeamMember.Channel);
        await bot.Services.GetRequiredService<OpenRound>().RunAsync(
            channel,
            new DialogueRound
            {
                Id = RoundId.ForActivity(prompt),
                Channel = channel.Key,
                Question = Question.Of(bot.Services.GetRequiredService<PromptBank>().Find(new(prompt))!),
                FairProcess = new(
                    ScreenedText.FromStore("rækkefølgen og længden"),
                    ScreenedText.FromStore("at vi mødes hver tirsdag"),
                    ScreenedText.FromStore("ledelsen afgør det i marts"),
                    new LocalDate(2026, 1, 13)),
                ClaimedAt = Instant.FromDateTimeOffset(bot.Time.GetUtcNow()),
                ClosesAt = Instant.FromUtc(2026, 1, 12, 15, 0),
            },
            CancellationToken.None);
        return (await bot.Teams.WaitForAsync(IsRound, before + 1)).Card!;
    }

    public static Task<Shown> SendAsync(this TeamMember person, JObject card, string text, params (string Field, string Value)[] more) =>
        person.PressAsync(card, "Send svar", [("text", text), .. more]);

    /// <summary>The same card as somebody sees it whose Teams is in English.</summary>
    public static async Task<Shown> EnglishAsync(this RunningBot bot, JObject card)
    {
        var person = bot.Person("Medarbejder 9");
        var view = person.PressOf(card, "Mit svar");
        view["locale"] = "en-GB";
        return Shown.Of(await person.InvokeAsync(view));
    }

    /// <summary>Persons are called what the screening takes no notice of; their names must not matter.</summary>
    public static IEnumerable<TeamMember> People(this RunningBot bot, int count) =>
        Enumerable.Range(1, count).Select(number => bot.Person($"Medarbejder {number}"));
}
