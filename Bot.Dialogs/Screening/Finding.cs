namespace Bot.Dialogs.Screening;

/// <summary>How firmly a finding stands, the firmest first.</summary>
public enum FindingLevel
{
    /// <summary>Nothing of the whole text may be kept, whatever else is in it; people must be told.</summary>
    Urgent,

    /// <summary>Must be removed; nobody can vouch for it.</summary>
    Stop,

    /// <summary>May be a mistake of ours: the writer may vouch for the words.</summary>
    Ask,
}

/// <summary>A place in a text: UTF-16 code units of the text as it was given, <paramref name="End"/> exclusive.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}

/// <summary>What was found and where. Never the words themselves, so a finding may be counted and logged.</summary>
public sealed record Finding(FindingKind Kind, TextSpan Span)
{
    public FindingLevel Level => Kind switch
    {
        FindingKind.Cpr or FindingKind.Phone or FindingKind.Email or FindingKind.Address or FindingKind.CaseNumber
            or FindingKind.Account or FindingKind.Plate or FindingKind.BirthDate or FindingKind.Url or FindingKind.Handle
            or FindingKind.IpAddress => FindingLevel.Stop,
        FindingKind.Urgent => FindingLevel.Urgent,
        _ => FindingLevel.Ask,
    };
}
