using Bot.Tests.Organisers;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.MyData;

/// <summary>“mine data” in the private chat, and the ways on from it.</summary>
internal static class MyDataScenes
{
    public const string Somebody = "Medarbejder 1";

    public static async Task<JObject> MyDataAsync(this RunningBot bot, string name = Somebody)
    {
        var before = bot.Teams.Everything.Count(IsMyData);
        await bot.Person(name).SayAsync("mine data");
        return (await bot.Teams.WaitForAsync(IsMyData, before + 1)).Card!;
    }

    /// <summary>An answer in the week's round, the day after a story for the Pop Up, and the day after that one for nobody.</summary>
    public static async Task<JObject> ContributeAsync(this RunningBot bot, string name = Somebody)
    {
        var card = await bot.AskAsync();
        await bot.Person(name).SendAsync(card, "Vi ringede straks til æblehaven.", ("visibility", "Team"), ("tag", "Works"));
        bot.Time.Advance(TimeSpan.FromDays(1));
        await bot.TellAsync(name, ("heading", "Kaffen før skemaet"), ("sharing", "PopUp,Newsletter"));
        bot.Time.Advance(TimeSpan.FromDays(1));
        await bot.TellAsync(name, ("heading", "Den kun til mig selv"));
        return card;
    }

    public static async Task<JObject> FileAsync(this RunningBot bot, JObject myData) =>
        JObject.Parse(await bot.Http.GetStringAsync(myData.Link("Hent som fil")));

    public static async Task<Shown> EraseAllAsync(this RunningBot bot, string name = Somebody)
    {
        var sure = await bot.Person(name).PressPrivatelyAsync(await bot.MyDataAsync(name), "Slet alt");
        return await bot.Person(name).PressPrivatelyAsync(sure.Card!, "Ja, slet");
    }

    private static bool IsMyData(Told told) => told.Card.Has("Mine data") && told.Card!.Texts()[0] == "Mine data";
}
