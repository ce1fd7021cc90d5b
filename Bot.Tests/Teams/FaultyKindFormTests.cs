namespace Bot.Tests.Teams;

/// <summary>A fault in any field of any kind's form: it is said, nothing is kept, and everything that was written still stands there.</summary>
public sealed class FaultyKindFormTests
{
    private const string NoNumber = "Vælg et helt tal fra 0 til 10.";
    private const string LongWord = "Et ord eller et kort udtryk er nok. Der er plads til 80 tegn i hvert felt.";
    private const string LongText = "Der er plads til 1000 tegn. Gem resten til mødet.";

    [Theory]
    [InlineData("KEY-LOF-01", "text", "81", LongWord, "the only word")]
    [InlineData("KEY-KER-01", "text", "81", LongWord, "the first word")]
    [InlineData("KEY-KER-01", "second", "81", LongWord, "the second word")]
    [InlineData("KEY-KER-01", "third", "81", LongWord, "the third word")]
    [InlineData("PAI-MAR-01", "text", "1001", LongText, "what two talked about")]
    [InlineData("PAI-MAR-01", "second", "1001", LongText, "what one takes along")]
    [InlineData("STO-INS-01", "text", "1001", LongText, "a story's lines")]
    [InlineData("SCA-FAE-01", "text", "1001", LongText, "the words for a number")]
    [InlineData("SCA-FAE-01", "number", "11", NoNumber, "a number that the list does not have")]
    [InlineData("SCA-FAE-01", "number", "syv", NoNumber, "no number at all")]
    public async Task A_fault_is_said_and_everything_written_stands(string prompt, string field, string written, string told, string why)
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync(prompt));
        var faulty = Written(card).ToDictionary();
        faulty[field] = int.TryParse(written, out var letters) && letters > 11 ? new string('o', letters) : written;

        var form = await person.PressAsync(card, "Send svar", [.. faulty.Select(input => (input.Key, input.Value))]);

        Assert.True(form.Card.Has(told), why);
        Assert.All(
            faulty.Where(input => input.Key != "number" || told != NoNumber),
            input => Assert.Equal(input.Value, form.Card!.ValueOf(input.Key)));
        Assert.Empty(bot.Kept("answers"));
    }

    [Theory]
    [InlineData("PAI-MAR-01")]
    [InlineData("MIR-HOL-01")]
    public async Task So_it_is_with_what_was_added_both_on_the_receipt_and_in_the_form_for_editing(string prompt)
    {
        await using var bot = await RunningBot.StartAsync();
        var (person, card) = (bot.Person("Medarbejder 1"), await bot.KindRoundAsync(prompt));
        var (long1001, receipt) = (new string('o', 1001), await person.SendAsync(card, "Pauser."));

        var page = await FollowUpTests.AddAsync(person, receipt, long1001);
        Assert.True(page.Card.Has(LongText));
        Assert.Equal(long1001, page.Card!.ValueOf("followUp"));
        var edit = await person.PressAsync((await FollowUpTests.AddAsync(person, receipt, "Ro.")).Card!, "Ret");
        var form = await person.PressAsync(edit.Card!, "Send svar", ("followUp", long1001));

        Assert.True(form.Card.Has(LongText));
        Assert.Equal(("Pauser.", long1001), (form.Card!.ValueOf("text"), form.Card!.ValueOf("followUp")));
        Assert.Contains("\"Ro.\"", Assert.Single(bot.Kept("answers")).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("second")]
    [InlineData("third")]
    [InlineData("followUp")]
    public async Task A_field_that_the_form_does_not_have_is_not_read(string field)
    {
        await using var bot = await RunningBot.StartAsync();
        var receipt = await bot.Person("Medarbejder 1").SendAsync(
            await bot.KindRoundAsync("KEY-LOF-01"), "ro", (field, "Jeg talte med Mette. " + new string('o', 1001)));

        Assert.True(receipt.Card.Has("Tak, det er modtaget."), receipt.Json);
        Assert.DoesNotContain("Mette", Assert.Single(bot.Kept("answers")).Value, StringComparison.Ordinal);
    }

    /// <summary>Something in every text field that the card has, and a number where it asks for one.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Written(Newtonsoft.Json.Linq.JObject card) =>
        from input in card.Inputs()
        let id = (string)input["id"]!
        where (string?)input["type"] == "Input.Text" || id == "number"
        select KeyValuePair.Create(id, id == "number" ? "7" : "Skrevet " + id);
}
