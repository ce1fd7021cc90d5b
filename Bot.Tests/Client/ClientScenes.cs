namespace Bot.Tests.Client;

/// <summary>What a person has done at the client before a test begins.</summary>
internal static class ClientScenes
{
    /// <summary>Opens the channel, sets the bot up there and asks the week's question.</summary>
    public static async Task AskAsync(this TeamsClient leader)
    {
        await leader.OpenChannel("General");
        await leader.Card("Jeg hedder Dialogbot").Press("Sæt op");
        await leader.Card("Vælg, hvornår").Fill("MED drøftet den", "2026-01-05");
        await leader.Card("Vælg, hvornår").Press("Gem");
        await leader.WaitForText("Ugens spørgsmål kommer hver");
        await leader.Mention("spørgsmål");
        await leader.WaitForText("Ugens spørgsmål · uge");
    }
}
