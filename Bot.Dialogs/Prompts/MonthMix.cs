namespace Bot.Dialogs.Prompts;

/// <summary>
/// Of a month's four cards two are about its theme, one about the side of the core task that was asked least for half a year, and one
/// comes from elsewhere (domain.md rule 5). They come in any order, or the cycle's kinds would seldom find one. Anchors stand outside.
/// </summary>
internal readonly struct MonthMix
{
    private const int CardsInMix = 4;
    private const int WeeksLookedBack = 26;

    private readonly PlanWeek week;

    /// <summary>One bit for each side that was asked least.</summary>
    private readonly int leastAsked;
    private readonly bool wantsTheme;
    private readonly bool wantsCoreTask;
    private readonly bool wantsElsewhere;

    public MonthMix(PlanWeek week, ChannelMemory memory)
    {
        this.week = week;
        leastAsked = LeastAsked(week, memory);
        var (theme, coreTask, elsewhere, inMonth) = (0, 0, 0, 0);
        // The mix begins anew after four cards, so that a month's fifth is free.
        for (var at = FirstOf(week, memory); at < memory.Cards.Count; at++)
        {
            if (memory.Cards[at].Prompt is not { IsAnchor: false } asked)
                continue;
            if (inMonth++ % CardsInMix == 0)
                (theme, coreTask, elsewhere) = (0, 0, 0);
            if ((asked.Themes & week.ThemeBit) != 0)
                theme++;
            else if (asked.IsOfTheCoreTask)
                coreTask++;
            else if (!asked.IsOfTheNarrative)
                elsewhere++;
        }

        var isFresh = inMonth % CardsInMix == 0;
        wantsTheme = isFresh || theme < 2;
        wantsCoreTask = isFresh || coreTask < 1;
        wantsElsewhere = isFresh || elsewhere < 1;
    }

    /// <summary>The weeks around the summer's weeks off have no theme, and no mix.</summary>
    public bool Takes(Candidate candidate) =>
        candidate.IsAnchor || week.ThemeBit == 0
        || ((candidate.Themes & week.ThemeBit) != 0 ? wantsTheme
            : candidate.IsOfTheCoreTask ? wantsCoreTask && (leastAsked & Bit(candidate)) != 0
            : !candidate.IsOfTheNarrative && wantsElsewhere);

    /// <summary>For people: where in the mix a prompt stands.</summary>
    public string GroupOf(Candidate candidate) =>
        candidate.IsAnchor || week.Theme is not { } theme ? ""
        : candidate.IsAbout(theme) ? $"the month's theme {theme}"
        : candidate.IsOfTheCoreTask ? $"the core task's {candidate.Prompt.Source.Theme}"
        : $"{candidate.Prompt.Source.Theme} ({candidate.Prompt.Source.Seed})";

    private static int FirstOf(PlanWeek week, ChannelMemory memory)
    {
        var first = memory.Cards.Count;
        while (first > 0 && memory.Cards[first - 1].Month == week.Month)
            first--;
        return first;
    }

    private static int LeastAsked(PlanWeek week, ChannelMemory memory)
    {
        Span<int> asked = stackalloc int[4];
        for (var at = memory.Cards.Count - 1; at >= 0 && week.Number - memory.Cards[at].Week <= WeeksLookedBack; at--)
        {
            if (memory.Cards[at].Prompt is { IsOfTheCoreTask: true } prompt)
                asked[(int)prompt.Prompt.Dimension!.Value]++;
        }

        var (least, bits) = (int.MaxValue, 0);
        for (var side = 0; side < asked.Length; side++)
        {
            if (asked[side] < least)
                (least, bits) = (asked[side], 0);
            if (asked[side] == least)
                bits |= 1 << side;
        }

        return bits;
    }

    private static int Bit(Candidate candidate) => 1 << (int)candidate.Prompt.Dimension!.Value;
}
