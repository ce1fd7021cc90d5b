using Bot.Tests.Teams;

namespace Bot.Tests.Storage;

public sealed class ReadableJsonTests
{
    [Theory]
    [InlineData("Æblegrøden på sengen gjorde dagen bedre.")] // Danish letters stand as they are
    [InlineData("Han sagde \"ja\" <b>straks</b> & smilede.")] // quotes and marks of other languages
    public async Task What_people_write_can_be_read_in_the_file_and_comes_back_the_same(string text)
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();
        var person = bot.Person("Medarbejder 1");

        var receipt = await person.SendAsync(card, text);

        Assert.Contains(text.Replace("\"", "\\\"", StringComparison.Ordinal), Assert.Single(bot.Kept("answers")).Value, StringComparison.Ordinal);
        Assert.Equal(text, (await person.PressAsync(receipt.Card!, "Ret")).Card!.ValueOf("text"));
    }

    [Fact]
    public async Task A_letter_of_two_halves_comes_back_whole()
    {
        await using var bot = await RunningBot.StartAsync();
        var person = bot.Person("Medarbejder 1");

        var receipt = await person.SendAsync(await bot.AskAsync(), "Det gik godt 👍 den dag.");

        Assert.Equal("Det gik godt 👍 den dag.", (await person.PressAsync(receipt.Card!, "Ret")).Card!.ValueOf("text"));
    }

    [Fact]
    public async Task Half_a_letter_is_no_reason_to_lose_an_answer()
    {
        await using var bot = await RunningBot.StartAsync();
        var receipt = await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), "Det gik godt \ud83d den dag.");

        Assert.True(receipt.Card.Has("Tak, det er modtaget."), receipt.Json);
        Assert.Single(bot.Kept("answers"));
    }
}
