using AdaptiveCards;
using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;
using Newtonsoft.Json.Linq;

namespace Bot.Dialogs.Stories;

/// <summary>The story form and its receipt; a dialog, so that only the teller sees it.</summary>
internal static class StoryCard
{
    public static class Verbs
    {
        public const string Open = PromptCard.Verbs.TellStory;
        public const string Send = "story.send";
        public const string Blur = "story.blur";
        public const string AskDelete = "story.delete";
        public const string Delete = "story.delete.yes";
    }

    public static class Fields
    {
        public const string Heading = "heading";
        public const string What = "what";
        public const string Why = "why";
        public const string Theme = "theme";
        public const string Sharing = "sharing";
        public const string Story = "story";

        public static readonly string[] Texts = [Heading, What, Why];
    }

    /// <summary>The choice that stands there until the teller makes one; no theme has this name.</summary>
    private const string NoTheme = "none";

    /// <summary>The answer to “historie”: the button that opens the form.</summary>
    public static Card Offer(Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Paragraph(texts["story.offer"]));
        card.Actions.Add(BaseCard.OpenDialog(texts["week.story"], Verbs.Open));
        return Card.From(card);
    }

    public static Card For(StoryForm form, IReadOnlyList<string> themes, FormNotice notice, Texts texts)
    {
        var card = BaseCard.New(texts);
        if (form.Asked is { } round)
            card.Body.Add(BaseCard.Strong(Markdown.Escape(round.Question.In(texts).Text)));
        card.Body.Add(BaseCard.Paragraph(texts["story.intro"]));
        card.Body.AddRange(FindingsCard.Above(notice, texts));
        card.Body.Add(BaseCard.TextInput(Fields.Heading, texts["story.heading"], form.Draft[Fields.Heading].Reveal(), maxLength: StoryForm.MostInHeading));
        card.Body.Add(BaseCard
            .TextInput(Fields.What, texts["story.what"], form.Draft[Fields.What].Reveal(), texts["story.what.placeholder"], StoryForm.MostInText)
            .Multiline());
        card.Body.Add(BaseCard.TextInput(Fields.Why, texts["story.why"], form.Draft[Fields.Why].Reveal(), null, StoryForm.MostInWhy).Multiline());
        card.Body.Add(BaseCard.Choice(
            Fields.Theme,
            texts["story.theme"],
            form.Theme.Length == 0 ? NoTheme : form.Theme,
            [(NoTheme, texts["story.theme.none"]), .. themes.Select(theme => (theme, theme))]));
        card.Body.Add(Sharing(form.Sharing, texts));
        card.Body.Add(BaseCard.Subtle(texts["story.share.none"]));
        card.Body.Add(BaseCard.Subtle(texts["story.external"]));
        card.Actions.Add(BaseCard.Submit(texts["story.send"], Verbs.Send, form.Data(), "positive"));
        card.Actions.AddRange(FindingsCard.WaysOn(
            notice, Verbs.Blur, Verbs.Send, form.Data(), (title, verb, data) => BaseCard.Submit(title, verb, data), texts));
        return Card.From(card);
    }

    /// <summary>Where a story may be used. On a new form no box is ticked until the teller ticks it.</summary>
    public static AdaptiveChoiceSetInput Sharing(IReadOnlyList<SharingChoice> chosen, Texts texts)
    {
        var input = BaseCard.Choice(
            Fields.Sharing,
            texts["story.share"],
            string.Join(',', chosen),
            [.. Enum.GetValues<SharingChoice>().Select(place => (place.ToString(), texts["story.share." + place]))]).Expanded();
        input.IsMultiSelect = true;
        return input;
    }

    public static Card Kept(Story story, Texts texts)
    {
        var card = BaseCard.New(texts);
        var places = story.Sharing.Select(place => texts["story.share." + place]).ToArray();
        card.Body.Add(BaseCard.Notice(
            AdaptiveContainerStyle.Good,
            BaseCard.Strong(places.Length == 0 ? texts["story.ok.private"] : texts.Format("story.ok", texts.List(places)))));
        card.Body.Add(BaseCard.Heading(Markdown.Escape(story.Heading.Value)));
        card.Body.Add(BaseCard.Paragraph(Markdown.Escape(story.What.Value)));
        card.Body.Add(BaseCard.Subtle(texts["story.change"]));
        card.Actions.Add(BaseCard.Submit(texts["story.delete"], Verbs.AskDelete, DataOf(story)));
        return Card.From(card);
    }

    public static Card SureToDelete(Story story, Texts texts)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Heading(Markdown.Escape(story.Heading.Value)));
        card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Warning, BaseCard.Strong(texts["story.delete.sure"])));
        card.Actions.Add(BaseCard.Submit(texts["ans.delete.yes"], Verbs.Delete, DataOf(story), "destructive"));
        return Card.From(card);
    }

    private static JObject DataOf(Story story) => new() { [Fields.Story] = story.Id.Value };
}

/// <summary>What stands in the story form, as written.</summary>
internal sealed record StoryForm(Draft Draft, string Theme, IReadOnlyList<SharingChoice> Sharing, Vouchers Vouchers)
{
    /// <summary>In UTF-16 code units, as the two below.</summary>
    public const int MostInHeading = 80;
    public const int MostInText = 3000;
    public const int MostInWhy = 1000;

    /// <summary>The round whose question the story answers; null where nobody asked.</summary>
    public DialogueRound? Asked { get; init; }

    public static StoryForm Read(Form form) => new(
        Draft.Read(form, StoryCard.Fields.Texts),
        form[StoryCard.Fields.Theme].Trim(),
        ReadSharing(form),
        Vouchers.Parse(form[FindingsCard.VouchersField]));

    public static IReadOnlyList<SharingChoice> ReadSharing(Form form) =>
    [
        .. form[StoryCard.Fields.Sharing]
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(name => Enum.IsDefined(typeof(SharingChoice), name))
            .Select(Enum.Parse<SharingChoice>)
            .Distinct()
            .Order(),
    ];

    /// <summary>A late answer comes along as the story's beginning; its field has the same meaning for the teller.</summary>
    public static StoryForm BeginWith(string text) => new(
        new Draft(new Dictionary<string, RawText> { [StoryCard.Fields.What] = new(text) }), "", [], Vouchers.None);

    public JObject Data()
    {
        var data = Asked is null ? [] : PromptCard.DataOf(Asked);
        if (!Vouchers.IsEmpty)
            data[FindingsCard.VouchersField] = Vouchers.ToString();
        return data;
    }
}
