using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Processes;

/// <summary>A round's card as it stands in a channel, with all that a client knows of it.</summary>
/// <param name="Thread">The conversation that began with it.</param>
internal sealed record StandingCard(string Channel, string Thread, string Activity, JObject Card)
{
    /// <summary>The round by the name that its buttons give it.</summary>
    public string Round { get; } = RoundOf(Card)!;

    /// <returns>Null when this is no question's card, newly posted.</returns>
    public static StandingCard? Of(Told told) => told.Method == "POST" && Scenes.IsPrompt(told) && RoundOf(told.Card!) is not null
        ? new((string)told.Body["channelData"]!["channel"]!["id"]!, (string)told.Answer["id"]!, (string)told.Answer["activityId"]!, told.Card!)
        : null;

    /// <summary>The same act, said to have been done on this card.</summary>
    public JObject Done(JObject activity)
    {
        activity["conversation"]!["id"] = Thread;
        activity["replyToId"] = Activity;
        return activity;
    }

    private static string? RoundOf(JObject card) => (string?)card["refresh"]?["action"]?["data"]?["round"];
}
