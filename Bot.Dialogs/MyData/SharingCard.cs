using AdaptiveCards;
using Bot.Dialogs.Stories;

namespace Bot.Dialogs.MyData;

/// <summary>“Ret deling”: one story's tick boxes.</summary>
internal static class SharingCard
{
    public static class Verbs
    {
        public const string Ask = "mine.sharing";
        public const string Save = "mine.sharing.save";
    }

    public static Card For(Story story, IReadOnlyList<SharingChoice> chosen, string? fault, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Kicker(texts["me.sharing"]));
        card.Body.Add(BaseCard.Heading(Markdown.Escape(story.Heading.Value)));
        if (fault is not null)
            card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Attention, BaseCard.Strong(fault)));
        card.Body.Add(StoryCard.Sharing(chosen, texts));
        card.Body.Add(BaseCard.Subtle(texts["me.sharing.note"]));
        card.Body.Add(BaseCard.Subtle(texts["story.external"]));
        card.Actions.Add(BaseCard.Execute(texts["me.sharing.save"], Verbs.Save, MyDataCard.DataOf(story), "positive"));
        card.Actions.Add(BaseCard.Execute(texts["ans.undo"], MyDataCard.Verbs.View, []).WithoutInputs());
        return Card.From(card);
    }
}
