using AdaptiveCards;

namespace Bot.Dialogs.Screening;

/// <summary>
/// What somebody types to the bot that is no command. Nothing of it is kept, whatever it is, and nobody else is told;
/// where it tells of danger, the writer alone is shown whom to turn to.
/// </summary>
public sealed class UnknownWords(Screener screener)
{
    public Reply Answer(RawText words, Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (screener.Screen(words) is not ScreeningOutcome.Urgent)
            return new Reply.Say(turn.Texts["err.unknown"]);

        string[] sentences = [turn.Texts["gdpr.urgent"], turn.Texts["gdpr.urgent.help"], turn.Texts["gdpr.urgent.typed"]];
        var card = BaseCard.New(turn.Texts);
        card.Body.Add(BaseCard.Notice(
            AdaptiveContainerStyle.Attention, [BaseCard.Strong(sentences[0]), .. sentences.Skip(1).Select(BaseCard.Paragraph)]));
        return new Reply.OwnView(Card.From(card), string.Join(' ', sentences));
    }
}
