using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Tests.Client;

/// <summary>Cards that prove the driver and the renderer; the bot's own cards are tested in their rooms.</summary>
internal static class TestCards
{
    /// <summary>One input of each kind that the bot may use.</summary>
    public const string Form = """
        {
          "type": "AdaptiveCard", "$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "version": "1.5",
          "body": [
            { "type": "TextBlock", "text": "Ugens spørgsmål", "weight": "Bolder", "wrap": true },
            { "type": "Input.Text", "id": "text", "label": "Dit svar", "isMultiline": true, "isRequired": true, "errorMessage": "Skriv et svar" },
            { "type": "Input.Number", "id": "number", "label": "Fra 0 til 10", "min": 0, "max": 10 },
            { "type": "Input.Date", "id": "date", "label": "Svar senest" },
            { "type": "Input.Time", "id": "time", "label": "Klokken" },
            { "type": "Input.ChoiceSet", "id": "compact", "label": "Hvem må læse det",
              "choices": [ { "title": "Kun opsummering", "value": "summary" }, { "title": "Teamet", "value": "team" } ] },
            { "type": "Input.ChoiceSet", "id": "expanded", "label": "Ugedag", "style": "expanded",
              "choices": [ { "title": "Mandag", "value": "1" }, { "title": "Tirsdag", "value": "2" } ] },
            { "type": "Input.ChoiceSet", "id": "multi", "label": "Tema", "style": "expanded", "isMultiSelect": true,
              "choices": [ { "title": "Kerneopgave", "value": "k" }, { "title": "Samarbejde", "value": "s" } ] },
            { "type": "Input.Toggle", "id": "toggle", "label": "Deling", "title": "Må fortælles på Pop Up" }
          ],
          "actions": [ { "type": "Action.Execute", "title": "Send svar", "verb": "answer", "data": { "round": "r1" } } ]
        }
        """;

    /// <summary>Danish letters stay as they are.</summary>
    public static JsonSerializerOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(string text) => new JsonObject
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.5",
        ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true }),
    }.ToJsonString(Readable);
}
