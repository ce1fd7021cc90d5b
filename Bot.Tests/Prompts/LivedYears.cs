using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

/// <summary>
/// Two years of a channel as they may really go: weeks are missed, some of them are caught up when later ones have been asked, hardly
/// anybody answers for a while, and leaders take questions for rounds of their own.
/// </summary>
internal sealed class LivedYears
{
    private readonly List<Use> uses = [];
    private readonly Random random;

    public LivedYears(int seed, IsoWeek start, Audience audience, WorkCalendar calendar)
    {
        (random, Audience, Calendar) = (new(seed), audience, calendar);
        var (rotation, schedule) = (new Rotation(PromptBank.BuiltIn, calendar), new WeeklySchedule { Audience = audience, Calendar = calendar });
        List<IsoWeek> missed = [];
        for (var week = start; week.WeeksSince(start) < 104; week = week.Next())
        {
            if (random.Next(10) == 0)
                uses.Add(new(week, PromptBank.BuiltIn.All[random.Next(PromptBank.BuiltIn.All.Count)], null, null));
            if (schedule.DateIn(week) is null)
                continue;
            if (random.Next(6) == 0)
                missed.Add(week);
            else
                Ask(rotation, week);
            missed.RemoveAll(late => random.Next(3) == 0 && late < week && Ask(rotation, late));
        }
    }

    public Audience Audience { get; }

    public WorkCalendar Calendar { get; }

    public List<IsoWeek> Refused { get; } = [];

    /// <summary>Each choice with all that was known when it was made.</summary>
    public IEnumerable<(IsoWeek Week, RotationChoice Choice, Use[] Known)> Choices =>
        uses.Index().Where(use => use.Item.Choice is not null).Select(use => (use.Item.Week, use.Item.Choice!, uses[..use.Index].ToArray()));

    private bool Ask(Rotation rotation, IsoWeek week)
    {
        var asked = new AskedBefore([.. Used(isWeekly: true)], [.. Used(isWeekly: false)]);
        if (rotation.Choose("channel", Audience, week, asked) is RotationOutcome.Chosen { Choice: var choice })
            uses.Add(new(week, choice.Prompt, choice, random.Next(3) == 0 ? null : random.Next(7)));
        else
            Refused.Add(week);
        return true;
    }

    private IEnumerable<UsedPrompt> Used(bool isWeekly) =>
        uses.Where(use => use.Choice is not null == isWeekly).Select(use => new UsedPrompt(use.Prompt.Id, use.Week) { Answers = use.Answers });

    /// <param name="Week">When it is asked.</param>
    /// <param name="Prompt">What is asked.</param>
    /// <param name="Choice">Null when a leader took it.</param>
    /// <param name="Answers">Null where they are not counted yet.</param>
    public sealed record Use(IsoWeek Week, Prompt Prompt, RotationChoice? Choice, int? Answers);
}
