namespace Bot.Dialogs.Prompts;

/// <summary>How well a prompt that may be asked suits a week: the smaller the better, and two prompts never rank alike.</summary>
internal readonly record struct Rank(RelaxedRules Cost, int Wish, int LastOfKind, ulong Lot, int Place) : IComparable<Rank>
{
    /// <summary>An anchor whose turn it is goes first, and of several the one that was asked longest ago.</summary>
    private const int FarAhead = 1_000_000;

    public static Rank Of(Candidate candidate, RotationRules rules, ChannelMemory memory, PlanWeek week, ulong channel) => new(
        rules.Cost(candidate),
        candidate.IsAnchor ? memory.LastWeekOf(candidate) - FarAhead : Wishes(candidate, rules),
        memory.LastWeekOf(candidate.Kind),
        Draw.Of(channel, week.Number, candidate.Seed),
        candidate.Place);

    public int CompareTo(Rank other)
    {
        if (Cost != other.Cost)
            return (int)Cost - (int)other.Cost;
        if (Wish != other.Wish)
            return Wish.CompareTo(other.Wish);
        if (LastOfKind != other.LastOfKind)
            return LastOfKind.CompareTo(other.LastOfKind);
        return Lot != other.Lot ? Lot.CompareTo(other.Lot) : Place.CompareTo(other.Place);
    }

    /// <summary>A season is short, so what belongs to it goes first. One-word prompts are kept for the light weeks where anything else will do.</summary>
    private static int Wishes(Candidate candidate, RotationRules rules) =>
        ((candidate.Seasons & rules.Seasons) != 0 ? 0 : 2) + (candidate.Effort == Effort.OneWord && rules.Slot.MostEffort != Effort.OneWord ? 1 : 0);
}
