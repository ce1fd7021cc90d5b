namespace Bot.Dialogs.Stories.Index;

/// <summary>What somebody looks for. Empty fields match everything.</summary>
/// <param name="Place">Only stories whose teller said yes to this place can match at all.</param>
/// <param name="Text">Each of its words must be part of a word of the story, so that “cykel” finds “elcykel”.</param>
public sealed record StoryFilter(SharingChoice Place, string Theme, string Text)
{
    internal string[] Words { get; } = [.. StoryWords.In(Text).Distinct()];

    /// <summary>The meaning of a search, story by story; the index answers the same for all at once.</summary>
    public bool Matches(Story story) =>
        story.MayBeUsedAt(Place)
        && (Theme.Length == 0 || story.Theme == Theme)
        && (Words.Length == 0 || HasWords([.. StoryIndex.TextsOf(story).SelectMany(StoryWords.In)]));

    private bool HasWords(string[] ofStory) => Words.All(word => StoryWords.Spellings(word).Any(
        spelling => ofStory.Any(whole => whole.Contains(spelling, StringComparison.Ordinal))));
}
