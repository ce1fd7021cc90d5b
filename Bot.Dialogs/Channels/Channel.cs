using Bot.Dialogs.Prompts;
using Bot.Dialogs.Storage;
using NodaTime;

namespace Bot.Dialogs.Channels;

/// <summary>A team channel or group chat that the bot has been added to.</summary>
public sealed record Channel : IVersioned<Channel>
{
    public static int Newest => 2;

    /// <inheritdoc/>
    public int Schema { get; init; } = Newest;

    /// <summary>The first form knew neither what leaders had used nor other zones than Copenhagen's; what a document lacks is null, whatever its type says.</summary>
    public static Channel Upgrade(Channel older, DocumentPath path) => older with
    {
        Schema = Newest,
        LeaderPrompts = older.LeaderPrompts ?? [],
        Settings = older.Settings with { TimeZone = older.Settings.Zone().Id },
    };

    public required ChannelKey Key { get; init; }

    public required string TenantId { get; init; }

    /// <summary>The channel's own Teams id, the one that threads are started in.</summary>
    public required string ConversationId { get; init; }

    public required PlaceKind Kind { get; init; }

    public string? TeamId { get; init; }

    /// <summary>Where Teams is reached for this channel; follows the newest activity, since Teams may move it.</summary>
    public required string ServiceUrl { get; init; }

    public required string BotId { get; init; }

    public IReadOnlyList<Leader> Leaders { get; init; } = [];

    public bool IsActive { get; init; } = true;

    /// <summary>False until the welcome card is known to have reached the channel.</summary>
    public bool IsWelcomed { get; init; }

    public ChannelSettings Settings { get; init; } = new();

    /// <summary>Weekly prompts due before this moment are not caught up: the channel was not set up yet.</summary>
    public Instant ActiveSince { get; init; }

    /// <summary>Rounds that still need the clock: claimed, open, or closed without a delivered summary.</summary>
    public IReadOnlyList<RoundId> UnfinishedRounds { get; init; } = [];

    /// <summary>The weeks' questions, newest last: each week is asked once, and rotation does not repeat itself.</summary>
    public IReadOnlyList<UsedPrompt> UsedPrompts { get; init; } = [];

    /// <summary>What leaders have taken from the bank for rounds of their own. It counts as used, but not as a week's question.</summary>
    public IReadOnlyList<UsedPrompt> LeaderPrompts { get; init; } = [];

    /// <summary>What a leader has settled for single weeks in place of what rotation would choose. Null until then, and in older documents.</summary>
    public IReadOnlyList<WeekChoice>? Choices { get; init; }

    /// <summary>Only read: the one choice that earlier programs kept. <see cref="Settling"/> puts it among the others.</summary>
    public WeekChoice? Choice { get; init; }

    /// <summary>The first day with a weekly question again; a pause ends by itself. Null or past: no pause.</summary>
    public LocalDate? PausedUntil { get; init; }

    /// <summary>Everything from the bank that the channel has been asked, by whomever.</summary>
    public IReadOnlyList<UsedPrompt> PromptsAsked => [.. UsedPrompts, .. LeaderPrompts];

    /// <summary>The same for the rotation, which tells the weeks' questions from leaders' own. A method, because it is not kept.</summary>
    public AskedBefore History() => new(UsedPrompts, LeaderPrompts);

    public bool IsLedBy(AuthorKey person) => Leaders.Any(leader => leader.Key == person);

    /// <summary>The choice for that week, if one is settled.</summary>
    public WeekChoice? ChoiceFor(IsoWeek week) => Settled().FirstOrDefault(choice => choice.Week == week);

    /// <summary>Every choice that is kept, one a week.</summary>
    public IReadOnlyList<WeekChoice> Settled() => Choice is null ? Choices ?? [] : [.. Choices ?? [], Choice];

    /// <summary>The channel with this choice among the others. Last week's stays: its card may still be due when the new week begins.</summary>
    public Channel Settling(WeekChoice choice, IsoWeek thisWeek) => this with
    {
        Choices = [.. Settled().Where(other => other.Week != choice.Week && other.Week >= thisWeek.Previous()), choice],
        Choice = null,
    };

    public bool MayAsk => IsActive && Settings.MedDate is not null;
}

/// <param name="TeamsId">Kept because the leader gets the summary in person; see WHAT-WE-STORE.md.</param>
public sealed record Leader(AuthorKey Key, string TeamsId);

/// <param name="Prompt">Null when the week is to pass without a question.</param>
public sealed record WeekChoice(IsoWeek Week, PromptId? Prompt);

/// <summary>What a leader chooses in the setup form.</summary>
public sealed record ChannelSettings
{
    private const string Copenhagen = "Europe/Copenhagen";

    /// <summary>The default of domain.md rule 12.</summary>
    public IsoDayOfWeek Day { get; init; } = IsoDayOfWeek.Tuesday;

    public LocalTime Time { get; init; } = new(9, 30);

    /// <summary>When the MED committee discussed the bot. Without it no weekly prompt is asked.</summary>
    public LocalDate? MedDate { get; init; }

    /// <summary>How many days a round takes answers; a week less two days unless chosen otherwise.</summary>
    public int OpenDays { get; init; } = 5;

    public Audience Audience { get; init; } = Audience.Everyone;

    /// <summary>Where the channel's people live, as the time zone database names it.</summary>
    public string TimeZone { get; init; } = Copenhagen;

    /// <summary>A method, because it is not kept.</summary>
    public DateTimeZone Zone() => ZoneNamed(TimeZone);

    /// <summary>A zone that is not named, or that the database no longer knows, is Copenhagen.</summary>
    public static DateTimeZone ZoneNamed(string? name) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(name ?? Copenhagen) ?? DateTimeZoneProviders.Tzdb[Copenhagen];
}
