namespace Bot.Dialogs.Prompts;

/// <summary>
/// The bank's questions that a leader is offered for a round of their own: of each kind the one that fits the week best, then of each
/// the next one. Another week brings others. Anchors are left to the rotation, which counts their readings, and questions that need
/// care as well, which knows when a team may have them.
/// </summary>
internal static class ReadyQuestions
{
    /// <param name="prompts">Those that may be offered to the team at all.</param>
    /// <param name="week">The week in which the leader asks.</param>
    /// <param name="calendar">For the seasons around a Pop Up.</param>
    /// <param name="asked">What the channel was asked before, by whomever.</param>
    public static IEnumerable<Prompt> For(IEnumerable<Prompt> prompts, IsoWeek week, WorkCalendar calendar, IReadOnlyList<UsedPrompt> asked)
    {
        var now = new PlanWeek(week, calendar);
        var lately = asked.Where(use => Math.Abs(week.WeeksSince(use.Week)) < RotationRules.WeeksWithoutRepeat).Select(use => use.Prompt).ToHashSet();
        return prompts.Select((prompt, place) => new Candidate(prompt, place))
            .Where(candidate => candidate is { IsAnchor: false, NeedsCare: false } && !lately.Contains(candidate.Prompt.Id))
            .Where(candidate => candidate.Seasons == 0 || (candidate.Seasons & now.Seasons) != 0)
            .OrderBy(candidate => candidate.Seasons != 0 ? 0 : (candidate.Themes & now.ThemeBit) != 0 ? 1 : 2)
            .ThenBy(candidate => Draw.Of(0, now.Number, candidate.Seed))
            .GroupBy(candidate => candidate.Kind)
            .SelectMany(kind => kind.Index())
            .OrderBy(ranked => ranked.Index)
            .Select(ranked => ranked.Item.Prompt);
    }
}
