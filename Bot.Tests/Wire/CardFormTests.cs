using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Wire;

public sealed class CardFormTests
{
    [Fact]
    public void A_text_field_says_what_it_asks_and_when_it_is_not_content()
    {
        var input = Input(new AdaptiveTextInput
        {
            Id = "svar",
            Label = "Dit svar",
            Placeholder = "Skriv her",
            Value = "udkast",
            IsMultiline = true,
            MaxLength = 500,
            IsRequired = true,
            ErrorMessage = "Skriv et svar",
        });

        Assert.Equal(("Input.Text", "svar"), ((string?)input["type"], (string?)input["id"]));
        Assert.Equal(("Dit svar", "Skriv her", "udkast", "Skriv et svar"), (
            (string?)input["label"], (string?)input["placeholder"], (string?)input["value"], (string?)input["errorMessage"]));
        Assert.Equal((true, true, 500), ((bool?)input["isMultiline"], (bool?)input["isRequired"], (int?)input["maxLength"]));
    }

    [Fact]
    public void A_choice_is_written_with_its_style_and_titles()
    {
        var input = Input(new AdaptiveChoiceSetInput
        {
            Id = "dag",
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Wrap = true,
            Value = "man,tir",
            Choices =
            {
                new AdaptiveChoice { Title = "Mandag", Value = "man" },
                new AdaptiveChoice { Title = "Tirsdag", Value = "tir" },
            },
        });

        Assert.Equal(("Input.ChoiceSet", "expanded", "man,tir"), (
            (string?)input["type"], (string?)input["style"], (string?)input["value"]));
        Assert.Equal((true, true), ((bool?)input["isMultiSelect"], (bool?)input["wrap"]));
        Assert.Equal(["Mandag", "Tirsdag"], input["choices"]!.Select(choice => (string?)choice["title"]));
        Assert.Equal(["man", "tir"], input["choices"]!.Select(choice => (string?)choice["value"]));
    }

    [Fact]
    public void Dates_are_words() => Assert.Equal("2026-01-05", (string?)Input(new AdaptiveDateInput { Value = "2026-01-05" })["value"]);

    [Fact]
    public void An_execute_action_carries_verb_and_data()
    {
        var action = Action(new AdaptiveExecuteAction
        {
            Title = "Annullér",
            Verb = "cancel",
            Data = new JObject { ["week"] = "2026-W03" },
            AssociatedInputs = AdaptiveAssociatedInputs.None,
            Tooltip = "Fortryd",
            IsEnabled = false,
        });

        Assert.Equal(("Action.Execute", "Annullér", "cancel"), (
            (string?)action["type"], (string?)action["title"], (string?)action["verb"]));
        Assert.Equal("2026-W03", (string?)action["data"]!["week"]);
        Assert.Equal(("none", "Fortryd", false), (
            (string?)action["associatedInputs"], (string?)action["tooltip"], (bool?)action["isEnabled"]));
    }

    [Fact]
    public void Data_may_be_an_object_of_ones_own_or_json()
    {
        Assert.Equal("a", (string?)Action(new AdaptiveSubmitAction { Data = new { verb = "a" } })["data"]!["verb"]);
        Assert.Equal("b", (string?)Action(new AdaptiveSubmitAction { DataJson = """{ "verb": "b" }""" })["data"]!["verb"]);
    }

    [Fact]
    public void Client_side_actions_name_their_target()
    {
        var open = Action(new AdaptiveOpenUrlAction { Url = new Uri("https://example.dk/hjælp") });
        var toggle = Action(new AdaptiveToggleVisibilityAction { TargetElements = { new AdaptiveTargetElement("mere", true) } });

        Assert.Equal("https://example.dk/hjælp", (string?)open["url"]);
        Assert.Equal(("mere", true), (
            (string?)toggle["targetElements"]![0]!["elementId"], (bool?)toggle["targetElements"]![0]!["isVisible"]));
    }

    [Fact]
    public void A_refresh_names_its_action_and_its_users()
    {
        var card = new AdaptiveCard("1.5")
        {
            Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "refresh" }, UserIds = ["29:anna"] },
        };

        var refresh = JObject.Parse(card.ToJson())["refresh"]!;

        Assert.Equal(("Action.Execute", "refresh"), ((string?)refresh["action"]!["type"], (string?)refresh["action"]!["verb"]));
        Assert.Equal(["29:anna"], refresh["userIds"]!.Select(id => (string?)id));
    }

    private static JObject Input(AdaptiveElement element) =>
        (JObject)JObject.Parse(new AdaptiveCard("1.5") { Body = { element } }.ToJson())["body"]!.Single();

    private static JObject Action(AdaptiveAction action) =>
        (JObject)JObject.Parse(new AdaptiveCard("1.5") { Actions = { action } }.ToJson())["actions"]!.Single();
}
