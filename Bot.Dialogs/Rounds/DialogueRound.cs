using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Screening;
using Bot.Dialogs.Storage;
using NodaTime;

namespace Bot.Dialogs.Rounds;

/// <summary>One question to one channel, from the moment it is claimed until its summary has been given.</summary>
public sealed record DialogueRound : IVersioned<DialogueRound>
{
    /// <summary>The first form knew no other figure.</summary>
    private const int MonthsInFirstForm = 18;

    public static int Newest => 2;

    /// <inheritdoc/>
    public int Schema { get; init; } = Newest;

    public static DialogueRound Upgrade(DialogueRound older, DocumentPath path) => older with { Schema = Newest, KeepAnswersMonths = MonthsInFirstForm };

    public required RoundId Id { get; init; }

    public required ChannelKey Channel { get; init; }

    /// <summary>The week that a scheduled round belongs to; a leader's own round has none.</summary>
    public IsoWeek? Week { get; init; }

    public required Question Question { get; init; }

    /// <summary>What a leader must say before asking (fair process); a scheduled round has none.</summary>
    public FairProcess? FairProcess { get; init; }

    public RoundState State { get; init; } = RoundState.Claimed;

    /// <summary>Also when it was last taken over: whoever has changed this moment is the one that posts.</summary>
    public required Instant ClaimedAt { get; init; }

    /// <summary>After this moment no answer is taken.</summary>
    public required Instant ClosesAt { get; init; }

    /// <summary>By whose clocks the card tells when it closes: where the channel's people live. Rounds of before are Copenhagen's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whether people go by tokens of this round alone. Rounds of the first form have no salt; people go by their keys there.</summary>
    public bool IsSalted { get; init; }

    /// <summary>Months from closing until the answers go: what the card promised, whatever the setting becomes.</summary>
    public int KeepAnswersMonths { get; init; }

    /// <summary>The card in the channel; null until it is known to have arrived.</summary>
    public PostedCard? Posted { get; init; }

    public Instant? ClosedAt { get; init; }

    /// <summary>When the summary was last put on its way.</summary>
    public Instant? ReportingAt { get; init; }

    /// <summary>The card that shows the summary: a reply below the round's card or, after a crash, the round's card itself.</summary>
    public PostedCard? SummaryCard { get; init; }

    /// <summary>Computed once, at closing, and never again: one more answer must not reveal itself by a difference.</summary>
    public RoundSummary? Summary { get; init; }

    /// <summary>Nobody has closed it yet, whether or not its time has come.</summary>
    public bool IsRunning => State is RoundState.Claimed or RoundState.Open;

    /// <summary>When it closes, as clocks show it where the channel's people live.</summary>
    public ZonedDateTime Closing() => ClosesAt.InZone(ChannelSettings.ZoneNamed(TimeZone));

    public bool TakesAnswers(Instant now) => IsRunning && now < ClosesAt;
}

/// <summary>
/// Claimed: exists, and may or may not stand in Teams yet. Open: its card is known to stand there. Closed: the summary is
/// computed. Reporting: it is on its way to Teams, and nobody may send it again. Reported: the team has it.
/// </summary>
public enum RoundState
{
    Claimed,
    Open,
    Closed,
    Reporting,
    Reported,
}

/// <param name="CanInfluence">What the team can influence.</param>
/// <param name="IsDecided">What is already decided.</param>
/// <param name="WhoDecides">Who decides what, and when; roles, not names.</param>
/// <param name="Meeting">The meeting where the team talks about the answers.</param>
public sealed record FairProcess(ScreenedText CanInfluence, ScreenedText IsDecided, ScreenedText WhoDecides, LocalDate Meeting);
