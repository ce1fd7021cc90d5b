using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>Four numbers of two digits that only look like a telephone number: hours of the day, or a count told four times.</summary>
internal static class NumberRow
{
    private const int Numbers = 4;
    private const int LastHour = 24;
    private const int ReachBefore = 3;
    private const int ReachAfter = 3;

    private static readonly WordSet Times = new("kl", "klokken");
    private static readonly WordSet CountsBefore = WordSet.Of("tal tallene tallet måltal antal række rækken serien trin sæt årene værdier værdierne");
    private static readonly WordSet CountsAfter = WordSet.Of("mange pr gentagelser deltagere skemaer");

    /// <summary>"kl. 20 22 00 02"; "måltal 45 50 55 60", "20 30 40 50, så mange kom".</summary>
    public static bool IsRow(in Passage passage, in DigitGroups groups, int used)
    {
        if (used != Numbers || !groups.Begin(2, 2, 2, 2))
            return false;
        var first = groups.Token(0);
        if (Nearby.Before(passage, first, Times, reach: 2) >= 0)
            return AreHours(passage, groups);
        return IsEven(passage, groups) && (Nearby.Before(passage, first, CountsBefore, ReachBefore) >= 0 || Nearby.IsAfter(passage, groups.Token(used - 1), CountsAfter, ReachAfter));
    }

    /// <summary>The four numbers grow by the same step.</summary>
    public static bool IsEven(in Passage passage, in DigitGroups groups)
    {
        var step = passage.Value(groups.Token(1)) - passage.Value(groups.Token(0));
        return passage.Value(groups.Token(2)) - passage.Value(groups.Token(1)) == step && passage.Value(groups.Token(3)) - passage.Value(groups.Token(2)) == step;
    }

    private static bool AreHours(in Passage passage, in DigitGroups groups)
    {
        for (var i = 0; i < Numbers; i++)
            if (passage.Value(groups.Token(i)) > LastHour)
                return false;
        return true;
    }
}
