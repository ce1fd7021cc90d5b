using AdaptiveCards;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Screening;
using Newtonsoft.Json.Linq;

namespace Bot.Dialogs.Rounds;

/// <summary>
/// The round's card: the question with the answer form in it. What stands in the channel names nobody, in what is shown and
/// in its JSON; one person's own view of it (a finding, a receipt) goes back to that person alone.
/// </summary>
internal static class PromptCard
{
    public static class Verbs
    {
        public const string Send = "answer.send";
        public const string Skip = "answer.skip";
        public const string Misfit = "answer.misfit";
        public const string View = "answer.view";
        public const string Blur = "answer.blur";

        /// <summary>Answered by the room of stories, which lies above this one.</summary>
        public const string TellStory = "story.open";
    }

    public static class Fields
    {
        public const string Channel = "channel";
        public const string Round = "round";
        public const string Text = "text";
        public const string Second = "second";
        public const string Third = "third";
        public const string FollowUp = "followUp";
        public const string ShowsFollowUp = "showsFollowUp";
        public const string Number = "number";
        public const string Visibility = "visibility";
        public const string Keyless = "keyless";
        public const string Tag = "tag";
    }

    private const string DetailsId = "what-happens";

    public static JObject DataOf(DialogueRound round) => new()
    {
        [Fields.Channel] = round.Channel.Value,
        [Fields.Round] = round.Id.Value,
    };

    /// <summary>The shared card in the channel.</summary>
    public static Card InChannel(DialogueRound round, int answers, Texts texts) => Draw(round, AnswerForm.Blank(), FormNotice.None, answers, texts);

    /// <summary>One person's own form, with what was written still in it and what must be looked at above it.</summary>
    public static Card WithForm(DialogueRound round, AnswerForm form, FormNotice notice, Texts texts) => Draw(round, form, notice, null, texts);

    /// <summary>After closing the card asks for nothing more.</summary>
    public static Card Closed(DialogueRound round, int answers, Texts texts)
    {
        var card = BaseCard.New(texts);
        AddQuestion(card, round, texts);
        card.Body.Add(BaseCard.Subtle(ClosedLine(round, answers, texts)));
        return Card.From(card);
    }

    public static string ClosedLine(DialogueRound round, int answers, Texts texts) =>
        $"{texts.Count("week.count", answers)} · {texts.Format("week.closed", Closing(round, texts))}";

    public static string Closing(DialogueRound round, Texts texts) => texts.Moment(round.Closing());

    /// <summary>The question itself and what belongs to it; the top of every card of the round.</summary>
    public static void AddQuestion(AdaptiveCard card, DialogueRound round, Texts texts)
    {
        var wording = round.Question.In(texts);
        card.Body.Add(BaseCard.Kicker(Header(round, texts)));
        card.Body.Add(BaseCard.Heading(Markdown.Escape(wording.Text)));
        if (wording.Why.Length > 0)
            card.Body.Add(BaseCard.Paragraph(texts.Format("week.why", wording.Why)));
        if (round.FairProcess is { } fair)
            card.Body.Add(FairProcessPart(fair, texts));
    }

    private static string Header(DialogueRound round, Texts texts) => round switch
    {
        { Week: { } week, Question.Theme: { } theme } =>
            $"{texts.Format("week.title", week.Week)} · {texts.Format("week.theme", Markdown.Escape(texts.IsDanish ? theme.Danish : theme.English))}",
        { Week: { } week } => texts.Format("week.title", week.Week),
        _ => texts["round.title"],
    };

