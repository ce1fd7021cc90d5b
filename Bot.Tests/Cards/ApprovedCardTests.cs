using Bot.Tests.Organisers;
using Bot.Tests.Teams;

namespace Bot.Tests.Cards;

/// <summary>Each card in each of its states, as it goes over the wire to a Danish reader.</summary>
public sealed class ApprovedCardTests
{
    [Fact]
    public async Task Joining_and_setup()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, welcome) = (bot.Person(Scenes.Leader), await bot.InstallAsync());
        Golden.Assert("welcome", welcome);

        await leader.MentionAsync("spørgsmål");
        Golden.Assert("setup-missing", bot.Teams.Everything[^1].Card);
        var form = await leader.PressAsync(welcome, "Sæt op");
        Golden.Assert("setup", form.Card);
        Golden.Assert("setup-faults", (await leader.PressAsync(form.Card!, "Gem", ("time", "halv ti"), ("med", "2027-01-01"))).Card);
        Golden.Assert("setup-not-leader", (await bot.Person("Medarbejder 1").PressAsync(welcome, "Sæt op")).Card);

        await leader.PressAsync(form.Card!, "Gem", ("time", "9.00"), ("med", "2026-01-05"));
        await leader.MentionAsync("opsætning");
        Golden.Assert("setup-offer", bot.Teams.Everything[^1].Card);
        await leader.MentionAsync("hjælp");
        Golden.Assert("help", bot.Teams.Everything[^1].Card);
    }

    [Fact]
    public async Task Swapping_and_pausing()
    {
        await using var bot = await RunningBot.StartAsync();
        var leader = bot.Person(Scenes.Leader);
        await bot.SetUpAsync("9.45");
        await leader.MentionAsync("byt");
        var offer = bot.Teams.Everything[^1].Card;
        Golden.Assert("swap-offer", offer);
        var page = await leader.PressAsync(offer!, "Se forslagene");
        Golden.Assert("swap", page.Card);
        await leader.PressAsync(page.Card!, "Vent en uge");
        Golden.Assert("swap-put-off", (await leader.PressAsync(offer!, "Se forslagene")).Card);

        await leader.MentionAsync("pause");
        var pause = bot.Teams.Everything[^1].Card;
        Golden.Assert("pause-offer", pause);
        var form = await leader.PressAsync(pause!, "Vælg dato");
        Golden.Assert("pause", form.Card);
        Golden.Assert("pause-fault", (await leader.PressAsync(form.Card!, "Hold pause", ("until", "2027-01-01"))).Card);
        await leader.PressAsync(form.Card!, "Hold pause", ("until", "2026-01-20"));
        Golden.Assert("pause-running", (await leader.PressAsync(pause!, "Vælg dato")).Card);
    }

    [Fact]
    public async Task The_weekly_prompt()
    {
        await using var bot = await RunningBot.StartAsync();
        Golden.Assert("prompt", await bot.AskAsync());
    }

    [Fact]
    public async Task An_answer_from_form_to_receipt()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.LeaderRoundAsync());
        Golden.Assert("round", card);
        Golden.Assert("answer-skipped", (await person.PressAsync(card, "Ikke i denne uge")).Card);
        Golden.Assert("answer-empty", (await person.SendAsync(card, "")).Card);

        var name = await person.SendAsync(card, "Jeg talte med Mette i går.");
        Golden.Assert("answer-name", name.Card);
        Golden.Assert("answer-vouched", (await person.PressAsync(name.Card!, "Det er ikke et navn")).Card);
        var cpr = await person.SendAsync(card, "Jeg talte med 310290-1234 i går.");
        Golden.Assert("answer-cpr", cpr.Card);
        Golden.Assert("answer-blurred", (await person.PressAsync(cpr.Card!, "Erstat for mig")).Card);

        var receipt = await person.SendAsync(card, "Vi ringede\nstraks.", ("visibility", "Team"), ("tag", "Works"));
        Golden.Assert("answer-kept", receipt.Card);
        Golden.Assert("answer-edit", (await person.PressAsync(receipt.Card!, "Ret")).Card);
        var sure = await person.PressAsync(receipt.Card!, "Slet");
        Golden.Assert("answer-delete", sure.Card);
        Golden.Assert("answer-deleted", (await person.PressAsync(sure.Card!, "Ja, slet")).Card);
    }

    [Fact]
    public async Task A_round_of_numbers_until_its_summary()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, card) = (bot.Person(Scenes.Leader), await bot.ScaleRoundAsync());
        Golden.Assert("round-scale", card);
        foreach (var (at, person) in bot.People(8).Index())
            await person.SendAsync(card, Texts[at], ("number", $"{at + 2}"), ("visibility", Visibilities[at]), ("tag", Tags[at]));

        var sure = await leader.PressAsync(card, "Luk nu");
        Golden.Assert("round-close", sure.Card);
        await leader.PressAsync(sure.Card!, "Ja, luk runden");
        Golden.Assert("summary", (await bot.Teams.WaitForAsync(Scenes.IsSummary)).Card);
        Golden.Assert("round-closed", bot.Teams.Everything.Last(told => told.IsUpdate && told.Card.Has("Lukket")).Card);
        Golden.Assert("answer-late", (await bot.Person("Medarbejder 9").SendAsync(card, "For sent.")).Card);
    }

    /// <summary>One question of each kind, in both languages.</summary>
    internal static readonly string[] OfEachKind =
        ["OPE-LOG-01", "MIR-HOL-01", "EXC-LOG-01", "RES-HOL-01", "COP-VIL-01", "APP-MEN-01", "STO-INS-01", "KEY-LOF-01", "KEY-KER-01", "PAI-MAR-01", "SCA-KER-01"];

    public static TheoryData<string> Kinds => [.. OfEachKind];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_kind_of_question(string prompt)
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.KindRoundAsync(prompt);

        Golden.Assert($"kind-{prompt}", card);
        Golden.Assert($"kind-{prompt}-english", (await bot.EnglishAsync(card)).Card);
    }

    [Fact]
    public async Task The_question_after_the_answer()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync("MIR-HOL-01"));
        Golden.Assert("answer-misfit", (await person.PressAsync(card, "Passer ikke på min uge")).Card);
        var receipt = await person.SendAsync(card, "Nogen har ryddet op.");
        Golden.Assert("follow-up", receipt.Card);
        Golden.Assert("follow-up-found", (await FollowUpTests.AddAsync(person, receipt, "Hos Mette i køkkenet.")).Card);
        var added = await FollowUpTests.AddAsync(person, receipt, "I køkkenet om fredagen.");
        Golden.Assert("follow-up-added", added.Card);
        Golden.Assert("follow-up-edit", (await person.PressAsync(added.Card!, "Ret")).Card);
    }

    [Fact]
    public async Task A_summary_of_too_few()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, card) = (bot.Person(Scenes.Leader), await bot.LeaderRoundAsync());
        await bot.Person("Medarbejder 1").SendAsync(card, "Et svar.", ("visibility", "Team"));
        await leader.PressAsync((await leader.PressAsync(card, "Luk nu")).Card!, "Ja, luk runden");

        Golden.Assert("summary-few", (await bot.Teams.WaitForAsync(Scenes.IsSummary)).Card);
    }

    [Fact]
    public async Task An_answer_without_a_key_until_nobody_can_find_it()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, person, card) = (bot.Person(Scenes.Leader), bot.Person("Medarbejder 1"), await bot.LeaderRoundAsync());
        Golden.Assert("answer-keyless-named", (await person.SendAsync(card, "Et svar.", ("keyless", "true"), ("visibility", "Named"))).Card);
        var receipt = await person.SendAsync(card, "Et svar.", ("keyless", "true"), ("visibility", "Team"));
        Golden.Assert("answer-keyless", receipt.Card);
        Golden.Assert("answer-keyless-edit", (await person.PressAsync(receipt.Card!, "Ret")).Card);

        // Silence from Teams: the summary goes onto the round's own card later.
        bot.Teams.Refusal = told => Scenes.IsSummary(told) && !told.IsUpdate ? (504, "Timeout") : null;
        await leader.PressAsync((await leader.PressAsync(card, "Luk nu")).Card!, "Ja, luk runden");
        await bot.AdvanceAsync(TimeSpan.FromMinutes(6));
        Golden.Assert("summary-on-round", (await bot.Teams.WaitForAsync(told => Scenes.IsSummary(told) && told.IsUpdate)).Card);
        Golden.Assert("answer-not-found", (await person.PressAsync(receipt.Card!, "Slet")).Card);
    }

    [Fact]
    public async Task A_leaders_form()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, form) = (bot.Person(Scenes.Leader), await bot.LeaderFormAsync());
        Golden.Assert("leader-offer", bot.Teams.Everything[^1].Card);
        Golden.Assert("leader-form", form);
        Golden.Assert("leader-faults", (await leader.PressAsync(form, "Send til teamet", ("own", "Er I glade?"), ("closes", ""))).Card);
        Golden.Assert("leader-findings", (
            await leader.PressAsync(form, "Send til teamet", Scenes.LeaderInputs(("decides", "det gør Mette, 310290-1234")))).Card);
    }

    [Fact]
    public async Task A_story_from_form_to_pop_up()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");
        Golden.Assert("popup-empty", await bot.PopUpAsync());
        var form = await bot.StoryFormAsync("Medarbejder 1");
        Golden.Assert("story-offer", bot.Teams.Everything[^1].Card);
        Golden.Assert("story-form", form);
        Golden.Assert("story-faults", (await person.PressAsync(form, "Send historien", ("heading", new string('r', 81)))).Card);
        var found = await person.PressAsync(form, "Send historien", Stories.Inputs(("heading", "Mette i regnen"), ("sharing", "PopUp,External")));
        Golden.Assert("story-findings", found.Card);
        Golden.Assert("story-blurred", (await person.PressAsync(found.Card!, "Erstat for mig")).Card);

        var kept = await person.PressAsync(found.Card!, "Det er ikke et navn");
        Golden.Assert("story-kept", kept.Card);
        Golden.Assert("story-private", (await person.PressAsync(form, "Send historien", Stories.Inputs())).Card);
        Golden.Assert("story-delete", (await person.PressAsync(kept.Card!, "Slet historien")).Card);
        Golden.Assert("popup", await bot.PopUpAsync());
    }

    [Fact]
    public async Task The_first_hello_in_private()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");
        await person.PostAsync(person.InPrivate(new() { ["type"] = "installationUpdate", ["action"] = "add" }));

        Golden.Assert("hello", (await bot.Teams.WaitForAsync(told => told.Card is not null)).Card);
    }

    private static readonly string[] Texts =
        ["Vi ringede straks.", "Ventetiden var lang.", "Kaffen samler os.", "Kaffen er god.", "Kaffen er varm.", "", "", ""];

    private static readonly string[] Visibilities =
        ["Team", "Team", "Named", "Aggregate", "Aggregate", "Aggregate", "Aggregate", "Aggregate"];

    private static readonly string[] Tags = ["Works", "Hard", "Wish", "None", "None", "None", "None", "None"];
}
