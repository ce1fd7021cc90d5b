using NodaTime;

namespace Bot.Dialogs.Prompts;

/// <summary>The Danish working year with what one place has agreed and planned.</summary>
public sealed record WorkCalendar
{
    /// <summary>No days agreed locally, and no Pop Up in sight.</summary>
    public static readonly WorkCalendar Danish = new();

    /// <summary>Days off by local agreement: mostly grundlovsdag, 24 and 31 December.</summary>
    public IReadOnlyList<AnnualDate> DaysOff { get; init; } = [];

    /// <summary>The days on which everybody meets to share. Each has a season of its own around it.</summary>
    public IReadOnlyList<LocalDate> PopUps { get; init; } = [];

    public bool IsWorkday(LocalDate date) => DanishCalendar.IsWorkday(date) && !DaysOff.Any(day => day.InYear(date.Year) == date);
}
