using System.Globalization;
using System.Text;
using Bot.Dialogs.Prompts;

namespace Bot.Verbs;

/// <summary>A channel's plan for people: one line a week, with the reason, what gave way, and the question itself.</summary>
internal static class PlanTable
{
    private static readonly (RelaxedRules Rule, string Name)[] Names =
    [
        (RelaxedRules.MonthMix, "month mix"),
        (RelaxedRules.Technique, "technique"),
        (RelaxedRules.SlotOrder, "slot order"),
        (RelaxedRules.LightAfterSilence, "light after silence"),
    ];

    public static string Of(IReadOnlyList<PlannedWeek> plan)
    {
        var table = new StringBuilder();
        foreach (var week in plan)
            table.Append(Line(week)).Append('\n');

        var choices = plan.OfType<PlannedWeek.Asked>().Select(asked => asked.Choice).ToArray();
        table.Append(CultureInfo.InvariantCulture, $"\n{choices.Length} questions, {plan.Count(week => week is PlannedWeek.Quiet)} weeks without, {plan.Count(week => week is PlannedWeek.Refused)} refused.\n");
        foreach (var (rule, name) in Names)
            table.Append(CultureInfo.InvariantCulture, $"Gave way, {name}: {choices.Count(choice => choice.Relaxed.HasFlag(rule))}\n");
        return table.ToString();
    }

    public static string Said(RelaxedRules relaxed) => string.Join(", ", Names.Where(one => relaxed.HasFlag(one.Rule)).Select(one => one.Name));

    private static string Line(PlannedWeek week) => week switch
    {
        PlannedWeek.Asked asked => FormattableString.Invariant(
            $"{asked.Week}  {asked.Date:ddd dd-MM-uuuu}  {asked.Choice.Prompt.Id}  {asked.Choice.Reason}{GaveWay(asked.Choice.Relaxed)}\n          {asked.Choice.Prompt.Danish.Text}"),
        PlannedWeek.Refused refused => FormattableString.Invariant($"{refused.Week}  {refused.Date:ddd dd-MM-uuuu}  REFUSED: {refused.Reason}"),
        _ => $"{week.Week}  –",
    };

    private static string GaveWay(RelaxedRules relaxed) => relaxed is RelaxedRules.None ? "" : $"  [gave way: {Said(relaxed)}]";
}
