namespace Bot.Dialogs.Prompts;

/// <summary>
/// What one channel was asked, as far as the choice for one week looks at it. A plan lets it grow week by week; a choice for one
/// week fills it from the kept history.
/// </summary>
internal sealed class ChannelMemory
{
    /// <summary>Farther back than any rule looks.</summary>
    private const int Never = -10_000;

    /// <summary>A channel begins with an open question: a number asked on the first day looks like measuring.</summary>
    private const int FirstPlace = 2;

    private readonly int[] before;
    private readonly int[] kinds;
    private readonly List<Card> cards = [];
    private int[]? later;
    private int nextPlace = FirstPlace;
    private int firstWeek = -Never;
    private int lastCare = Never;
    private int nextCare = -Never;

    private readonly RotationTable table;

    public ChannelMemory(RotationTable table, Audience audience)
    {
        (this.table, Audience) = (table, audience);
        before = new int[table.Size];
        kinds = new int[Enum.GetValues<PromptKind>().Length];
        Array.Fill(before, Never);
        Array.Fill(kinds, Never);
    }

    /// <summary>Whom the channel gathers.</summary>
    public Audience Audience { get; }

    /// <summary>The weeks' own cards so far, the newest last.</summary>
    public IReadOnlyList<Card> Cards => cards;

    public Card? Last => cards.Count > 0 ? cards[^1] : null;

    /// <summary>The nearest card of a later week: a missed week may be caught up when a later one has been asked.</summary>
    public Candidate? Following { get; private set; }

    public Candidate? Anchor { get; private set; }

    public int ReadingsOfAnchor { get; private set; }

    public int LastAnchorWeek { get; private set; } = Never;

    /// <summary>An anchor that a later week has had already, when a missed week is caught up.</summary>
    public int NextAnchorWeek { get; private set; } = -Never;

    /// <summary>
    /// The place in the cycle whose turn it is. While stories are gathered for a Pop Up they have turns of their own, so the cycle's
    /// story is left out; and a story that was just told stands for it.
    /// </summary>
    public int PlaceIn(PlanWeek week) =>
        WeekSlot.TakesStory(nextPlace) && (Last?.Prompt?.Kind == PromptKind.Story || (week.SparesTime && !WeekSlot.IsStoryTurn(week, this)))
            ? (nextPlace + 1) % WeekSlot.PlacesInCycle
            : nextPlace;

    public static ChannelMemory Of(AskedBefore asked, int week, RotationTable table, Func<IsoWeek, PlanWeek> weeks, Audience audience)
    {
        var memory = new ChannelMemory(table, audience);
        foreach (var use in asked.ByLeaders)
            memory.NoteUse(table.Find(use.Prompt), PlanWeek.NumberOf(use.Week), week);

        var ordered = asked.Weekly.OrderBy(use => use.Week).ThenBy(use => use.Prompt.Value, StringComparer.Ordinal).ToArray();
        foreach (var use in ordered.Where(use => PlanWeek.NumberOf(use.Week) < week))
            memory.Note(weeks(use.Week), table.Find(use.Prompt), use.Answers);
        foreach (var use in ordered.Where(use => PlanWeek.NumberOf(use.Week) > week).Reverse())
        {
            memory.NoteUse(table.Find(use.Prompt), PlanWeek.NumberOf(use.Week), week);
            memory.Following = table.Find(use.Prompt);
            if (memory.Following is { IsAnchor: true })
                memory.NextAnchorWeek = PlanWeek.NumberOf(use.Week);
        }

        return memory;
    }

    /// <summary>The next week's card has been asked.</summary>
    /// <param name="week">A later week than that of every card so far.</param>
    /// <param name="prompt">Null for one that the bank no longer holds.</param>
    /// <param name="answers">Null where it is not known.</param>
    public void Note(PlanWeek week, Candidate? prompt, int? answers)
    {
        var place = PlaceIn(week);
        var isExtraStory = week.IsGathering && prompt?.Kind == PromptKind.Story && !WeekSlot.TakesStory(place);
        var isExtraNumber = prompt is { IsAnchor: true } && !WeekSlot.TakesNumber(place);
        if (!isExtraStory && !isExtraNumber)
            nextPlace = (place + 1) % WeekSlot.PlacesInCycle;
        cards.Add(new(week.Number, week.Month, place, prompt, answers));
        NoteUse(prompt, week.Number, int.MaxValue);
        if (prompt is null)
            return;

        kinds[(int)prompt.Kind] = week.Number;
        if (!prompt.IsAnchor)
            return;
        ReadingsOfAnchor = prompt == Anchor ? ReadingsOfAnchor + 1 : 1;
        (Anchor, LastAnchorWeek) = (prompt, week.Number);
    }

