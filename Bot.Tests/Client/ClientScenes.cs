namespace Bot.Tests.Client;

/// <summary>What a person has done at the client before a test begins.</summary>
internal static class ClientScenes
{
    /// <summary>An open question of the bank: one text field, whose text has room for everything that the tests write.</summary>
    public const string OpenQuestion = "OPE-LOG-01";

    /// <summary>Opens the channel and sets the bot up there.</summary>
    public static async Task SetUpAsync(this TeamsClient leader)
    {
        await leader.OpenChannel("General");
        await leader.Card("Jeg hedder Dialogbot").Press("Sæt op");
        await leader.Card("Vælg, hvornår").Fill("MED drøftet den", "2026-01-05");
        await leader.Card("Vælg, hvornår").Press("Gem");
        await leader.WaitForText("Ugens spørgsmål kommer hver");
    }

    /// <summary>Opens the channel, sets the bot up there and asks the week's question.</summary>
    public static async Task AskAsync(this TeamsClient leader, LiveBot bot, string prompt = OpenQuestion)
    {
        await leader.SetUpAsync();
        await leader.AskNowAsync(bot, prompt);
    }

    /// <summary>Asks the week's question in the channel that is open.</summary>
    public static async Task AskNowAsync(this TeamsClient leader, LiveBot bot, string prompt = OpenQuestion)
    {
        await bot.BeginAsync(prompt);
        await leader.Mention("spørgsmål");
        await leader.WaitForText("Ugens spørgsmål · uge");
    }

    /// <summary>
    /// Keeps pictures of the page with the newest card that shows this text, on a wide screen and on a phone. In the end the window is
    /// as it was: a form that has come in a window of another size sends what stood in it when the window changed, not what is written.
    /// </summary>
    public static async Task LookAsync(this TeamsClient person, string name, string text)
    {
        var sizes = person.BothSizes();
        foreach (var screen in sizes)
        {
            await person.Resize(screen);
            await person.Card(text).ScrollIntoView();
            await person.Screenshot($"{name}-{screen.Ending}");
        }

        await person.Resize(sizes[0]);
    }

    /// <summary>The sizes at which everything is looked at, beginning with the one at hand. To change it takes the emulator most of a second.</summary>
    public static Screen[] BothSizes(this TeamsClient person) =>
        person.Size.Width == Screen.Narrow.Width ? [Screen.Narrow, Screen.Wide] : [Screen.Wide, Screen.Narrow];
}
