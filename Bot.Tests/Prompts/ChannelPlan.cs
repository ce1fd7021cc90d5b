using Bot.Dialogs.Prompts;
using NodaTime;

namespace Bot.Tests.Prompts;

/// <summary>A channel's plan as tests look at it: the weeks with a question, in order.</summary>
internal sealed record ChannelPlan(string Key, Audience Audience, WorkCalendar Calendar, IReadOnlyList<PlannedWeek> Weeks)
{
    public IReadOnlyList<PlannedWeek.Asked> Asked { get; } = [.. Weeks.OfType<PlannedWeek.Asked>()];

    public IReadOnlyList<PlannedWeek.Refused> Refused { get; } = [.. Weeks.OfType<PlannedWeek.Refused>()];

    public static ChannelPlan Of(
        string channelKey, IsoWeek start, int length = 104, Audience audience = Audience.Everyone, WorkCalendar? calendar = null, PromptBank? bank = null, AskedBefore? asked = null)
    {
        var schedule = new WeeklySchedule { Audience = audience, Calendar = calendar ?? WorkCalendar.Danish };
        var rotation = new Rotation(bank ?? PromptBank.BuiltIn, schedule.Calendar);
        return new(channelKey, audience, schedule.Calendar, rotation.Plan(channelKey, schedule, start, length, asked ?? AskedBefore.Nothing));
    }

    /// <summary>Each question with the one before it.</summary>
    public IEnumerable<(PlannedWeek.Asked Earlier, PlannedWeek.Asked Later)> Neighbours => Asked.Zip(Asked.Skip(1));

    /// <summary>Each use of a matching prompt with the weeks since the latest one before it.</summary>
    public IEnumerable<(PlannedWeek.Asked Use, int Weeks)> Returns(Func<Prompt, Prompt, bool> alike)
    {
        for (var later = 1; later < Asked.Count; later++)
        {
            for (var earlier = later - 1; earlier >= 0; earlier--)
            {
                if (!alike(Asked[earlier].Choice.Prompt, Asked[later].Choice.Prompt))
                    continue;
                yield return (Asked[later], Asked[later].Week.WeeksSince(Asked[earlier].Week));
                break;
            }
        }
    }

    public static LocalDate Date(int year, int month, int day) => new(year, month, day);
}
