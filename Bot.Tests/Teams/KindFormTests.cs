using Bot.Dialogs.Prompts;
using Bot.Dialogs.Rounds;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

/// <summary>Each kind of question has the form that fits it.</summary>
public sealed class KindFormTests
{
    [Theory]
    [InlineData("KEY-LOF-01", "Dit ord", "the question asks for one word")]
    [InlineData("KEY-KER-01", "Dit første ord|Dit andet ord (frivilligt)|Dit tredje ord (frivilligt)", "three words at most")]
    [InlineData("PAI-MAR-01", "Hvad talte I om?|Hvad tager du med?", "two talk, each writes")]
    [InlineData("STO-INS-01", "Din historie på et par linjer", "the whole story has a form of its own")]
    [InlineData("SCA-FAE-01", "Sæt gerne et par ord på (frivilligt)", "the number is the answer")]
    [InlineData("COP-VIL-01", "Dit svar (et par linjer er fint)", "as most questions")]
    public async Task A_form_has_the_text_fields_of_its_kind(string prompt, string labels, string why)
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.KindRoundAsync(prompt);

        var fields = card.Inputs().Where(input => (string?)input["type"] == "Input.Text").ToList();
        Assert.True(labels.Split('|').SequenceEqual(fields.Select(field => (string?)field["label"] ?? "")), why);
        Assert.All(fields, field => Assert.NotEmpty((string?)field["placeholder"] ?? ""));
    }

    [Fact]
    public void Only_questions_for_one_word_have_one_field()
    {
        var one = PromptBank.BuiltIn.All.Where(prompt => prompt.Kind is PromptKind.Keyword && AnswerField.Of(Question.Of(prompt)).Count == 1).ToList();

        Assert.NotEmpty(one);
        Assert.All(one, prompt => Assert.DoesNotContain("tre ord", prompt.Danish.Text, StringComparison.OrdinalIgnoreCase));
        Assert.All(
            PromptBank.BuiltIn.All.Where(prompt => prompt.Kind is PromptKind.Keyword).Except(one),
            prompt => Assert.Contains("tre ord", prompt.Danish.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Both_ends_of_a_scale_say_what_they_mean_above_the_list_and_in_it()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.ScaleRoundAsync();

        Assert.True(card.Has("0 = jeg står alene med det · 10 = jeg ved præcis, hvem jeg kan gå til"));
        var steps = card.Inputs().Single(input => (string?)input["id"] == "number")["choices"]!.Select(choice => (string)choice["title"]!).ToList();
        Assert.Equal(["0 – jeg står alene med det", "5", "10 – jeg ved præcis, hvem jeg kan gå til"], [steps[0], steps[5], steps[10]]);
    }

    [Fact]
    public async Task Keywords_close_up_and_are_edited_each_in_its_field()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync("KEY-KER-01"));

        var receipt = await person.SendAsync(card, "", ("second", "ro"), ("third", "mod"));

        Assert.Contains("ro, mod", receipt.Card!.Texts());
        var kept = JObject.Parse(Assert.Single(bot.Kept("answers")).Value);
        Assert.Equal(("ro", "mod", null), ((string?)kept["text"], (string?)kept["second"], (string?)kept["third"]));
        var form = await person.PressAsync(receipt.Card!, "Ret");
        Assert.Equal(("ro", "mod", ""), (form.Card!.ValueOf("text"), form.Card!.ValueOf("second"), form.Card!.ValueOf("third") ?? ""));
    }

    [Fact]
    public async Task A_keyword_is_short()
    {
        await using var bot = await RunningBot.StartAsync();
        var shown = await bot.Person("Medarbejder 1").SendAsync(await bot.KindRoundAsync("KEY-KER-01"), "ro", ("third", new string('o', 81)));

        Assert.True(shown.Card.Has("Et ord eller et kort udtryk er nok. Der er plads til 80 tegn i hvert felt."));
        Assert.Empty(bot.Kept("answers"));
    }

    [Fact]
    public async Task The_summary_shows_keywords_that_two_people_chose_and_no_others()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, card) = (bot.Person(Scenes.Leader), await bot.KindRoundAsync("KEY-KER-01"));
        string[][] words =
        [
            ["Nysgerrighed", "ro", "ro"],
            ["nysgerrighed.", "ærlighed", ""],
            ["ro, god stemning", "", ""],
            ["god  stemning", "", ""],
            ["tålmodighed", "", ""],
        ];
        foreach (var (at, person) in bot.People(5).Index())
            await person.SendAsync(card, words[at][0], ("second", words[at][1]), ("third", words[at][2]));
        await leader.PressAsync((await leader.PressAsync(card, "Luk nu")).Card!, "Ja, luk runden");

        var summary = (await bot.Teams.WaitForAsync(Scenes.IsSummary)).Card!;

        var line = Assert.Single(summary.Texts(), text => text.StartsWith("Det gik igen: ", StringComparison.Ordinal));
        Assert.Contains("nysgerrighed", line, StringComparison.Ordinal);
        Assert.Contains("ro", line, StringComparison.Ordinal);
        Assert.Contains("god stemning", line, StringComparison.Ordinal);
        Assert.False(summary.Has("ærlighed"));
        Assert.False(summary.Has("tålmodighed"));
    }

    [Fact]
    public async Task A_pairs_two_fields_are_shown_as_what_they_are()
    {
        await using var bot = await RunningBot.StartAsync();
        var (leader, card) = (bot.Person(Scenes.Leader), await bot.KindRoundAsync("PAI-MAR-01"));
        var receipt = await bot.Person("Medarbejder 1").SendAsync(card, "Pauser.", ("second", "Gå en tur."), ("visibility", "Named"));
        Assert.True(receipt.Card.Has("Vi talte om: Pauser. Jeg tager med: Gå en tur."));
        Assert.True((await bot.Person("Medarbejder 2").SendAsync(card, "", ("second", "Kun det her."))).Card.Has("Jeg tager med: Kun det her."));
        await leader.PressAsync((await leader.PressAsync(card, "Luk nu")).Card!, "Ja, luk runden");

        Assert.True((await bot.Teams.WaitForAsync(Scenes.IsSummary)).Card.Has("Vi talte om: Pauser. Jeg tager med: Gå en tur. – Medarbejder 1"));
    }

    [Fact]
    public async Task A_story_question_opens_the_story_form_with_the_question_and_what_was_begun()
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync("STO-LAE-01"));
        var question = PromptBank.BuiltIn.Find(new("STO-LAE-01"))!.Danish.Text;

        var form = await person.PressAsync(card, "Fortæl hele historien", ("text", "Det begyndte med en aflysning."));

        Assert.True(form.Card.Has(question));
        Assert.Equal("Det begyndte med en aflysning.", form.Card!.ValueOf("what"));
        var faults = await person.PressAsync(form.Card!, "Send historien", ("heading", ""));
        Assert.True(faults.Card.Has(question), "It still stands there when the form comes back.");
    }

    [Fact]
    public async Task Elsewhere_the_story_form_stands_without_a_question()
    {
        await using var bot = await RunningBot.StartAsync();
        var form = await bot.Person("Medarbejder 1").PressAsync(await bot.KindRoundAsync("MIR-HOL-01"), "Fortæl en historie");

        Assert.Equal("Små historier tæller mest. Skriv, som du ville fortælle den ved kaffen.", form.Card!.Texts()[0]);
    }

    [Fact]
    public async Task A_question_that_does_not_fit_the_week_may_be_left_with_thanks_and_no_trace()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.KindRoundAsync("MIR-HOL-01");
        var before = bot.EverythingKept();

        var view = await bot.Person("Medarbejder 1").PressAsync(card, "Passer ikke på min uge", ("text", "Et halvt svar."));

        Assert.True(view.Card.Has("Tak, fordi du siger det."));
        Assert.Equal(["Skriv et svar", "Fortæl en historie"], view.Card!.Buttons());
        Assert.Equal(before, bot.EverythingKept());
    }

    [Theory]
    [InlineData("STO-INS-01")]
    [InlineData("MIR-HOL-01")]
    public async Task Sending_comes_first_and_every_button_can_be_read_on_a_phone(string prompt)
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.KindRoundAsync(prompt);

        Assert.Equal("Send svar", card.Buttons()[0]);
        foreach (var row in card["body"]!.Where(part => (string?)part["type"] == "ActionSet").Select(part => part["actions"]!.ToList()))
            Assert.True(row.Count == 1 || (row.Count == 2 && row.TrueForAll(button => ((string)button["title"]!).Length <= 20)));
    }
}
