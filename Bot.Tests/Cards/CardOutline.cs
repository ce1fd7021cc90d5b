using System.Text;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Cards;

/// <summary>A card as somebody reads it aloud: texts, inputs with their labels and choices, buttons. Looks and ids are left out.</summary>
internal static class CardOutline
{
    public static string Of(JObject card)
    {
        var outline = new StringBuilder();
        foreach (var part in Parts(card, "body"))
            Add(outline, part, 0);
        AddButtons(outline, card, 0);
        return outline.ToString();
    }

    private static IEnumerable<JObject> Parts(JObject of, string name) => (of[name] as JArray ?? []).OfType<JObject>();

    private static void AddButtons(StringBuilder outline, JObject of, int depth)
    {
        foreach (var action in Parts(of, "actions"))
            outline.Append(' ', depth * 2).Append("[ ").Append((string?)action["title"]).Append(" ]").Append(Meaning(action)).Append('\n');
    }

    private static void Add(StringBuilder outline, JObject part, int depth)
    {
        if ((string?)part["type"] == "ActionSet")
        {
            AddButtons(outline, part, depth);
            return;
        }

        outline.Append(' ', depth * 2);
        var type = (string?)part["type"] ?? "";
        if (type == "TextBlock")
        {
            outline.Append((string?)part["style"] == "heading" ? "# " : "").Append(OneLine((string?)part["text"])).Append('\n');
        }
        else if (type.StartsWith("Input.", StringComparison.Ordinal))
        {
            outline.Append('(').Append(type["Input.".Length..]).Append(") ").Append((string?)part["label"]);
            outline.Append(": ").Append(OneLine((string?)part["value"])).Append('\n');
            foreach (var choice in Parts(part, "choices"))
                outline.Append(' ', (depth + 1) * 2).Append("- ").Append((string?)choice["title"]).Append('\n');
        }
        else
        {
            outline.Append('<').Append(type).Append((string?)part["style"] is { } style ? " " + style : "").Append(
                (bool?)part["isVisible"] == false ? " folded" : "").Append(">\n");
            foreach (var inner in Parts(part, "items"))
                Add(outline, inner, depth + 1);
        }
    }

    private static string Meaning(JObject action) => ((string?)action["type"], (string?)action["data"]?["msteams"]?["type"]) switch
    {
        ("Action.Execute", _) => " " + (string?)action["verb"],
        ("Action.Submit", "task/fetch") => " opens " + (string?)action["data"]!["verb"],
        ("Action.Submit", _) => " submits " + (string?)action["data"]?["verb"],
        ("Action.OpenUrl", _) => " goes to the web",
        _ => " unfolds",
    };

    private static string OneLine(string? text) => (text ?? "").Replace("\n", "⏎", StringComparison.Ordinal);
}
