using Bot.Dialogs.Prompts;
using Bot.Tests.Organisers;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

/// <summary>Writes one text into everything of the bot that takes text: each field of each form, and what can be typed.</summary>
internal sealed class EveryForm(RunningBot bot, string text)
{
    private readonly string longText = text + " " + string.Concat(Enumerable.Repeat("Det gik fint. ", 400));

    /// <summary>What came back with the text in it, on the writer's own screen.</summary>
    public List<Shown> Pages { get; } = [];

    private TeamMember Writer { get; } = bot.Person("Medarbejder 1");

    private TeamMember Leader { get; } = bot.Person(Scenes.Leader);

    public async Task AnswersAsync()
    {
        await AnswerAsync(await bot.AskAsync());
        foreach (var prompt in PromptBank.BuiltIn.All.Where(prompt => prompt is { Status: PromptStatus.Active, Audience: Audience.Everyone }).DistinctBy(prompt => prompt.Kind))
            await AnswerAsync(await bot.OpenKindRoundAsync(prompt.Id.Value), ("number", "7"));
    }

    /// <summary>Each form and each field of it: sent, replaced and then left, too long, and with the words where a choice belongs.</summary>
    public async Task AnswerAsync(JObject card, params (string Field, string Value)[] more)
    {
        LetTimePass();
        var found = await Writer.SendAsync(card, text, [("visibility", "Named"), ("tag", "Works"), .. more]);
        await LeaveAsync(found);
        Pages.Add(await Writer.SendAsync(card, longText, more));
        foreach (var field in (string[])["second", "third", "followUp"])
            await Writer.SendAsync(card, "Et svar.", [.. more, (field, text)]);
        await Writer.PressAsync(card, "Ikke i denne uge", ("text", text));
        await Writer.PressAsync(card, "Passer ikke på min uge", ("text", text));
        await Writer.PressAsync(card, "Mit svar", ("text", text));
        await Writer.PostAsync(Writer.SubmitOf(card, "Send svar", [("text", text), .. more]));
        foreach (var field in (string[])["channel", "round", "number", "visibility", "tag", "vouchers", "verb"])
            await Writer.SendAsync(card, text, [.. more, (field, text)]);

        // The change of an answer: the one that was kept stands.
        var receipt = await Writer.SendAsync(card, "Et svar uden noget i.", more);
        var edit = await Writer.PressAsync(receipt.Card!, "Ret");
        await LeaveAsync(await Writer.SendAsync(edit.Card!, text, more));
        await AddAsync(receipt);
        await bot.Person("Medarbejder 2").PressAsync(card, "Mit svar");
    }

    /// <summary>Under the follow-up question on the receipt, where the question has one.</summary>
    private async Task AddAsync(Shown receipt)
    {
        if (receipt.Card!.Inputs().All(input => (string?)input["id"] != "followUp"))
            return;

        const string Offer = "Har du et minut mere?";
        var found = await Writer.PressAsync(receipt.Card!.Box(Offer), "Føj til mit svar", ("followUp", text));
        Pages.Add(found);
        Pages.Add(await Writer.PressAsync(receipt.Card!.Box(Offer), "Føj til mit svar", ("followUp", longText)));
        if (found.Card!.Box(Offer).Buttons().Contains("Erstat for mig"))
            await Writer.PressAsync(found.Card!.Box(Offer), "Erstat for mig");
    }

    /// <summary>What comes too late stands in a field, and may become the beginning of a story.</summary>
    public async Task LateAnswerAsync()
    {
        var card = await bot.LeaderRoundAsync();
        await Leader.PressAsync((await Leader.PressAsync(card, "Luk nu")).Card!, "Ja, luk runden");
        var late = await Writer.SendAsync(card, text);
        Pages.Add(late);
        var story = await Writer.PressAsync(late.Card!, "Fortæl en historie", ("text", text));
        Pages.Add(story);
        await LeaveAsync(await Writer.PressAsync(story.Card!, "Send historien", Stories.Inputs(("what", text))));
    }

    public async Task StoriesAsync()
    {
        var form = await bot.StoryFormAsync("Medarbejder 1");
        foreach (var field in (string[])["heading", "what", "why"])
        {
            await LeaveAsync(await Writer.PressAsync(form, "Send historien", Stories.Inputs((field, text), ("sharing", "PopUp,External"))));
            Pages.Add(await Writer.PressAsync(form, "Send historien", Stories.Inputs((field, longText))));
        }

        foreach (var field in (string[])["theme", "sharing", "vouchers", "story"])
            await Writer.PressAsync(form, "Send historien", Stories.Inputs(("heading", text), (field, text)));
    }

    public async Task LeadersRoundAsync()
    {
        var form = await bot.LeaderFormAsync();
        foreach (var field in (string[])["own", "influence", "decided", "decides"])
        {
            await LeaveAsync(await Leader.PressAsync(form, "Send til teamet", Scenes.LeaderInputs((field, field == "own" ? text + " Hvad gør vi?" : text))));
            Pages.Add(await Leader.PressAsync(form, "Send til teamet", Scenes.LeaderInputs((field, longText))));
        }

        foreach (var field in (string[])["bank", "closes", "meeting", "channel", "vouchers"])
            await Leader.PressAsync(form, "Send til teamet", Scenes.LeaderInputs(("decided", text), (field, text)));
    }

    public async Task SetupAsync()
    {
        var form = await Leader.PressAsync(await bot.InstallAsync(), "Sæt op");
        foreach (var field in (string[])["day", "time", "med", "openDays", "audience", "channel"])
            await Leader.PressAsync(form.Card!, "Gem", ("time", "9.00"), (field, text));
    }

    public async Task SearchAsync()
    {
        var board = await bot.PopUpAsync();
        foreach (var field in (string[])["search", "theme"])
            await bot.Person("Medarbejder 9").PressPrivatelyAsync(board, "Find", (field, text));
    }

    /// <summary>Outside all forms.</summary>
    public async Task TypedAsync()
    {
        foreach (var words in (string[])[text, "historie " + text, "pop up " + text, text.ToUpperInvariant(), longText])
        {
            LetTimePass();
            await Writer.MentionAsync(words);
            await Writer.SayAsync(words);
        }

        foreach (var type in (string[])["messageUpdate", "event", "messageReaction", "typing", "noSuchType"])
            await Writer.PostAsync(Writer.InChannel(new() { ["type"] = type, ["text"] = text, ["name"] = text, ["value"] = text }));
        foreach (var name in (string[])["composeExtension/query", "adaptiveCard/action", "task/fetch", "task/submit", "search"])
        {
            using var answer = await Writer.SendAsync(Writer.InChannel(new()
            {
                ["type"] = "invoke",
                ["name"] = name,
                ["value"] = new JObject { ["action"] = new JObject { ["verb"] = text, ["data"] = new JObject { [text] = text } }, ["data"] = new JObject { ["verb"] = text } },
            }));
        }
    }

    /// <summary>Teams takes only so many messages a minute, and the bot keeps to that.</summary>
    private void LetTimePass() => bot.Time.Advance(TimeSpan.FromMinutes(1));

    /// <summary>The form is opened, replaced, and left without a word being sent.</summary>
    private async Task LeaveAsync(Shown found)
    {
        Assert.True(found.Card.Has("Vi fandt noget") || found.Card.Has("Det lyder alvorligt"), found.Json);
        Pages.Add(found);
        if (found.Card!.Buttons().Contains("Erstat for mig"))
            await (found.Card!.Inputs().Any(input => (string?)input["id"] == "own") ? Leader : Writer).PressAsync(found.Card!, "Erstat for mig");
    }
}
