using Bot.Dialogs.Storage;

namespace Bot.Dialogs.Rounds;

/// <summary>
/// Where one person's answer in one round lies, or would lie: <c>answers/{channel}/{round}/{token}</c>. There is one place a
/// person, with or without a key, so that nobody can answer twice.
/// </summary>
public sealed record AnswerPlace(DialogueRound Round, AuthorKey Author, AnswerToken Token)
{
    /// <summary>Unlike every digest of an activity.</summary>
    internal const string WithdrawnName = "answer";

    /// <summary>
    /// Where an answer without a key lies once it is sealed. Known as long as somebody holds the round's salt, and kept from then on:
    /// the salt may go at any moment, and whoever deletes the answer must know both places. Null where nothing is ever sealed.
    /// </summary>
    internal AnswerToken? SealedToken { get; init; }

    internal DocumentPath Path => PathOf(Round, Token);

    /// <summary>At the author's own place: leads from the person to the answer. An answer without a key has none.</summary>
    internal DocumentPath Marker => MarkerOf(Author, Round.Channel, Round.Id);

    internal DocumentPath WithdrawnBy(string activity) => new($"{WithdrawnFolder(Round)}/{Token}/{activity}");

    /// <summary>Tells a sealing that is under way that the answer it has read is gone.</summary>
    internal DocumentPath Withdrawn => WithdrawnBy(WithdrawnName);

    internal static string Folder(DialogueRound round) => $"answers/{round.Channel}/{round.Id}";

    internal static string WithdrawnFolder(DialogueRound round) => $"withdrawn/{round.Channel}/{round.Id}";

    internal static DocumentPath PathOf(DialogueRound round, AnswerToken token) => new($"{Folder(round)}/{token}");

    internal static DocumentPath MarkerOf(AuthorKey author, ChannelKey channel, RoundId round) => new($"authors/{author}/answer.{channel}.{round}");
}

/// <summary>Says in which place of a round its author's answer lies, long after the salt is gone that could tell.</summary>
public sealed record AnswerMarker : IVersioned<AnswerMarker>
{
    public static int Newest => 2;

    /// <summary>Markers of the first form say nothing, not even this.</summary>
    public int Schema { get; init; } = 1;

    public string? Token { get; init; }

    /// <summary>Before there were salts an answer lay under its author's key, which the marker's own path tells.</summary>
    public static AnswerMarker Upgrade(AnswerMarker older, DocumentPath path) => new() { Schema = Newest, Token = path.Value.Split('/')[1] };

    public static AnswerMarker For(AnswerToken token) => new() { Schema = Newest, Token = token.Value };
}

/// <summary>An answer that somebody may see, change and remove, because it is their own.</summary>
public sealed record OwnAnswer(AnswerPlace Place, Kept<Answer> Kept)
{
    public DialogueRound Round => Place.Round;

    public Answer Answer => Kept.Value;
}
