using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

/// <summary>What was added under the follow-up question, when the answer it belongs to is sent once more.</summary>
public sealed class FollowUpEditTests
{
    [Fact]
    public async Task It_is_edited_with_the_answer_and_taken_away_by_emptying_its_field()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");
        var added = await FollowUpTests.AnswerAndAddAsync(bot, person);

        var form = await person.PressAsync(added.Card!, "Ret");
        Assert.Equal("I køkkenet om fredagen.", form.Card!.ValueOf("followUp"));
        var edited = await person.PressAsync(form.Card!, "Send svar", ("followUp", "På gangen."));
        Assert.True(edited.Card.Has("På gangen."));
        var emptied = await person.PressAsync((await person.PressAsync(edited.Card!, "Ret")).Card!, "Send svar", ("followUp", ""));

        Assert.True(emptied.Card.Has(FollowUpTests.Offer));
        Assert.Null(JObject.Parse(Assert.Single(bot.Kept("answers")).Value)["followUp"]);
    }

    [Fact]
    public async Task It_is_taken_away_too_where_a_client_leaves_an_empty_field_out()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");
        var form = await person.PressAsync((await FollowUpTests.AnswerAndAddAsync(bot, person)).Card!, "Ret");

        // The form comes back once, for another fault, and still knows that the field was there.
        var faulty = Shown.Of(await person.InvokeAsync(WithoutFollowUp(person.PressOf(form.Card!, "Send svar", ("text", "")))));
        Assert.Equal("", faulty.Card!.ValueOf("followUp") ?? "");
        await person.InvokeAsync(WithoutFollowUp(person.PressOf(faulty.Card!, "Send svar", ("text", "Nogen har ryddet op."))));

        Assert.Null(JObject.Parse(Assert.Single(bot.Kept("answers")).Value)["followUp"]);
    }

    [Theory]
    [InlineData(true, "the shared card's form, sent once more")]
    [InlineData(false, "a form for editing that was opened before anything was added")]
    public async Task A_form_that_does_not_show_it_leaves_it_as_it_is(bool shared, string why)
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync("MIR-HOL-01"));
        var receipt = await person.SendAsync(card, "Nogen har ryddet op.");
        var form = shared ? card : (await person.PressAsync(receipt.Card!, "Ret")).Card!;
        var found = await FollowUpTests.AddAsync(person, receipt, "Jeg talte med Mette i går.");
        await person.PressAsync(found.Card!.Box(FollowUpTests.Offer), "Det er ikke et navn");

        var again = await person.SendAsync(form, "Nogen har lavet kaffe.");

        Assert.True(again.Card.Has("Jeg talte med Mette i går."), why);
        var kept = JObject.Parse(Assert.Single(bot.Kept("answers")).Value);
        Assert.Equal(("Nogen har lavet kaffe.", "Jeg talte med Mette i går."), ((string?)kept["text"], (string?)kept["followUp"]));
        Assert.True((bool)kept["vouched"]!);
    }

    private static JObject WithoutFollowUp(JObject act)
    {
        ((JObject)act["value"]!["action"]!["data"]!).Remove("followUp");
        return act;
    }
}
