using AdaptiveCards;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using Newtonsoft.Json.Linq;

namespace Bot.Dialogs.Rounds;

/// <summary>The next question and what a leader may ask instead: a dialog, so that the team does not read it beforehand.</summary>
internal static class SwapCard
{
    public static class Verbs
    {
        public const string Open = "swap.open";
        public const string Take = "swap.take";
        public const string Wait = "swap.wait";
    }

    public static class Fields
    {
        public const string Channel = "channel";
        public const string Week = "week";
        public const string Prompt = "prompt";
    }

    public static Card Offer(Channel channel, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Paragraph(texts["swap.offer"]));
        card.Actions.Add(BaseCard.OpenDialog(texts["swap.open"], Verbs.Open, new JObject { [Fields.Channel] = channel.Key.Value }));
        return Card.From(card);
    }

    /// <param name="fault">A sentence about what went wrong just now.</param>
    public static Card For(Channel channel, ComingCard coming, string? fault, Texts texts)
    {
        var card = BaseCard.New(texts);
        if (fault is not null)
            card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Attention, BaseCard.Paragraph(fault)));
        card.Body.Add(BaseCard.Kicker(texts.Format("swap.week", coming.Week.Week, texts.Day(coming.Date))));
        card.Body.Add(BaseCard.Paragraph(texts[coming.IsPutOff ? "swap.putOff" : "swap.suggested"]));
        card.Body.Add(BaseCard.Strong(Markdown.Escape(coming.Suggested.Wording(texts.Culture).Text)));
        if (coming.IsPutOff)
            card.Body.Add(BaseCard.Buttons(Take(channel, coming, coming.Suggested, texts)));

        card.Body.Add(BaseCard.Paragraph(texts[coming.Others.Count > 0 ? "swap.others" : "swap.none"]));
        foreach (var other in coming.Others)
        {
            card.Body.Add(BaseCard.Notice(
                AdaptiveContainerStyle.Emphasis,
                BaseCard.Paragraph(Markdown.Escape(other.Wording(texts.Culture).Text)),
                BaseCard.Buttons(Take(channel, coming, other, texts))));
        }

        if (!coming.IsPutOff)
            card.Actions.Add(BaseCard.Submit(texts["swap.wait"], Verbs.Wait, DataOf(channel, coming)));
        return Card.From(card);
    }

    private static AdaptiveSubmitAction Take(Channel channel, ComingCard coming, Prompt prompt, Texts texts)
    {
        var data = DataOf(channel, coming);
        data[Fields.Prompt] = prompt.Id.Value;
        return BaseCard.Submit(texts["swap.take"], Verbs.Take, data);
    }

    private static JObject DataOf(Channel channel, ComingCard coming) => new()
    {
        [Fields.Channel] = channel.Key.Value,
        [Fields.Week] = coming.Week.ToString(),
    };
}
