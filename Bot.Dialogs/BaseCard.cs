using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace Bot.Dialogs;

/// <summary>
/// The pieces that every card is made of, so that all cards read alike: one column, wrapped text, a label on each input
/// (the Teams limits are the narrowest phone and schema 1.5).
/// </summary>
internal static class BaseCard
{
    /// <summary>The field that carries the verb in submitted data, beside the inputs.</summary>
    public const string Verb = "verb";

    /// <summary>Letters in a button's title that half a phone's width has room for.</summary>
    private const int MostBesideAnother = 20;

    public static AdaptiveCard New(Texts texts) => new(Card.Version) { Lang = texts.Culture.TwoLetterISOLanguageName };

    public static AdaptiveTextBlock Heading(string text) => new(text)
    {
        Wrap = true,
        Size = AdaptiveTextSize.Large,
        Weight = AdaptiveTextWeight.Bolder,
        Style = AdaptiveTextBlockStyle.Heading,
    };

    /// <summary>The small line over a heading that says what kind of card this is.</summary>
    public static AdaptiveTextBlock Kicker(string text) => new(text)
    {
        Wrap = true,
        Size = AdaptiveTextSize.Small,
        Weight = AdaptiveTextWeight.Bolder,
        Color = AdaptiveTextColor.Accent,
        Spacing = AdaptiveSpacing.None,
    };

    public static AdaptiveTextBlock Paragraph(string text) => new(text) { Wrap = true };

    public static AdaptiveTextBlock Strong(string text) => new(text) { Wrap = true, Weight = AdaptiveTextWeight.Bolder };

    public static AdaptiveTextBlock Subtle(string text) => new(text) { Wrap = true, IsSubtle = true, Size = AdaptiveTextSize.Small };

    /// <summary>A small yellow line: nothing is wrong, but somebody should think twice.</summary>
    public static AdaptiveTextBlock Careful(string text) => new(text) { Wrap = true, Size = AdaptiveTextSize.Small, Color = AdaptiveTextColor.Warning };

    /// <summary>Buttons that belong to what stands above them, not to the card as a whole.</summary>
    public static AdaptiveActionSet Buttons(params AdaptiveAction[] actions) => new() { Actions = [.. actions] };

    /// <summary>
    /// Many buttons, in rows that a phone shows whole: it cuts off the titles of what stands closer, and a button that cannot be read
    /// cannot be pressed.
    /// </summary>
    public static IEnumerable<AdaptiveActionSet> ButtonRows(params IEnumerable<AdaptiveAction> actions)
    {
        AdaptiveAction? waiting = null;
        foreach (var action in actions)
        {
            if (waiting is null)
            {
                waiting = action;
                continue;
            }

            var fit = waiting.Title.Length <= MostBesideAnother && action.Title.Length <= MostBesideAnother;
            yield return fit ? Buttons(waiting, action) : Buttons(waiting);
            waiting = fit ? null : action;
        }

        if (waiting is not null)
            yield return Buttons(waiting);
    }

    /// <summary>A boxed notice: what the person should look at before anything else.</summary>
    public static AdaptiveContainer Notice(AdaptiveContainerStyle style, params AdaptiveElement[] items) => new()
    {
        Style = style,
        Items = [.. items],
    };

    public static AdaptiveTextInput TextInput(string id, string label, string value = "", string? placeholder = null, int maxLength = 0) => new()
    {
        Id = id,
        Label = label,
        Value = value,
        Placeholder = placeholder,
        MaxLength = maxLength,
    };

    public static AdaptiveTextInput Multiline(this AdaptiveTextInput input)
    {
        input.IsMultiline = true;
        return input;
    }

    /// <param name="value">As 2026-12-24; empty until one is chosen, and then a client would say so in its own language.</param>
    public static AdaptiveDateInput DateInput(string id, string label, string value, Texts texts) => new()
    {
        Id = id,
        Label = label,
        Value = value,
        Placeholder = texts["date.choose"],
    };

    public static AdaptiveChoiceSetInput Choice(string id, string label, string value, params (string Value, string Title)[] choices) => new()
    {
        Id = id,
        Label = label,
        Value = value,
        Wrap = true,
        Style = AdaptiveChoiceInputStyle.Compact,
        Choices = [.. choices.Select(choice => new AdaptiveChoice { Value = choice.Value, Title = choice.Title })],
    };

    public static AdaptiveChoiceSetInput Expanded(this AdaptiveChoiceSetInput input)
    {
        input.Style = AdaptiveChoiceInputStyle.Expanded;
        return input;
    }

    /// <summary>
    /// A button whose answer is shown to the one who pressed it only. Clients too old for it get an ordinary submit,
    /// which the router handles as well.
    /// </summary>
    public static AdaptiveExecuteAction Execute(string title, string verb, JObject data, string? style = null)
    {
        var named = WithVerb(data, verb);
        return new()
        {
            Title = title,
            Verb = verb,
            Data = named,
            Style = style,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = title, Data = named }),
        };
    }

    /// <summary>The same button without the card's inputs: it works whatever is half written in them.</summary>
    public static AdaptiveExecuteAction WithoutInputs(this AdaptiveExecuteAction action)
    {
        action.AssociatedInputs = AdaptiveAssociatedInputs.None;
        return action;
    }

    /// <summary>The button of a dialog's page.</summary>
    public static AdaptiveSubmitAction Submit(string title, string verb, JObject? data = null, string? style = null) =>
        new() { Title = title, Data = WithVerb(data ?? [], verb), Style = style };

    /// <summary>A button that asks the bot for a dialog: only the one who presses it sees what comes.</summary>
    /// <param name="withInputs">Whether the card's inputs travel along, so that the dialog can begin with them.</param>
    public static AdaptiveSubmitAction OpenDialog(string title, string verb, JObject? data = null, bool withInputs = false)
    {
        var named = WithVerb(data ?? [], verb);
        named["msteams"] = new JObject { ["type"] = "task/fetch" };
        return new() { Title = title, Data = named, AssociatedInputs = withInputs ? AdaptiveAssociatedInputs.Auto : AdaptiveAssociatedInputs.None };
    }

    private static JObject WithVerb(JObject data, string verb) => new(data) { [Verb] = verb };
}
