namespace Bot.Tests.Client;

/// <summary>The driver itself, proven against the smallest of bots in the real emulator.</summary>
[Collection(UsesChromium.Name)]
public sealed class TeamsClientTests(Chromium browser)
{
    [RequiresTeamsClientFact]
    public async Task A_person_installs_the_bot_mentions_it_fills_the_form_and_gets_the_receipt()
    {
        await using var bot = await FormBot.StartAsync();
        await using var mette = await TeamsClient.StartAsync(browser, bot.Address);
        await mette.OpenChannel("General");
        await mette.Mention("spørgsmål");

        var form = mette.Card("Ugens spørgsmål");
        await form.Press("Send svar");
        await form.WaitForText("Skriv et svar"); // the client itself asks for what is required
        await form.Fill("Dit svar", "Vi fandt roen ved måltidet");
        await form.Fill("Fra 0 til 10", "7");
        await form.Fill("Svar senest", "2026-12-24");
        await form.Fill("Klokken", "09:30");
        await form.Choose("Hvem må læse det", "Teamet");
        await form.Choose("Ugedag", "Tirsdag");
        await form.Tick("Samarbejde");
        await form.Tick("Må fortælles på Pop Up");
        await mette.Screenshot("driver-form");
        await form.Press("Send svar");

        var receipt = mette.Card("Modtaget");
        await receipt.WaitForText(
            """{"round":"r1","text":"Vi fandt roen ved måltidet","number":"7","date":"2026-12-24","time":"09:30","compact":"team","expanded":"2","multi":"s","toggle":"true"}""");
        await mette.Resize(Screen.Narrow);
        await mette.Screenshot("driver-receipt-narrow");
        Assert.Contains("installationUpdate", bot.Heard);
        Assert.Equal("adaptiveCard/action", bot.Heard.Last());
    }

    [RequiresTeamsClientFact]
    public async Task A_colleague_with_a_narrow_screen_writes_in_the_personal_chat_and_answers_in_a_dialog()
    {
        await using var bot = await FormBot.StartAsync();
        await using var amira = await TeamsClient.StartAsync(browser, bot.Address, "Amira");
        await amira.Resize(Screen.Narrow);
        await amira.OpenPersonalChat();
        await amira.Say("hej");
        await amira.Card("Ugens spørgsmål").WaitForText("Hvem må læse det");

        await amira.OpenCommand("story");
        await amira.Dialog.Fill("Dit svar", "Det var en god dag");
        await amira.Dialog.Choose("Hvem må læse det", "Teamet");
        Assert.Equal("Det var en god dag", await amira.Dialog.ValueOf("Dit svar"));
        await amira.Screenshot("driver-dialog-narrow");
        await amira.Dialog.Press("Send svar");
        await amira.Dialog.WaitForText("Tak for historien");
    }
}
