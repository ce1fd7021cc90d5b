using AdaptiveCards;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Screening;
using Newtonsoft.Json.Linq;

namespace Bot.Dialogs.Rounds;

/// <summary>A leader's form for a dialogue round. It opens as a dialog, so that nobody sees a half-written question.</summary>
internal static class LeaderRoundCard
{
    public static class Verbs
    {
        public const string Open = "round.open";
        public const string Send = "round.send";
        public const string Blur = "round.blur";
    }

    public static class Fields
    {
        public const string Channel = "channel";
        public const string Bank = "bank";
        public const string Own = "own";
        public const string Influence = "influence";
        public const string Decided = "decided";
        public const string Decides = "decides";
        public const string Closes = "closes";
        public const string Meeting = "meeting";
        public const string Tried = "tried";

        public static readonly string[] Texts = [Own, Influence, Decided, Decides];
    }

    /// <summary>The choice that means: none of the bank's, see the field below.</summary>
    public const string OwnQuestion = "own";

    private const int MostPromptsOffered = 12;

    /// <summary>The answer to “runde”: only the one who presses the button sees the form.</summary>
    public static Card Offer(Channel channel, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Paragraph(texts["round.offer"]));
        card.Actions.Add(BaseCard.OpenDialog(texts["round.start"], Verbs.Open, new JObject { [Fields.Channel] = channel.Key.Value }));
        return Card.From(card);
    }

    public static Card For(LeaderRoundForm form, IEnumerable<Prompt> offered, FormNotice notice, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.AddRange(FindingsCard.Above(notice, texts));
        card.Body.Add(BaseCard.Choice(
            Fields.Bank,
            texts["round.bank"],
            form.Bank,
            [(OwnQuestion, texts["round.bank.own"]), .. offered.Take(MostPromptsOffered).Select(prompt => (prompt.Id.Value, prompt.Wording(texts.IsDanish).Text))]));
        AddText(card, form, Fields.Own, texts["round.own"], texts["round.own.placeholder"]);
        AddText(card, form, Fields.Influence, texts["round.influence"]);
        AddText(card, form, Fields.Decided, texts["round.decided"]);
        AddText(card, form, Fields.Decides, texts["round.decides"]);
        card.Body.Add(new AdaptiveDateInput { Id = Fields.Closes, Label = texts["round.closes"], Value = form.Closes });
        card.Body.Add(new AdaptiveDateInput { Id = Fields.Meeting, Label = texts["round.meeting"], Value = form.Meeting });
        card.Actions.Add(BaseCard.Submit(texts["round.send"], Verbs.Send, form.Data(), "positive"));
        card.Actions.AddRange(FindingsCard.WaysOn(
            notice, Verbs.Blur, Verbs.Send, form.Data(), (title, verb, data) => BaseCard.Submit(title, verb, data), texts));
        return Card.From(card);
    }

    private static void AddText(AdaptiveCard card, LeaderRoundForm form, string field, string label, string? placeholder = null) =>
        card.Body.Add(BaseCard.TextInput(field, label, form.Draft[field].Reveal(), placeholder, LeaderRoundForm.MostLetters).Multiline());
}

/// <summary>What stands in a leader's form, as written.</summary>
internal sealed record LeaderRoundForm(ChannelKey Channel, string Bank, Draft Draft, string Closes, string Meeting, Vouchers Vouchers)
{
    /// <summary>In UTF-16 code units, for each field but the question, which has the bank's own limit.</summary>
    public const int MostLetters = 500;

    public static LeaderRoundForm Read(Form form) => new(
        ChannelKey.FromForm(form[LeaderRoundCard.Fields.Channel]),
        form[LeaderRoundCard.Fields.Bank].Trim() is { Length: > 0 } chosen ? chosen : LeaderRoundCard.OwnQuestion,
        Draft.Read(form, LeaderRoundCard.Fields.Texts),
        form[LeaderRoundCard.Fields.Closes].Trim(),
        form[LeaderRoundCard.Fields.Meeting].Trim(),
        Vouchers.Parse(form[FindingsCard.VouchersField]))
    {
        Tried = form[LeaderRoundCard.Fields.Tried] is { Length: > 0 } tried ? RoundId.FromForm(tried) : null,
    };

    /// <summary>The round that could not be kept when the form was sent before; its question counts as used by then.</summary>
    public RoundId? Tried { get; init; }

    /// <summary>Sent by a form, and not by the button that opens one: a form never comes without a date.</summary>
    public bool IsWritten => Closes.Length > 0;

    public bool IsOwn => Bank == LeaderRoundCard.OwnQuestion;

    public JObject Data()
    {
        var data = new JObject { [LeaderRoundCard.Fields.Channel] = Channel.Value };
        if (Tried is { } tried)
            data[LeaderRoundCard.Fields.Tried] = tried.Value;
        if (!Vouchers.IsEmpty)
            data[FindingsCard.VouchersField] = Vouchers.ToString();
        return data;
    }
}
