using Newtonsoft.Json.Linq;

namespace Bot.Tests.Teams;

/// <summary>What stands on a card, read from its JSON as a client reads it.</summary>
internal static class CardFacts
{
    public static IReadOnlyList<string> Texts(this JObject card) =>
        [.. card.Descendants().OfType<JObject>().Where(
            part => (string?)part["type"] == "TextBlock").Select(part => (string?)part["text"] ?? "")];

    public static IReadOnlyList<string> Buttons(this JObject card) => [.. card.Actions().Select(action => (string?)action["title"] ?? "")];

    public static JObject ButtonNamed(this JObject card, string title) => card.Actions().Single(action => (string?)action["title"] == title);

    /// <summary>The box on the card that has this text in it, with the buttons that stand in the box, as if it were a card of its own.</summary>
    public static JObject Box(this JObject card, string text)
    {
        var box = card["body"]!.OfType<JObject>().Single(part => (string?)part["type"] == "Container" && part.Has(text));
        return new JObject { ["body"] = new JArray(box.DeepClone()), ["actions"] = new JArray(Rows(box["items"]).Select(action => action.DeepClone())) };
    }

    /// <summary>The card's own buttons: in rows on it and at its end. Those in a box belong to the box.</summary>
    public static IEnumerable<JObject> Actions(this JObject card) =>
        [.. Rows(card["body"]), .. (card["actions"] as JArray ?? []).OfType<JObject>()];

    private static IEnumerable<JObject> Rows(JToken? parts) => (parts as JArray ?? []).OfType<JObject>()
        .Where(part => (string?)part["type"] == "ActionSet")
        .SelectMany(row => row["actions"]!.OfType<JObject>());

    public static IEnumerable<JObject> Inputs(this JObject card) =>
        card.Descendants().OfType<JObject>().Where(part => ((string?)part["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true);

    public static string? ValueOf(this JObject card, string input) =>
        (string?)card.Descendants().OfType<JObject>().FirstOrDefault(part => (string?)part["id"] == input)?["value"];

    public static bool Has(this JObject? card, string text) =>
        card is not null && card.Texts().Any(line => line.Contains(text, StringComparison.Ordinal));
}