    /// <summary>0 in the channel's first week.</summary>
    public int WeeksFromStart(int week) => Math.Max(0, week - firstWeek);

    /// <summary>Since the latest reading of an anchor, or since the channel began.</summary>
    public int WeeksWithoutAnchor(int week) => Math.Min(week - LastAnchorWeek, WeeksFromStart(week));

    /// <summary>Weeks to the nearest use of this prompt, before or after.</summary>
    public int WeeksFrom(Candidate prompt, int week) => Math.Min(week - before[prompt.Place], (later?[prompt.Place] ?? -Never) - week);

    public int WeeksFromCare(int week) => Math.Min(week - lastCare, nextCare - week);

    /// <summary>What the cycle's last card looks back at: the cycle's miracle, or what it asked about a trial.</summary>
    public PromptId? LookedBackAt()
    {
        for (var at = cards.Count - 1; at >= Math.Max(0, cards.Count - WeekSlot.PlacesInCycle); at--)
        {
            if (cards[at].Prompt is { } prompt && (prompt.Kind == PromptKind.Miracle || prompt.IsAbout("forsoeg")))
                return prompt.Prompt.Id;
        }

        return null;
    }

    /// <summary>
    /// A question about the latest Pop Up has not been asked since, and there is one that may be. When all have been used, the cycle goes on.
    /// </summary>
    /// <param name="week">A week after a Pop Up.</param>
    /// <param name="whatCameOfIt">What came of the Pop Up, rather than what people took with them from it.</param>
    /// <param name="turn">Whose turn it is among leaders; null in a team.</param>
    public bool MissesEcho(PlanWeek week, bool whatCameOfIt, Audience? turn)
    {
        for (var at = cards.Count - 1; at >= 0 && week.Number - cards[at].Week < week.SincePopUp; at--)
        {
            if (cards[at].Prompt is { IsEcho: true } asked && asked.AsksWhatCameOfAPopUp == whatCameOfIt)
                return false;
        }

        return table.EchoesFor(Audience).Any(echo =>
            echo.AsksWhatCameOfAPopUp == whatCameOfIt
            && (turn is null || echo.Prompt.Audience == turn)
            && echo.Kind != Last?.Prompt?.Kind && echo.Kind != Following?.Kind
            && WeeksFrom(echo, week.Number) >= RotationRules.WeeksWithoutRepeat);
    }

    /// <summary>The latest week of its use, or one of long ago.</summary>
    public int LastWeekOf(Candidate prompt) => before[prompt.Place];

    public int LastWeekOf(PromptKind kind) => kinds[(int)kind];

    /// <summary>How many of the latest cards in a row had few answers.</summary>
    public int SilentCards()
    {
        var silent = 0;
        while (silent < cards.Count && cards[^(silent + 1)].Answers < AskedBefore.FewAnswers)
            silent++;
        return silent;
    }

    private void NoteUse(Candidate? prompt, int week, int now)
    {
        firstWeek = Math.Min(firstWeek, week);
        if (prompt is null)
            return;

        if (week <= now)
            before[prompt.Place] = Math.Max(before[prompt.Place], week);
        else
            NoteLater(prompt, week);
        if (!prompt.NeedsCare)
            return;
        if (week <= now)
            lastCare = Math.Max(lastCare, week);
        else
            nextCare = Math.Min(nextCare, week);
    }

    private void NoteLater(Candidate prompt, int week)
    {
        if (later is null)
        {
            later = new int[before.Length];
            Array.Fill(later, -Never);
        }

        later[prompt.Place] = Math.Min(later[prompt.Place], week);
    }

    /// <param name="Week">See <see cref="PlanWeek.Number"/>.</param>
    /// <param name="Month">See <see cref="PlanWeek.Month"/>.</param>
    /// <param name="Place">Its place in the cycle.</param>
    /// <param name="Prompt">Null for one that the bank no longer holds.</param>
    /// <param name="Answers">Null where it is not known.</param>
    public sealed record Card(int Week, int Month, int Place, Candidate? Prompt, int? Answers);
}
