using Bot.Dialogs.Screening;
using Bot.Dialogs.Storage;
using NodaTime;

namespace Bot.Dialogs.Stories;

/// <summary>A small story from everyday work, told to be shared where its author says yes.</summary>
public sealed record Story : IVersioned<Story>
{
    public static int Newest => 2;

    /// <inheritdoc/>
    public int Schema { get; init; } = Newest;

    /// <summary>Version 1 knew of no yearly question.</summary>
    public static Story Upgrade(Story older, DocumentPath path) => older with { Schema = Newest };

    public required StoryId Id { get; init; }

    /// <summary>So that the author, and nobody else, can find and withdraw it.</summary>
    public required AuthorKey Author { get; init; }

    public required ScreenedText Heading { get; init; }

    public required ScreenedText What { get; init; }

    public required ScreenedText Why { get; init; }

    public required string Theme { get; init; }

    /// <summary>Where it may be used. Empty: it is kept for its author only.</summary>
    public required IReadOnlyList<SharingChoice> Sharing { get; init; }

    /// <summary>The author said that something we took for a name is none: an organiser looks at it first.</summary>
    public bool Vouched { get; init; }

    /// <summary>The day alone; the time of day could tell who was on duty.</summary>
    public required LocalDate ToldOn { get; init; }

    /// <summary>When the author last said again that it may be used, or where.</summary>
    public LocalDate? ConfirmedOn { get; init; }

    /// <summary>When the author was last asked whether it may still be used; set before the question is sent, so that nobody is asked twice.</summary>
    public LocalDate? AskedOn { get; init; }

    /// <summary>The yearly question has not been answered, or could not be asked: organisers see that they should take care.</summary>
    public bool IsUnconfirmed => AskedOn is { } asked && !(ConfirmedOn >= asked);

    public bool MayBeUsedAt(SharingChoice place) => Sharing.Contains(place);
}

public enum SharingChoice
{
    PopUp,
    Intranet,
    Newsletter,
    External,
}
