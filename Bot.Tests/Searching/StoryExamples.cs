using Bot.Dialogs.Screening;
using Bot.Dialogs.Stories;
using NodaTime;

namespace Bot.Tests.Searching;

/// <summary>Stories as a test needs them.</summary>
internal static class StoryExamples
{
    public static Story Story(string id, string what = "Vi gik en tur.", string theme = "Fællesskab", params SharingChoice[] sharing) => new()
    {
        Id = new(id),
        Author = new("author"),
        Heading = ScreenedText.FromStore("Overskrift"),
        What = ScreenedText.FromStore(what),
        Why = ScreenedText.FromStore("Det gav ro."),
        Theme = theme,
        Sharing = sharing.Length == 0 ? [SharingChoice.PopUp] : sharing,
        ToldOn = new LocalDate(2026, 1, 6),
    };
}
