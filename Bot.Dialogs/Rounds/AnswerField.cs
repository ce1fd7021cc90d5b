using Bot.Dialogs.Prompts;

namespace Bot.Dialogs.Rounds;

/// <summary>One text field of an answer's form.</summary>
/// <param name="Label">The key of its label.</param>
/// <param name="Hint">The key of what stands in it until somebody writes.</param>
/// <param name="MostLetters">In UTF-16 code units.</param>
internal sealed record AnswerField(string Id, string Label, string Hint, int MostLetters)
{
    /// <summary>A word or a short phrase, with room for a longer one than is asked for.</summary>
    public const int MostInKeyword = 80;

    /// <summary>Every text field that some question's form has.</summary>
    public static readonly IReadOnlyList<string> Ids =
        [PromptCard.Fields.Text, PromptCard.Fields.Second, PromptCard.Fields.Third, PromptCard.Fields.FollowUp];

    /// <summary>Those that this question's form has.</summary>
    public static IReadOnlyList<string> IdsOf(Question question) =>
        [.. Of(question).Select(field => field.Id), .. question.HasFollowUp ? (string[])[PromptCard.Fields.FollowUp] : []];

    /// <summary>A keyword is one line; everything else may be a few.</summary>
    public bool IsMultiline => MostLetters > MostInKeyword;

    /// <summary>The fields that fit the question's kind, in the order they are read. The follow-up question has its own, on the receipt.</summary>
    public static IReadOnlyList<AnswerField> Of(Question question) => question.Kind switch
    {
        PromptKind.Keyword => OfKeywords(Keywords.AskedFor(question)),
        PromptKind.Pairwise =>
        [
            Lines("week.pair.talked", "week.pair.talked.hint"),
            Lines("week.pair.taken", "week.pair.taken.hint") with { Id = PromptCard.Fields.Second },
        ],
        PromptKind.Scale => [Lines("week.scale.why", "week.hint.scale")],
        PromptKind.Story => [Lines("week.story.lines", "week.hint.story")],
        PromptKind.Miracle => [Lines("week.input", "week.hint.miracle")],
        PromptKind.ExceptionQuestion => [Lines("week.input", "week.hint.exception")],
        PromptKind.Resource => [Lines("week.input", "week.hint.resource")],
        PromptKind.Coping => [Lines("week.input", "week.hint.coping")],
        PromptKind.Appreciation => [Lines("week.input", "week.hint.appreciation")],
        _ => [Lines("week.input", "week.hint.open")],
    };

    private static AnswerField[] OfKeywords(int count) => count == 1
        ? [Keyword(PromptCard.Fields.Text, "week.keyword.only")]
        :
        [
            Keyword(PromptCard.Fields.Text, "week.keyword.first"),
            Keyword(PromptCard.Fields.Second, "week.keyword.second"),
            Keyword(PromptCard.Fields.Third, "week.keyword.third"),
        ];

    private static AnswerField Keyword(string id, string label) => new(id, label, "week.hint.keyword", MostInKeyword);

    private static AnswerField Lines(string label, string hint) => new(PromptCard.Fields.Text, label, hint, AnswerForm.MostLetters);
}
