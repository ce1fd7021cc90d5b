using Bot.Dialogs.Screening;
using Bot.Dialogs.Storage;

namespace Bot.Dialogs.Rounds;

/// <summary>One person's answer in one round, at an <see cref="AnswerPlace"/>. The moment of answering is not kept.</summary>
public sealed record Answer : IVersioned<Answer>
{
    public static int Newest => 3;

    /// <inheritdoc/>
    public int Schema { get; init; } = Newest;

    /// <summary>
    /// The first form left the author to the path. The second had one text alone, which means the same today; without an author it was
    /// kept without a key, and stays so.
    /// </summary>
    public static Answer Upgrade(Answer older, DocumentPath path) =>
        older with { Schema = Newest, Author = older.Schema == 1 ? new(path.Name) : older.Author };

    /// <summary>Null where the author chose to keep it without a key.</summary>
    public AuthorKey? Author { get; init; }

    public bool IsKeyless => Author is null;

    /// <summary>What was written in the form's first field; in a pair's talk, what the two talked about.</summary>
    public ScreenedText? Text { get; init; }

    /// <summary>A second keyword, or what somebody takes along from a pair's talk.</summary>
    public ScreenedText? Second { get; init; }

    /// <summary>A third keyword.</summary>
    public ScreenedText? Third { get; init; }

    /// <summary>What was added under the follow-up question; it is read by whoever may read the rest.</summary>
    public ScreenedText? FollowUp { get; init; }

    /// <summary>Every text of it, in the order it was written.</summary>
    public IEnumerable<ScreenedText> Texts => ((ScreenedText?[])[Text, Second, Third, FollowUp]).OfType<ScreenedText>();

    /// <summary>0 to 10, on a scale question only.</summary>
    public int? Number { get; init; }

    public required Visibility Visibility { get; init; }

    public AnswerTag Tag { get; init; }

    /// <summary>Only with <see cref="Visibility.Named"/>: the author asked to be shown by name.</summary>
    public string? AuthorName { get; init; }

    /// <summary>The author said that something we took for a name is none.</summary>
    public bool Vouched { get; init; }

    /// <summary>Digests of the activities that made this answer, newest last: a retry of an old one must not undo a newer one.</summary>
    public IReadOnlyList<string> Activities { get; init; } = [];
}

/// <summary>Who may read an answer's text.</summary>
public enum Visibility
{
    /// <summary>Nobody: it counts in the whole only.</summary>
    Aggregate,

    /// <summary>The team, without the author's name.</summary>
    Team,

    /// <summary>The team, with the author's name.</summary>
    Named,
}

/// <summary>What the answer is mostly about, by the author's own choice.</summary>
public enum AnswerTag
{
    None,
    Works,
    Hard,
    Wish,
}
