using System.Collections.Concurrent;

namespace Bot.Dialogs.Prompts;

/// <summary>
/// Which prompt a channel gets in which week, by the thirteen rules of domain.md section 2. Always the same answer to the same
/// question, so that a week that is opened again after a restart asks nothing new.
/// </summary>
public sealed class Rotation(PromptBank bank, WorkCalendar calendar)
{
    private const int Swaps = 2;

    private readonly RotationTable table = new(bank);

    /// <summary>Weeks are the same for every channel, and reckoning with calendars is slow.</summary>
    private readonly ConcurrentDictionary<IsoWeek, PlanWeek> weeks = new();

    /// <param name="channelKey">Any stable name of the channel; two channels get their prompts in different order.</param>
    /// <param name="audience">Whom the channel gathers.</param>
    /// <param name="week">The week to find a prompt for.</param>
    /// <param name="asked">What the channel was asked before, and what it is already promised later. Ids unknown to the bank are fine.</param>
    public RotationOutcome Choose(string channelKey, Audience audience, IsoWeek week, AskedBefore asked)
    {
        var facts = FactsOf(week);
        return Choose(Draw.Of(channelKey), audience, facts, ChannelMemory.Of(asked, facts.Number, table, FactsOf, audience));
    }

    /// <summary>
    /// What a leader may have in place of the week's prompt: others of the same kind that keep every firm rule, the most fitting first.
    /// A week without a kind of its own, such as a light one, fills up with other kinds, and so do leaders' own: they are few of a kind.
    /// </summary>
    public IReadOnlyList<Prompt> SwapsFor(string channelKey, Audience audience, IsoWeek week, AskedBefore asked)
    {
        var facts = FactsOf(week);
        var memory = ChannelMemory.Of(asked, facts.Number, table, FactsOf, audience);
        if (Choose(Draw.Of(channelKey), audience, facts, memory) is not RotationOutcome.Chosen { Choice.Prompt: var suggested })
            return [];

        var rules = new RotationRules(facts, memory, audience);
        return [.. table.For(audience)
            .Where(candidate => (candidate.Kind == suggested.Kind || rules.Slot.TakesAnyKind || rules.IsOwnTurn) && candidate.Prompt != suggested && rules.Bars(candidate) is FirmRule.None)
            .Select(candidate => (Candidate: candidate, Rank: Rank.Of(candidate, rules, memory, facts, Draw.Of(channelKey))))
            .OrderByDescending(ranked => ranked.Candidate.Kind == suggested.Kind)
            .ThenBy(ranked => ranked.Rank)
            .Take(Swaps)
            .Select(ranked => ranked.Candidate.Prompt)];
    }

    /// <summary>Whether what was settled for the week earlier can still be asked: it is active, suits the audience, and no firm rule bars it.</summary>
    public bool MayAsk(PromptId prompt, Audience audience, IsoWeek week, AskedBefore asked)
    {
        var facts = FactsOf(week);
        var rules = new RotationRules(facts, ChannelMemory.Of(asked, facts.Number, table, FactsOf, audience), audience);
        return table.For(audience).Any(candidate => candidate.Prompt.Id == prompt && rules.Bars(candidate) is FirmRule.None);
    }

    /// <summary>Week by week as the clock would choose, each choice knowing those before it.</summary>
    /// <param name="channelKey">As for a single choice.</param>
    /// <param name="schedule">When the channel gets its cards, and whom it gathers.</param>
    /// <param name="from">The plan's first week.</param>
    /// <param name="length">How many weeks to plan, quiet ones among them.</param>
    /// <param name="asked">What the channel was asked before <paramref name="from"/>.</param>
    public IReadOnlyList<PlannedWeek> Plan(string channelKey, WeeklySchedule schedule, IsoWeek from, int length, AskedBefore asked)
    {
        var memory = ChannelMemory.Of(asked, FactsOf(from).Number, table, FactsOf, schedule.Audience);
        var (seed, plan) = (Draw.Of(channelKey), new PlannedWeek[length]);
        for (var (at, week) = (0, from); at < length; at++, week = FactsOf(week).Next)
        {
            if (schedule.DateIn(week) is not { } date)
            {
                plan[at] = new PlannedWeek.Quiet(week);
                continue;
            }

            var facts = FactsOf(week);
            var outcome = Choose(seed, schedule.Audience, facts, memory);
            plan[at] = outcome is RotationOutcome.Chosen { Choice: var choice }
                ? new PlannedWeek.Asked(week, date, choice)
                : new PlannedWeek.Refused(week, date, ((RotationOutcome.Refused)outcome).Reason);
            if (outcome is RotationOutcome.Chosen { Choice.Prompt: var prompt })
                memory.Note(facts, table.Find(prompt.Id), answers: null);
        }

        return plan;
    }

    private RotationOutcome Choose(ulong channel, Audience audience, PlanWeek week, ChannelMemory memory)
    {
        var rules = new RotationRules(week, memory, audience);
        Candidate? best = null;
        var bestRank = default(Rank);
        foreach (var candidate in table.For(audience))
        {
            if (rules.Bars(candidate) is not FirmRule.None)
                continue;
            var rank = Rank.Of(candidate, rules, memory, week, channel);
            if (best is null || rank.CompareTo(bestRank) < 0)
                (best, bestRank) = (candidate, rank);
        }

        return best is null ? Refusal(rules, audience) : new RotationOutcome.Chosen(Chosen(best, rules, memory));
    }

    private static RotationChoice Chosen(Candidate best, RotationRules rules, ChannelMemory memory) =>
        new(best.Prompt, rules.Cost(best), rules.SlotNameFor(best), rules.Mix.GroupOf(best))
        {
            Reading = !best.IsAnchor ? null : best == memory.Anchor ? memory.ReadingsOfAnchor + 1 : 1,
            LooksBackAt = rules.Slot.Technique is Technique.Better && !best.IsAnchor ? memory.LookedBackAt() : null,
            IsInSeason = (best.Seasons & rules.Seasons) != 0,
        };

    private RotationOutcome.Refused Refusal(RotationRules rules, Audience audience)
    {
        var barred = table.For(audience).CountBy(candidate => rules.Bars(candidate)).OrderBy(count => count.Key).Select(count => $"{count.Key} {count.Value}");
        return new($"no prompt may be asked: {string.Join(", ", barred.DefaultIfEmpty("the bank has none for this audience"))}");
    }

    private PlanWeek FactsOf(IsoWeek week) => weeks.GetOrAdd(week, static (of, calendar) => new(of, calendar), calendar);
}
