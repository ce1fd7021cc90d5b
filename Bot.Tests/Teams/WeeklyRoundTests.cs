namespace Bot.Tests.Teams;

public sealed class WeeklyRoundTests
{
    [Fact]
    public async Task An_answer_is_kept_and_the_receipt_shows_it()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();

        var receipt = await bot.Person("Bo").PressAsync(card, "Send svar", ("text", "Vi fik lov at ringe direkte."), ("visibility", "Team"));

        Assert.True(receipt.Card.Has("Tak, det er modtaget."));
        Assert.True(receipt.Card.Has("Vi fik lov at ringe direkte."));
        Assert.Equal(["Ret", "Slet", "Fortæl en historie"], receipt.Card!.Buttons());
        Assert.Contains("Vi fik lov at ringe direkte.", bot.EverythingKept(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cpr_number_comes_back_in_the_form_and_reaches_no_file_and_no_log()
    {
        await using var bot = await RunningBot.StartAsync();
        var card = await bot.AskAsync();

        var form = await bot.Person("Bo").PressAsync(card, "Send svar", ("text", "Borgeren 310290-1234 fik hjælp."));

        Assert.True(form.Card.Has("CPR-nummer"));
        Assert.Equal("Borgeren 310290-1234 fik hjælp.", form.Card!.ValueOf("text"));
        Assert.DoesNotContain("310290", bot.EverythingKept(), StringComparison.Ordinal);
        Assert.DoesNotContain("310290", string.Join("\n", bot.Logs.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Teams.Everything, told => told.Body.ToString().Contains("310290", StringComparison.Ordinal));
    }
}
