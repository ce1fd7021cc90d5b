using Bot.Dialogs.Stories;
using Bot.Dialogs.Stories.Index;

namespace Bot.Dialogs.PopUps;

/// <summary>An organiser looks for stories that may be told at the Pop Up, and gets a link to take just these along.</summary>
public sealed class FindStories(
    FreshStories stories, StoryDocuments documents, StoryThemes themes, StoryPulls pulls, OrganiserList organisers, PublicAddress address)
{
    public async Task<Reply> RunAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Place.Kind is not PlaceKind.Personal)
            return new Reply.Say(turn.Texts["pop.personal"]);
        if (!organisers.Include(turn.Sender.AadObjectId))
            return new Reply.Say(turn.Texts.Format("err.role", turn.Texts["err.role.organiser"], turn.Texts["err.role.organiser.contact"]));

        var theme = turn.Form[PopUpCard.Fields.Theme].Trim();
        var filter = new StoryFilter(SharingChoice.PopUp, theme == PopUpCard.AllThemes ? "" : theme, turn.Form[PopUpCard.Fields.Text].Trim());
        return new Reply.OwnView(await BoardAsync(filter, turn.Texts, cancellation), turn.Texts["pop.title"]);
    }

    private async Task<Card> BoardAsync(StoryFilter filter, Texts texts, CancellationToken cancellation)
    {
        switch (await stories.FindAsync(filter, cancellation))
        {
            case StorySearch.Found found:
                var shown = new List<Story>();
                var rest = await ReadFirstAsync(filter, found.Ids, shown, cancellation);
                StoryId[] ids = [.. shown.Select(story => story.Id), .. rest];
                var link = ids.Length == 0 ? null : await LinkAsync(ids, cancellation);
                return PopUpCard.For(filter, themes.Names, shown, ids.Length, link, texts);
            case StorySearch.StillReading reading:
                return PopUpCard.StillReading(filter, themes.Names, reading.Percent, texts);
            case var other:
                throw new InvalidOperationException($"A search does not come to {other.GetType().Name}.");
        }
    }

    /// <summary>Those that are shown are read at this moment; what was withdrawn or is no longer shared makes way for the next ones.</summary>
    /// <returns>The ones after them.</returns>
    private async Task<IEnumerable<StoryId>> ReadFirstAsync(
        StoryFilter filter, IReadOnlyList<StoryId> found, List<Story> shown, CancellationToken cancellation)
    {
        var at = 0;
        while (at < found.Count && shown.Count < PopUpCard.MostShown)
        {
            var next = found.Skip(at).Take(PopUpCard.MostShown - shown.Count).ToArray();
            var read = await Task.WhenAll(next.Select(id => documents.FindAsync(id, cancellation)));
            shown.AddRange(read.OfType<Story>().Where(filter.Matches));
            at += next.Length;
        }

        return found.Skip(at);
    }

    private async Task<Uri> LinkAsync(IReadOnlyList<StoryId> found, CancellationToken cancellation) =>
        new(address.Current(), "/api/stories?" + await pulls.CreateAsync(found, cancellation));
}
