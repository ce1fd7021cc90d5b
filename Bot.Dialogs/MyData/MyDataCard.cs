using AdaptiveCards;
using Bot.Dialogs.Rounds;
using Bot.Dialogs.Stories;
using Newtonsoft.Json.Linq;

namespace Bot.Dialogs.MyData;

/// <summary>What is kept of one person, a few contributions at a time, each with the buttons that belong to it.</summary>
internal static class MyDataCard
{
    public static class Verbs
    {
        public const string View = "mine.view";
        public const string AskDelete = "mine.delete";
        public const string Delete = "mine.delete.yes";
    }

    public static class Fields
    {
        /// <summary>Which contributions to show: 0 for the newest.</summary>
        public const string Page = "page";
    }

    private const int OnePage = 5;

    /// <summary>In UTF-16 code units, so that five stories fit a card of 28 KB with room to spare.</summary>
    private const int MostOfText = 200;

    /// <param name="done">What was just done, or why it was not.</param>
    public static Card For(Contributions found, int page, string? done, Uri file, PrivacyContact contact, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Heading(texts["me.title"]));
        if (done is not null)
            card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Good, BaseCard.Strong(done)));
        AddCounts(card, found, texts);
        AddContributions(card, found.Newest, page, texts);
        card.Body.Add(BaseCard.Subtle(texts["me.keyless"]));
        card.Body.Add(BaseCard.Subtle(contact.Sentence(texts)));
        if (!found.IsEmpty)
        {
            card.Body.Add(BaseCard.Subtle(texts["me.file.link"]));
            card.Actions.Add(new AdaptiveOpenUrlAction { Title = texts["me.file"], Url = file });
            card.Actions.Add(BaseCard.Execute(texts["me.erase"], ErasureCard.Verbs.Ask, []));
        }

        return Card.From(card);
    }

    public static Card SureToDelete(Contribution contribution, string? fault, Texts texts)
    {
        var isAnswer = contribution is Contribution.OfAnswer;
        var card = BaseCard.New(texts);
        if (fault is not null)
            card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Attention, BaseCard.Strong(fault)));
        card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Warning, BaseCard.Strong(texts[isAnswer ? "ans.delete.sure" : "story.delete.sure"])));
        card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Emphasis, [.. Shown(contribution, texts)]));
        if (contribution is Contribution.OfAnswer { Own.Round.Summary: not null })
            card.Body.Add(BaseCard.Subtle(texts["me.delete.figures"]));
        card.Actions.Add(BaseCard.Execute(texts["ans.delete.yes"], Verbs.Delete, DataOf(contribution), "destructive"));
        card.Actions.Add(BaseCard.Execute(texts["ans.undo"], Verbs.View, []));
        return Card.From(card);
    }

    public static StoryId StoryOf(Form form) => StoryId.FromForm(form[StoryCard.Fields.Story]);

    public static JObject DataOf(Story story) => new() { [StoryCard.Fields.Story] = story.Id.Value };

    /// <summary>“På Pop Up · I nyhedsbrevet”: the choices as they stand beside their boxes.</summary>
    public static string Places(IReadOnlyList<SharingChoice> chosen, Texts texts) => string.Join(" · ", chosen.Select(place => texts["story.share." + place]));

    private static void AddCounts(AdaptiveCard card, Contributions found, Texts texts)
    {
        var answers = texts.Count("me.answers", found.Answers.Count);
        var stories = texts.Count("me.stories", found.Stories.Count);
        card.Body.Add(BaseCard.Strong(found.IsEmpty ? texts["me.none"] : texts.Format("me.view", answers, stories)));
        if (found.LedChannels.Count > 0)
            card.Body.Add(BaseCard.Paragraph(texts.Count("me.leads", found.LedChannels.Count)));
        if (found.Answers.Count + found.Stories.Count == 0 && found.Traces.Contains("greeted"))
            card.Body.Add(BaseCard.Paragraph(texts["me.greeted"]));
    }

    private static void AddContributions(AdaptiveCard card, IReadOnlyList<Contribution> newest, int page, Texts texts)
    {
        // A page that has been deleted empty, or that no button of ours asks for, shows the newest.
        var first = page < newest.Count && page * OnePage < newest.Count ? page * OnePage : 0;
        var last = Math.Min(first + OnePage, newest.Count);
        if (newest.Count > OnePage)
            card.Body.Add(BaseCard.Subtle(texts.Format("me.shown", first + 1, last, newest.Count)));
        foreach (var contribution in newest.Take(first..last))
            card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Emphasis, [.. Shown(contribution, texts), BaseCard.Buttons([.. Buttons(contribution, texts)])]));
        if (last < newest.Count)
            card.Actions.Add(BaseCard.Execute(texts["me.more"], Verbs.View, new() { [Fields.Page] = (first / OnePage) + 1 }));
        else if (first > 0)
            card.Actions.Add(BaseCard.Execute(texts["me.newest"], Verbs.View, []));
    }

    private static IEnumerable<AdaptiveElement> Shown(Contribution contribution, Texts texts) => contribution switch
    {
        Contribution.OfAnswer { Own: var own } => Shown(own, texts),
        Contribution.OfStory { Story: var story } => Shown(story, texts),
        _ => [],
    };

    private static IEnumerable<AdaptiveElement> Shown(OwnAnswer own, Texts texts)
    {
        var which = own.Round.Week is { } week ? texts.Format("round.summary.week", week.Week) : texts["round.summary.leader"];
        yield return BaseCard.Subtle(texts.Format("me.answer", which, texts.Date(new Contribution.OfAnswer(own).Day)));
        yield return BaseCard.Strong(Markdown.Escape(own.Round.Question.In(texts).Text));
        if (own.Answer.Number is { } number)
            yield return BaseCard.Paragraph(texts.Format("ans.number", number));
        if (AnswerWords.Of(own.Answer, own.Round.Question.Kind, texts) is { } text)
            yield return BaseCard.Paragraph(Markdown.Escape(Excerpt.Of(text, MostOfText)));
        if (own.Answer.FollowUp is { } added)
        {
            if (own.Round.Question.In(texts).FollowUp is { } asked)
                yield return BaseCard.Subtle(Markdown.Escape(asked));
            yield return BaseCard.Paragraph(Markdown.Escape(Excerpt.Of(added.Value, MostOfText)));
        }

        yield return BaseCard.Subtle($"{texts["week.visibility"]} {texts[AnswerWords.KeyOf(own.Answer.Visibility)]}");
        if (own.Answer.IsKeyless)
            yield return BaseCard.Subtle(texts["me.answer.keyless"]);
    }

    private static IEnumerable<AdaptiveElement> Shown(Story story, Texts texts)
    {
        yield return BaseCard.Subtle(texts.Format("me.story", story.Theme, texts.Date(story.ToldOn)));
        yield return BaseCard.Strong(Markdown.Escape(story.Heading.Value));
        yield return BaseCard.Paragraph(Markdown.Escape(Excerpt.Of(story.What.Value, MostOfText)));
        yield return BaseCard.Subtle(story.Sharing.Count == 0 ? texts["me.shared.none"] : texts.Format("me.shared", Places(story.Sharing, texts)));
    }

    private static IEnumerable<AdaptiveAction> Buttons(Contribution contribution, Texts texts)
    {
        if (contribution is Contribution.OfStory { Story: var story })
            yield return BaseCard.Execute(texts["me.sharing"], SharingCard.Verbs.Ask, DataOf(story));
        yield return BaseCard.Execute(texts["ans.delete"], Verbs.AskDelete, DataOf(contribution));
    }

    private static JObject DataOf(Contribution contribution) => contribution switch
    {
        Contribution.OfAnswer { Own.Round: var round } => PromptCard.DataOf(round),
        Contribution.OfStory { Story: var story } => DataOf(story),
        _ => [],
    };
}