    /// <param name="answers">The count for the shared card; a person's own form has none.</param>
    private static Card Draw(DialogueRound round, AnswerForm form, FormNotice notice, int? answers, Texts texts)
    {
        var card = BaseCard.New(texts);
        AddQuestion(card, round, texts);
        card.Body.AddRange(FindingsCard.Above(notice, texts));
        card.Body.AddRange(AnswerFormCard.Inputs(round, form, texts));
        card.Body.Add(BaseCard.Subtle(texts["week.privacy"]));
        var open = texts.Format("week.open", Closing(round, texts));
        card.Body.Add(BaseCard.Strong(answers is { } count ? $"{texts.Count("week.count", count)} · {open}" : open));
        card.Body.AddRange(BaseCard.ButtonRows(
        [
            BaseCard.Execute(texts["week.send"], Verbs.Send, SendData(round, form), "positive"),
            .. notice is FormNotice.Findings or FormNotice.Urgent
                ? FindingsCard.WaysOn(notice, Verbs.Blur, Verbs.Send, SendData(round, form), (title, verb, data) => BaseCard.Execute(title, verb, data), texts)
                : OtherWays(round, texts),
        ]));
        card.Body.Add(Details(round, texts));
        card.Refresh = new AdaptiveRefresh { UserIds = null, Action = BaseCard.Execute(texts["week.open.card"], Verbs.View, DataOf(round)) };
        return Card.From(card);
    }

    private static JObject SendData(DialogueRound round, AnswerForm form)
    {
        var data = DataOf(round);
        if (!form.Vouchers.IsEmpty)
            data[FindingsCard.VouchersField] = form.Vouchers.ToString();
        if (form.ShowsFollowUp)
            data[Fields.ShowsFollowUp] = AnswerForm.Yes;
        return data;
    }

    private static AdaptiveAction[] OtherWays(DialogueRound round, Texts texts) =>
    [
        BaseCard.Execute(texts["week.skip"], Verbs.Skip, DataOf(round)).WithoutInputs(),
        MisfitButton(round, texts),
        StoryButton(round, texts),
        BaseCard.Execute(texts["week.mine"], Verbs.View, DataOf(round)).WithoutInputs(),
        .. round.Week is null ? (AdaptiveAction[])[BaseCard.OpenDialog(texts["round.closeNow"], CloseCard.Verbs.Ask, DataOf(round))] : [],
        new AdaptiveToggleVisibilityAction { Title = texts["week.what"], TargetElements = [new(DetailsId)] },
    ];

    /// <summary>The whole sentence has no room on a phone's button.</summary>
    private static AdaptiveExecuteAction MisfitButton(DialogueRound round, Texts texts)
    {
        var button = BaseCard.Execute(texts["week.misfit"], Verbs.Misfit, DataOf(round)).WithoutInputs();
        button.Tooltip = texts["week.misfit.whole"];
        return button;
    }

    /// <summary>Where a story is asked for, what stands in the field becomes its beginning.</summary>
    private static AdaptiveSubmitAction StoryButton(DialogueRound round, Texts texts) => round.Question.Kind is PromptKind.Story
        ? BaseCard.OpenDialog(texts["week.story.whole"], Verbs.TellStory, DataOf(round), withInputs: true)
        : BaseCard.OpenDialog(texts["week.story"], Verbs.TellStory, DataOf(round));

    private static AdaptiveContainer FairProcessPart(FairProcess fair, Texts texts) => BaseCard.Notice(
        AdaptiveContainerStyle.Emphasis,
        BaseCard.Strong(texts["round.influence"]),
        BaseCard.Paragraph(Markdown.Escape(fair.CanInfluence.Value)),
        BaseCard.Strong(texts["round.decided"]),
        BaseCard.Paragraph(Markdown.Escape(fair.IsDecided.Value)),
        BaseCard.Strong(texts["round.decides"]),
        BaseCard.Paragraph(Markdown.Escape(fair.WhoDecides.Value)),
        BaseCard.Subtle(texts.Format("round.meeting.line", texts.Day(fair.Meeting))));

    private static AdaptiveContainer Details(DialogueRound round, Texts texts) => new()
    {
        Id = DetailsId,
        IsVisible = false,
        Items =
        [
            BaseCard.Subtle(texts.Format("week.whatHappens", Closing(round, texts), round.KeepAnswersMonths)),
            BaseCard.Subtle(texts["round.noNames"]),
        ],
    };
}
