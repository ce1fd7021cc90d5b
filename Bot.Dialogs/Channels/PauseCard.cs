using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace Bot.Dialogs.Channels;

/// <summary>The leader's small form for a pause: a dialog, so that a channel sees no reasons and needs none.</summary>
internal static class PauseCard
{
    public static class Verbs
    {
        public const string Open = "pause.open";
        public const string Save = "pause.save";
        public const string End = "pause.end";
    }

    public static class Fields
    {
        public const string Channel = "channel";
        public const string Until = "until";

        /// <summary>Whether the channel rests already, for the page that comes back when nothing can be read.</summary>
        public const string IsPaused = "isPaused";
    }

    public static Card Offer(ChannelKey channel, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Paragraph(texts["pause.offer"]));
        card.Actions.Add(BaseCard.OpenDialog(texts["pause.open"], Verbs.Open, DataOf(channel)));
        return Card.From(card);
    }

    /// <param name="until">The date as written.</param>
    /// <param name="fault">A sentence about what must be put right.</param>
    public static Card For(ChannelKey channel, string until, bool isPaused, string? fault, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Paragraph(texts["pause.intro"]));
        if (fault is not null)
            card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Attention, BaseCard.Paragraph(fault)));
        card.Body.Add(BaseCard.DateInput(Fields.Until, texts["pause.until"], until, texts));
        card.Actions.Add(BaseCard.Submit(texts["pause.save"], Verbs.Save, new JObject(DataOf(channel)) { [Fields.IsPaused] = isPaused.ToString() }, "positive"));
        if (isPaused)
            card.Actions.Add(BaseCard.Submit(texts["pause.end"], Verbs.End, DataOf(channel)));
        return Card.From(card);
    }

    private static JObject DataOf(ChannelKey channel) => new() { [Fields.Channel] = channel.Value };
}
