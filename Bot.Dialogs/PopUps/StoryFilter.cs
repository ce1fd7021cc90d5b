using System.Globalization;
using Bot.Dialogs.Stories;

namespace Bot.Dialogs.PopUps;

/// <summary>What an organiser looks for. Empty fields match everything.</summary>
/// <param name="Text">Every word must occur somewhere in the story, in any case and form of letters.</param>
public sealed record StoryFilter(string Theme, string Text)
{
    private static readonly CompareInfo Danish = CultureInfo.GetCultureInfo("da-DK").CompareInfo;

    private readonly string[] words = Text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Only stories with a yes to Pop Up can match at all.</summary>
    public bool Matches(Story story) =>
        story.MayBeUsedAt(SharingChoice.PopUp)
        && (Theme.Length == 0 || story.Theme == Theme)
        && words.All(word => Has(story.Heading.Value, word) || Has(story.What.Value, word) || Has(story.Why.Value, word));

    private static bool Has(string text, string word) => Danish.IndexOf(text, word, CompareOptions.IgnoreCase) >= 0;
}
