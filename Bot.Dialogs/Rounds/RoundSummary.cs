using System.Security.Cryptography;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Screening;

namespace Bot.Dialogs.Rounds;

/// <summary>What team and leader get to see of a closed round: the same, at the same moment.</summary>
/// <param name="Average">Null below the floor, or where nobody gave a number.</param>
/// <param name="Lowest">Null below <see cref="SpreadFloor"/>.</param>
/// <param name="Words">Words that at least two people used; of a keyword question, those that at least two people chose.</param>
/// <param name="Texts">What the authors let the team read, in an order that tells nothing.</param>
public sealed record RoundSummary(
    int Count, decimal? Average, int? Lowest, int? Highest, IReadOnlyList<string> Words, IReadOnlyList<SharedAnswer> Texts)
{
    /// <summary>Below this many answers no figure, no words and no unnamed text is shown (domain.md section 5).</summary>
    public const int Floor = 5;

    /// <summary>From this many answers the lowest and highest number are shown as well (domain.md section 4).</summary>
    public const int SpreadFloor = 8;

    private const int MostWords = 8;

    public bool IsBelowFloor => Count < Floor;

    public static RoundSummary Of(IReadOnlyList<Answer> answers, PromptKind kind)
    {
        var numbers = answers.Where(answer => answer.Number is not null).Select(answer => answer.Number!.Value).ToArray();
        var shared = answers
            .Where(answer => answer.Texts.Any() && MayBeRead(answer, answers.Count))
            .Select(SharedAnswer.Of)
            .ToArray();
        RandomNumberGenerator.Shuffle(shared.AsSpan());
        return new(
            answers.Count,
            numbers.Length >= Floor ? Math.Round((decimal)numbers.Average(), 1, MidpointRounding.AwayFromZero) : null,
            numbers.Length >= SpreadFloor ? numbers.Min() : null,
            numbers.Length >= SpreadFloor ? numbers.Max() : null,
            answers.Count >= Floor ? RecurringWords(answers, kind) : [],
            shared);
    }

    /// <summary>After its author has deleted the answer: the figures stay, since nobody can be seen in them; the words go.</summary>
    public RoundSummary Without(SharedAnswer shared)
    {
        var left = Texts.ToList();
        left.Remove(shared);
        return this with { Texts = left };
    }

    /// <summary>Without the texts whose answers have gone or changed since the summary read them.</summary>
    public RoundSummary Only(IEnumerable<Answer> kept)
    {
        var still = kept.Where(answer => answer.Texts.Any()).Select(SharedAnswer.Of).ToList();
        return this with { Texts = [.. Texts.Where(still.Remove)] };
    }

    /// <summary>Among four people “without my name” is a promise that cannot be kept, so such texts wait for the floor.</summary>
    private static bool MayBeRead(Answer answer, int count) => answer.Visibility switch
    {
        Visibility.Named => true,
        Visibility.Team => count >= Floor,
        _ => false,
    };

    /// <summary>Answers with a vouched word are left out: a name that slipped through must not be lifted out of its text.</summary>
    private static string[] RecurringWords(IReadOnlyList<Answer> answers, PromptKind kind) =>
    [
        .. answers
            .Where(answer => !answer.Vouched)
            .SelectMany(answer => kind is PromptKind.Keyword ? Keywords.In(answer) : answer.Texts.SelectMany(text => MeaningfulWords.In(text.Value)).Distinct())
            .CountBy(word => word)
            .Where(word => word.Value >= 2)
            .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(MostWords)
            .Select(word => word.Key),
    ];
}

/// <param name="Text">Null where the author wrote in another field alone.</param>
public sealed record SharedAnswer(ScreenedText? Text, AnswerTag Tag, string? AuthorName)
{
    /// <inheritdoc cref="Answer.Second"/>
    public ScreenedText? Second { get; init; }

    /// <inheritdoc cref="Answer.Third"/>
    public ScreenedText? Third { get; init; }

    /// <inheritdoc cref="Answer.FollowUp"/>
    public ScreenedText? FollowUp { get; init; }

    /// <summary>What the team reads of an answer that has a text.</summary>
    public static SharedAnswer Of(Answer answer) => new(answer.Text, answer.Tag, answer.Visibility is Visibility.Named ? answer.AuthorName : null)
    {
        Second = answer.Second,
        Third = answer.Third,
        FollowUp = answer.FollowUp,
    };
}
