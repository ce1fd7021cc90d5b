using AdaptiveCards;
using Bot.Dialogs.Stories;
using Newtonsoft.Json.Linq;

namespace Bot.Dialogs.Retention;

/// <summary>
/// “Må historien stadig bruges?” and the answers to it, in the teller's private chat. Its buttons are answered in the card's own
/// place, in every client.
/// </summary>
internal static class StoryQuestionCard
{
    public static class Verbs
    {
        public const string Yes = "keep.yes";
        public const string Change = "keep.change";
        public const string Save = "keep.save";
    }

    public static Card Ask(Story story, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Heading(texts["keep.title"]));
        card.Body.Add(BaseCard.Paragraph(texts.Format("keep.intro", texts.Date(story.ToldOn), Places(story, texts))));
        card.Body.Add(Shown(story));
        card.Body.Add(BaseCard.Subtle(texts["keep.silence"]));
        card.Actions.Add(Button(texts["keep.yes"], Verbs.Yes, story, "positive"));
        card.Actions.Add(Button(texts["keep.change"], Verbs.Change, story));
        card.Actions.Add(Button(texts["ans.delete"], StoryCard.Verbs.AskDelete, story));
        return Card.From(card);
    }

    public static Card Change(Story story, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(Shown(story));
        card.Body.Add(StoryCard.Sharing(story.Sharing, texts));
        card.Body.Add(BaseCard.Subtle(texts["story.share.none"]));
        card.Body.Add(BaseCard.Subtle(texts["story.external"]));
        card.Actions.Add(Button(texts["keep.save"], Verbs.Save, story, "positive"));
        card.Actions.Add(Button(texts["ans.delete"], StoryCard.Verbs.AskDelete, story).WithoutInputs());
        return Card.From(card);
    }

    public static Card Answered(Story story, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Notice(
            AdaptiveContainerStyle.Good,
            BaseCard.Strong(story.Sharing.Count == 0 ? texts["keep.ok.private"] : texts.Format("keep.ok", Places(story, texts)))));
        card.Body.Add(BaseCard.Strong(Markdown.Escape(story.Heading.Value)));
        card.Body.Add(BaseCard.Subtle(texts[story.Sharing.Count == 0 ? "keep.printed" : "story.change"]));
        card.Actions.Add(Button(texts["keep.change"], Verbs.Change, story));
        card.Actions.Add(Button(texts["ans.delete"], StoryCard.Verbs.AskDelete, story));
        return Card.From(card);
    }

    private static AdaptiveContainer Shown(Story story) => BaseCard.Notice(
        AdaptiveContainerStyle.Emphasis,
        BaseCard.Strong(Markdown.Escape(story.Heading.Value)),
        BaseCard.Paragraph(Markdown.Escape(story.What.Value)),
        BaseCard.Paragraph(Markdown.Escape(story.Why.Value)));

    private static string Places(Story story, Texts texts) => texts.List([.. story.Sharing.Select(place => texts["story.share." + place])]);

    private static AdaptiveExecuteAction Button(string title, string verb, Story story, string? style = null) =>
        BaseCard.Execute(title, verb, new JObject { [StoryCard.Fields.Story] = story.Id.Value }, style);
}
