using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;
using NodaTime;

namespace Bot.Dialogs.Stories;

/// <summary>A person tells a story, and says where it may be used. Screened like an answer; nothing is kept before it is clean.</summary>
public sealed class TellStory(StoryDocuments stories, TellerAddresses addresses, StoryThemes themes, NamedRound named, PrivacyScreening screening, IClock clock)
{
    public static Reply Offer(Turn turn) => new Reply.Post(StoryCard.Offer(turn.Texts));

    public async Task<Reply> OpenFormAsync(Turn turn, CancellationToken cancellation) =>
        Page(turn, StoryForm.BeginWith(turn.Form[PromptCard.Fields.Text]) with { Asked = await AskedAsync(turn, cancellation) }, FormNotice.None);

    public async Task<Reply> BlurAsync(Turn turn, CancellationToken cancellation)
    {
        var form = StoryForm.Read(turn.Form) with { Asked = await AskedAsync(turn, cancellation) };
        return await form.Draft.ScreenAsync(screening, form.Vouchers, cancellation) switch
        {
            DraftOutcome.Found found => Page(turn, form with { Draft = form.Draft.Blurred(screening.Embedded, found, form.Vouchers) }, new FormNotice.Blurred()),
            var other => Page(turn, form, FormNotice.Of(other, form.Draft, form.Vouchers)),
        };
    }

    public async Task<Reply> SendAsync(Turn turn, CancellationToken cancellation)
    {
        var form = StoryForm.Read(turn.Form) with { Asked = await AskedAsync(turn, cancellation) };
        // Danger is told before faults of the form are, and a form with faults is shown to no second opinion.
        if (Faults(form, turn.Texts) is { Count: > 0 } faults && form.Draft.Screen(screening.Embedded, form.Vouchers) is not DraftOutcome.Urgent)
            return Page(turn, form, new FormNotice.Faults(faults));

        var screened = await form.Draft.ScreenAsync(screening, form.Vouchers, cancellation);

        try
        {
            return screened is DraftOutcome.Clean clean
                ? await KeepAsync(turn, form, clean, cancellation)
                : Page(turn, form, FormNotice.Of(screened, form.Draft, form.Vouchers));
        }
        catch (IOException)
        {
            // A sentence alone would close the dialog, and the story with it.
            return Page(turn, form, new FormNotice.Faults(turn.Texts["story.error.save"]));
        }
    }

    /// <summary>The round whose question asks for a story, where the form was opened from its card. It is a reminder; the story does without.</summary>
    private async Task<DialogueRound?> AskedAsync(Turn turn, CancellationToken cancellation)
    {
        try
        {
            return await named.FindAsync(turn, cancellation) is { Question.Kind: PromptKind.Story } round ? round : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private async Task<Reply> KeepAsync(Turn turn, StoryForm form, DraftOutcome.Clean clean, CancellationToken cancellation)
    {
        var story = new Story
        {
            Id = StoryId.Of(turn.Sender.Key, turn.ActivityId),
            Author = turn.Sender.Key,
            Heading = clean.Fields[StoryCard.Fields.Heading],
            What = clean.Fields[StoryCard.Fields.What],
            Why = clean.Fields[StoryCard.Fields.Why],
            Theme = form.Theme,
            Sharing = form.Sharing,
            Vouched = clean.Vouched,
            ToldOn = clock.GetCurrentInstant().InZone(SetUpChannel.Zone).Date,
        };
        if (story.Sharing.Count > 0)
            await addresses.KeepAsync(turn, cancellation);
        if (await stories.CreateAsync(story, cancellation) is not StoryCreation.WithdrawnSince)
            return new Reply.Dialog(turn.Texts["story.title"], StoryCard.Kept(story, turn.Texts));

        await addresses.ForgetUnneededAsync(story.Author, cancellation);
        return new Reply.Say(turn.Texts["story.deleted"]);
    }

    private List<string> Faults(StoryForm form, Texts texts)
    {
        var faults = new List<string>();
        if (StoryCard.Fields.Texts.Any(field => form.Draft[field].IsBlank))
            faults.Add(texts["story.error.required"]);
        foreach (var (field, most) in ((string, int)[])
            [(StoryCard.Fields.Heading, StoryForm.MostInHeading), (StoryCard.Fields.What, StoryForm.MostInText), (StoryCard.Fields.Why, StoryForm.MostInWhy)])
        {
            if (form.Draft[field].Length > most)
                faults.Add($"{texts["story." + field]}: {texts.Format("err.long", most)}");
        }

        if (!themes.Names.Contains(form.Theme))
            faults.Add(texts["story.error.theme"]);
        return faults;
    }

    private Reply.Dialog Page(Turn turn, StoryForm form, FormNotice notice) =>
        new(turn.Texts["story.title"], StoryCard.For(form, themes.Names, notice, turn.Texts));
}
