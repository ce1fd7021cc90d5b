using Bot.Dialogs.Stories;

namespace Bot.Dialogs.PopUps;

/// <summary>An organiser looks for stories that may be told at the Pop Up, and gets a link to take just these along.</summary>
public sealed class FindStories(StoryDocuments stories, StoryThemes themes, StoryPulls pulls, OrganiserList organisers, PublicAddress address)
{
    public async Task<Reply> RunAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Place.Kind is not PlaceKind.Personal)
            return new Reply.Say(turn.Texts["pop.personal"]);
        if (!organisers.Include(turn.Sender.AadObjectId))
            return new Reply.Say(turn.Texts.Format("err.role", turn.Texts["err.role.organiser"], turn.Texts["err.role.organiser.contact"]));

        var theme = turn.Form[PopUpCard.Fields.Theme].Trim();
        var filter = new StoryFilter(theme == PopUpCard.AllThemes ? "" : theme, turn.Form[PopUpCard.Fields.Text].Trim());
        var found = await FindAsync(filter, cancellation);
        var link = found.Count == 0 ? null : await LinkAsync(found, cancellation);
        return new Reply.OwnView(PopUpCard.For(filter, themes.Names, found, link, turn.Texts), turn.Texts["pop.title"]);
    }

    /// <summary>Those that somebody should look at first come first, then the newest.</summary>
    public async Task<IReadOnlyList<Story>> FindAsync(StoryFilter filter, CancellationToken cancellation)
    {
        var found = new List<Story>();
        await foreach (var story in stories.AllAsync(cancellation))
        {
            if (filter.Matches(story))
                found.Add(story);
        }

        return [.. found.OrderByDescending(story => story.Vouched).ThenByDescending(story => story.ToldOn).ThenBy(story => story.Id.Value, StringComparer.Ordinal)];
    }

    private async Task<Uri> LinkAsync(IReadOnlyList<Story> found, CancellationToken cancellation) =>
        new(address.Current(), "/api/stories?" + await pulls.CreateAsync([.. found.Select(story => story.Id)], cancellation));
}
