using Bot.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Bot.Teams;

/// <summary>
/// Cards as they go over the wire: always as <see cref="JObject"/>, since the official SDK dies of typed cards. Where the client
/// has no dialogs, the same forms are shown in place of the card, to the one who pressed the button only.
/// </summary>
internal static class OutgoingCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The field that says of a form's button that the form stood in a card's place, not in a dialog.</summary>
    public const string InPlace = "inPlace";

    public static Attachment Attach(Card card, string serviceUrl) => new() { ContentType = ContentType, Content = Json(card, serviceUrl) };

    public static JObject Json(Card card, string serviceUrl) => Emulator.Serves(serviceUrl) ? WithoutDialogs(Parse(card)) : Parse(card);

    /// <summary>A dialog's page for a client that shows it in a card's place: its buttons must answer there as well.</summary>
    public static JObject PageInPlace(Card card)
    {
        var json = Parse(card);
        foreach (var action in Submits(json).ToArray())
            ToExecute(action, inPlace: true);
        return json;
    }

    private static JObject WithoutDialogs(JObject json)
    {
        foreach (var action in Submits(json).Where(action => action["data"]?["msteams"] is not null).ToArray())
            ToExecute(action, inPlace: false);
        return json;
    }

    private static JObject Parse(Card card) => JObject.Parse(card.Json);

    /// <summary>At the card's end and in its rows of buttons; what an action falls back on in an older client is left as it is.</summary>
    private static IEnumerable<JObject> Submits(JObject json) => json.Descendants().OfType<JObject>().Where(
        action => (string?)action["type"] == "Action.Submit" && action.Parent is { Parent: JProperty { Name: "actions" } });

    private static void ToExecute(JObject action, bool inPlace)
    {
        var data = (JObject)action["data"]!;
        data.Remove("msteams");
        if (inPlace)
            data[InPlace] = true;
        action["type"] = "Action.Execute";
        action["verb"] = data["verb"];
    }
}
