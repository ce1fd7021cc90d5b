using AdaptiveCards;
using Bot.Dialogs.Stories;
using Bot.Dialogs.Stories.Index;

namespace Bot.Dialogs.PopUps;

/// <summary>The organiser's search: filter, the stories found, and the two downloads.</summary>
internal static class PopUpCard
{
    public static class Verbs
    {
        public const string Find = "pop.find";
    }

    public static class Fields
    {
        public const string Theme = "theme";
        public const string Text = "search";
    }

    /// <summary>The choice that filters nothing away.</summary>
    public const string AllThemes = "all";

    public const int MostShown = 10;

    /// <summary>In UTF-16 code units, so that ten stories fit a card of 28 KB.</summary>
    private const int MostOfText = 280;

    /// <param name="shown">The first of those found, as they are now.</param>
    /// <param name="found">How many there are in all.</param>
    public static Card For(StoryFilter filter, IReadOnlyList<string> themes, IReadOnlyList<Story> shown, int found, Uri? link, Texts texts)
    {
        var card = Form(filter, themes, texts);
        card.Body.Add(found == 0
            ? BaseCard.Notice(AdaptiveContainerStyle.Emphasis, BaseCard.Paragraph(texts["pop.empty"]))
            : BaseCard.Strong(texts.Count("pop.count", found)));
        card.Body.AddRange(shown.Select(story => Shown(story, texts)));
        if (found > shown.Count)
            card.Body.Add(BaseCard.Subtle(texts.Format("pop.shown", shown.Count)));
        if (link is not null)
        {
            card.Body.Add(BaseCard.Subtle($"{texts["pop.link"]} {texts["pop.check"]}"));
            card.Actions.Add(new AdaptiveOpenUrlAction { Title = texts["pop.csv"], Url = new(link + "&format=csv") });
            card.Actions.Add(new AdaptiveOpenUrlAction { Title = texts["pop.json"], Url = new(link + "&format=json") });
        }

        return Card.From(card);
    }

    /// <summary>The form as it was filled in, to be sent again in a moment.</summary>
    public static Card StillReading(StoryFilter filter, IReadOnlyList<string> themes, int percent, Texts texts)
    {
        var card = Form(filter, themes, texts);
        card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Emphasis, BaseCard.Paragraph(texts.Format("pop.reading", percent))));
        return Card.From(card);
    }

    private static AdaptiveCard Form(StoryFilter filter, IReadOnlyList<string> themes, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Heading(texts["pop.title"]));
        card.Body.Add(BaseCard.Choice(
            Fields.Theme, texts["pop.theme"], filter.Theme.Length == 0 ? AllThemes : filter.Theme, [(AllThemes, texts["pop.theme.all"]), .. themes.Select(theme => (theme, theme))]));
        card.Body.Add(BaseCard.TextInput(Fields.Text, texts["pop.text"], filter.Text));
        card.Actions.Add(BaseCard.Execute(texts["pop.find"], Verbs.Find, [], "positive"));
        return card;
    }

    private static AdaptiveContainer Shown(Story story, Texts texts)
    {
        var container = BaseCard.Notice(
            AdaptiveContainerStyle.Emphasis,
            BaseCard.Strong(Markdown.Escape(story.Heading.Value)),
            BaseCard.Subtle($"{story.Theme} · {texts.Date(story.ToldOn)}"),
            BaseCard.Paragraph(Markdown.Escape(Shortened(story.What.Value))),
            BaseCard.Paragraph(texts.Format("pop.why", Markdown.Escape(Shortened(story.Why.Value)))));
        if (story.Vouched)
            container.Items.Add(BaseCard.Subtle(texts["pop.vouched"]));
        if (story.IsUnconfirmed)
            container.Items.Add(BaseCard.Careful(texts["pop.unconfirmed"]));
        return container;
    }

    private static string Shortened(string text) => Excerpt.Of(text, MostOfText);
}
