using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Wire;

public sealed class CardJsonTests
{
    [Fact]
    public void A_card_says_what_it_is_and_leaves_out_what_it_has_not()
    {
        var card = Written(new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { FallbackText = "Opdater Teams", Lang = "da" });

        Assert.Equal("AdaptiveCard", (string?)card["type"]);
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.Equal("Opdater Teams", (string?)card["fallbackText"]);
        Assert.Equal("da", (string?)card["lang"]);
        Assert.False(card.ContainsKey("refresh"));
        Assert.False(card.ContainsKey("speak"));
        Assert.Equal("application/vnd.microsoft.card.adaptive", AdaptiveCard.ContentType);
    }

    [Fact]
    public void A_card_becomes_an_object_with_the_same_json()
    {
        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("hej") } };

        Assert.True(JToken.DeepEquals(Written(card), JObject.FromObject(card)));
    }

    [Fact]
    public void Text_is_written_in_words()
    {
        var text = Element(new AdaptiveTextBlock("Ugens spørgsmål")
        {
            Size = AdaptiveTextSize.ExtraLarge,
            Weight = AdaptiveTextWeight.Bolder,
            Color = AdaptiveTextColor.Attention,
            Style = AdaptiveTextBlockStyle.Heading,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            Spacing = AdaptiveSpacing.None,
            Separator = true,
            Wrap = true,
            IsSubtle = true,
            IsVisible = false,
            MaxLines = 3,
            Id = "overskrift",
        });

        Assert.Equal(("TextBlock", "Ugens spørgsmål"), ((string?)text["type"], (string?)text["text"]));
        Assert.Equal("extraLarge", (string?)text["size"]);
        Assert.Equal("bolder", (string?)text["weight"]);
        Assert.Equal("attention", (string?)text["color"]);
        Assert.Equal("heading", (string?)text["style"]);
        Assert.Equal("center", (string?)text["horizontalAlignment"]);
        Assert.Equal("none", (string?)text["spacing"]);
        Assert.Equal((true, true, true, false), (
            (bool?)text["separator"], (bool?)text["wrap"], (bool?)text["isSubtle"], (bool?)text["isVisible"]));
        Assert.Equal((3, "overskrift"), ((int?)text["maxLines"], (string?)text["id"]));
    }

    [Fact]
    public void A_container_holds_its_elements()
    {
        var container = Element(new AdaptiveContainer
        {
            Id = "mere",
            IsVisible = false,
            Style = AdaptiveContainerStyle.Emphasis,
            Items = { new AdaptiveTextBlock("a"), new AdaptiveTextBlock("b") },
        });

        Assert.Equal(("Container", "emphasis", "mere", false), (
            (string?)container["type"], (string?)container["style"], (string?)container["id"], (bool?)container["isVisible"]));
        Assert.Equal(["a", "b"], container["items"]!.Select(item => (string?)item["text"]));
    }

    [Fact]
    public void A_fallback_is_another_element_or_the_word_drop()
    {
        var replaced = Element(new AdaptiveContainer { Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("i stedet")) });
        var dropped = Element(new AdaptiveTextBlock("hej")
        {
            Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
        });

        Assert.Equal("i stedet", (string?)replaced["fallback"]!["text"]);
        Assert.Equal("drop", (string?)dropped["fallback"]);
    }

    private static JObject Written(AdaptiveCard card) => JObject.Parse(card.ToJson());

    private static JObject Element(AdaptiveElement element) =>
        (JObject)Written(new AdaptiveCard("1.5") { Body = { element } })["body"]!.Single();
}
