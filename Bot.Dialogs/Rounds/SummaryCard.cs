using AdaptiveCards;

namespace Bot.Dialogs.Rounds;

/// <summary>The closed round as the whole team and the leader see it, in the same words.</summary>
internal static class SummaryCard
{
    /// <summary>In UTF-16 code units of answers shown. The card with all else in it stays under the house's 28 KB.</summary>
    private const int RoomForTexts = 8000;

    /// <summary>What the block around one answer takes; a thousand one-word answers are long as well.</summary>
    private const int RoomForBlock = 60;

    /// <summary>What a notification says of it, in one line.</summary>
    public static string Title(DialogueRound round, Texts texts) => texts.Format("round.summary.title", round.Question.In(texts).Text);

    /// <summary>The card that bears the summary in the channel, as it should stand there now.</summary>
    public static Card AsPosted(DialogueRound round, RoundSummary summary, Texts texts) =>
        IsOnRoundsCard(round) ? OnRoundsCard(round, summary, texts) : For(round, summary, texts);

    /// <summary>The round's own card as it stands after closing.</summary>
    public static Card RoundsCard(DialogueRound round, int answers, Texts texts) =>
        round.Summary is { } summary && IsOnRoundsCard(round) ? OnRoundsCard(round, summary, texts) : PromptCard.Closed(round, answers, texts);

    /// <summary>The round's own card, closed, with the summary on it: after a crash nobody knows whether the reply with the summary arrived.</summary>
    public static Card OnRoundsCard(DialogueRound round, RoundSummary summary, Texts texts)
    {
        var card = BaseCard.New(texts);
        PromptCard.AddQuestion(card, round, texts);
        card.Body.Add(BaseCard.Subtle(PromptCard.ClosedLine(round, summary.Count, texts)));
        card.Body.Add(Kicker(round, texts));
        AddSummary(card, round, summary, texts);
        return Card.From(card);
    }

    /// <param name="note">A sentence that only the leader's own copy bears.</param>
    public static Card For(DialogueRound round, RoundSummary summary, Texts texts, string? note = null)
    {
        var card = BaseCard.New(texts);
        card.Body.Add(Kicker(round, texts));
        card.Body.Add(BaseCard.Heading(Markdown.Escape(round.Question.In(texts).Text)));
        AddSummary(card, round, summary, texts);
        if (note is not null)
            card.Body.Add(BaseCard.Paragraph(note));
        return Card.From(card);
    }

    private static AdaptiveTextBlock Kicker(DialogueRound round, Texts texts) => BaseCard.Kicker(texts.Format(
        "round.summary.title", round.Week is { } week ? texts.Format("round.summary.week", week.Week) : texts["round.summary.leader"]));

    private static bool IsOnRoundsCard(DialogueRound round) => round.SummaryCard is { } bearer && bearer == round.Posted;

    private static void AddSummary(AdaptiveCard card, DialogueRound round, RoundSummary summary, Texts texts)
    {
        card.Body.Add(BaseCard.Strong(texts.Count("round.summary.count", summary.Count)));
        if (summary.IsBelowFloor)
            card.Body.Add(BaseCard.Paragraph(texts["round.few"]));

        AddFigures(card, summary, texts);
        AddTexts(card, round.Question, summary, texts);
        if (round.FairProcess is { } fair)
            card.Body.Add(BaseCard.Paragraph(texts.Format("round.meeting.line", texts.Day(fair.Meeting))));
        card.Body.Add(BaseCard.Subtle(texts["round.noNames"]));
    }

    private static void AddFigures(AdaptiveCard card, RoundSummary summary, Texts texts)
    {
        if (summary.Average is { } average)
            card.Body.Add(BaseCard.Paragraph(texts.Format("round.summary.average", average.ToString("0.#", texts.Culture))));
        if (summary is { Lowest: { } lowest, Highest: { } highest })
            card.Body.Add(BaseCard.Paragraph(texts.Format("round.summary.spread", lowest, highest)));
        if (summary.Words.Count > 0)
            card.Body.Add(BaseCard.Paragraph(texts.Format("round.summary.words", texts.List(summary.Words))));
    }

    private static void AddTexts(AdaptiveCard card, Question question, RoundSummary summary, Texts texts)
    {
        var room = new Room();
        foreach (var group in summary.Texts.GroupBy(answer => answer.Tag).OrderByDescending(group => group.Key is not AnswerTag.None).ThenBy(group => group.Key))
            AddQuotes(card, texts["round.summary." + group.Key], group.Select(answer => Quote(AnswerWords.Of(answer, question.Kind, texts), answer, texts)), room);
        if (question.In(texts).FollowUp is { } asked)
        {
            AddQuotes(
                card,
                texts.Format("round.summary.followUp", Markdown.Escape(asked)),
                summary.Texts.Select(answer => Quote(answer.FollowUp?.Value, answer, texts)),
                room);
        }

        if (room.LeftOut > 0)
            card.Body.Add(BaseCard.Subtle(texts.Format("round.summary.more", room.LeftOut)));
    }

    private static void AddQuotes(AdaptiveCard card, string heading, IEnumerable<AdaptiveTextBlock?> quotes, Room room)
    {
        AdaptiveElement[] shown = [.. quotes.OfType<AdaptiveTextBlock>().Where(quote => room.Takes(quote.Text))];
        if (shown.Length > 0)
            card.Body.Add(BaseCard.Notice(AdaptiveContainerStyle.Emphasis, [BaseCard.Strong(heading), .. shown]));
    }

    /// <summary>Null where the author wrote nothing there.</summary>
    private static AdaptiveTextBlock? Quote(string? written, SharedAnswer answer, Texts texts)
    {
        if (written is null)
            return null;
        var text = Markdown.Escape(written);
        return BaseCard.Paragraph(answer.AuthorName is { } name ? texts.Format("round.summary.named", text, Markdown.Escape(name)) : text);
    }

    /// <summary>How much more of what people wrote the card can hold.</summary>
    private sealed class Room
    {
        private int left = RoomForTexts;

        public int LeftOut { get; private set; }

        /// <summary>Once the card is full it stays so: a short answer is shown no sooner than a long one.</summary>
        public bool Takes(string text)
        {
            left -= text.Length + RoomForBlock;
            if (left < 0)
                LeftOut++;
            return left >= 0;
        }
    }
}
