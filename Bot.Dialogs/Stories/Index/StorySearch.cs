namespace Bot.Dialogs.Stories.Index;

/// <summary>What a search for stories comes to.</summary>
public abstract record StorySearch
{
    private StorySearch()
    {
    }

    /// <param name="Ids">In the order in which they are shown.</param>
    public sealed record Found(IReadOnlyList<StoryId> Ids) : StorySearch;

    /// <summary>This instance has just started and is still reading the stories.</summary>
    public sealed record StillReading(int Percent) : StorySearch;
}
