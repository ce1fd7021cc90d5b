using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using NodaTime;

namespace Bot.Dialogs.Rounds;

/// <summary>When a channel is asked and what: its timetable and rotation, with what its leader has settled instead.</summary>
public sealed class ChannelWeeks(PromptBank bank, WorkCalendar calendar)
{
    private readonly Rotation rotation = new(bank, calendar);

    public static IsoWeek WeekOf(Channel channel, Instant moment) => IsoWeek.Of(moment.InZone(channel.Settings.Zone()).Date);

    public WeeklySchedule ScheduleOf(Channel channel) => new()
    {
        Day = channel.Settings.Day,
        Time = channel.Settings.Time,
        Zone = channel.Settings.Zone(),
        Audience = channel.Settings.Audience,
        Calendar = calendar,
        PausedUntil = channel.PausedUntil,
    };

    /// <summary>Null when the week brings no question.</summary>
    public Instant? DueIn(IsoWeek week, Channel channel) => IsPutOff(channel, week) ? null : ScheduleOf(channel).MomentIn(week);

    public Instant NextDue(Channel channel, Instant now)
    {
        var schedule = ScheduleOf(channel);
        var next = schedule.NextAfter(now);
        return IsPutOff(channel, WeekOf(channel, next)) ? schedule.NextAfter(next) : next;
    }

    /// <summary>The week's question: the one that was begun, the one that a leader has settled, or rotation's.</summary>
    public RotationOutcome PromptFor(Channel channel, IsoWeek week) =>
        (BegunIn(channel, week) ?? SettledFor(channel, week)) is { } settled && bank.Find(settled) is { } prompt
            ? new RotationOutcome.Chosen(new(prompt, RelaxedRules.None, "settled before", ""))
            : rotation.Choose(channel.Key.Value, channel.Settings.Audience, week, channel.History());

    /// <summary>Week by week as the clock will ask, if nothing more is settled: each choice knows those before it.</summary>
    public IReadOnlyList<PlannedWeek> Plan(Channel channel, IsoWeek from, int length)
    {
        var (schedule, plan) = (ScheduleOf(channel), new PlannedWeek[length]);
        for (var (at, week) = (0, from); at < length; at++, week = week.Next())
        {
            if (schedule.DateIn(week) is not { } date || (IsPutOff(channel, week) && BegunIn(channel, week) is null))
            {
                plan[at] = new PlannedWeek.Quiet(week);
                continue;
            }

            switch (PromptFor(channel, week))
            {
                case RotationOutcome.Chosen { Choice: var choice }:
                    plan[at] = new PlannedWeek.Asked(week, date, choice);
                    if (BegunIn(channel, week) is null)
                        channel = channel with { UsedPrompts = [.. channel.UsedPrompts, new(choice.Prompt.Id, week)] };
                    break;
                case RotationOutcome.Refused { Reason: var reason }:
                    plan[at] = new PlannedWeek.Refused(week, date, reason);
                    break;
            }
        }

        return plan;
    }

    /// <summary>The next card that can still be changed. Null when the bank has nothing for it.</summary>
    internal ComingCard? Coming(Channel channel, Instant now)
    {
        var schedule = ScheduleOf(channel);
        var due = schedule.NextAfter(now);
        while (channel.UsedPrompts.Any(used => used.Week == WeekOf(channel, due)))
            due = schedule.NextAfter(due);

        var week = WeekOf(channel, due);
        return PromptFor(channel, week) is RotationOutcome.Chosen { Choice.Prompt: var prompt }
            ? new(week, due.InZone(schedule.Zone).Date, prompt, SwapsFor(channel, week, prompt), IsPutOff(channel, week))
            : null;
    }

    /// <summary>Others of the question's kind, and what rotation chose if a leader has swapped before.</summary>
    private IReadOnlyList<Prompt> SwapsFor(Channel channel, IsoWeek week, Prompt current)
    {
        var others = rotation.SwapsFor(channel.Key.Value, channel.Settings.Audience, week, channel.History());
        return rotation.Choose(channel.Key.Value, channel.Settings.Audience, week, channel.History()) is RotationOutcome.Chosen { Choice.Prompt: var own } && own != current
            ? [own, .. others.Where(other => other != current).Take(1)]
            : others;
    }

    private static PromptId? BegunIn(Channel channel, IsoWeek week) => channel.UsedPrompts.FirstOrDefault(used => used.Week == week)?.Prompt;

    /// <summary>A leader settles a week days before it comes: meanwhile the question may have been used or switched off, or others may be asked there.</summary>
    private PromptId? SettledFor(Channel channel, IsoWeek week) =>
        channel.ChoiceFor(week)?.Prompt is { } prompt && rotation.MayAsk(prompt, channel.Settings.Audience, week, channel.History()) ? prompt : null;

    private static bool IsPutOff(Channel channel, IsoWeek week) => channel.ChoiceFor(week) is { Prompt: null };
}
