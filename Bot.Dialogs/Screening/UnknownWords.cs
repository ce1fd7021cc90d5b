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
        return screener.Screen(words) is ScreeningOutcome.Urgent ? FindingsCard.Typed(turn.Texts) : new Reply.Say(turn.Texts["err.unknown"]);
    }
}
