namespace Bot.Dialogs.Screening;

/// <summary>What a finding looks like. The kinds marked "not yet" have their place here, but no rule finds them so far.</summary>
public enum FindingKind
{
    /// <summary>A person's name, initials or staff code.</summary>
    Name,

    /// <summary>A Danish personal number, replacement number or eCPR of the health sector.</summary>
    Cpr,

    Phone,
    Email,

    /// <summary>Street and house number, with floor, door, postcode and town where they follow.</summary>
    Address,

    /// <summary>A case or journal number.</summary>
    CaseNumber,

    /// <summary>A bank account, an IBAN or a payment card.</summary>
    Account,

    /// <summary>A vehicle's number plate.</summary>
    Plate,

    BirthDate,

    /// <summary>A link that is no authority's or mass medium's home page.</summary>
    Url,

    /// <summary>A name or profile on social media.</summary>
    Handle,

    /// <summary>The address of a machine on the net.</summary>
    IpAddress,

    /// <summary>Illness, treatment, addiction, pregnancy, disability of a person.</summary>
    Health,

    /// <summary>Origin or colour of a person.</summary>
    Ethnicity,

    /// <summary>A person's faith, or having none.</summary>
    Religion,

    /// <summary>A person's party or conviction.</summary>
    Politics,

    /// <summary>A person's trade union, or having none.</summary>
    Union,

    /// <summary>A person's orientation, gender identity or sex life.</summary>
    Orientation,

    /// <summary>A person's offence, charge or punishment.</summary>
    Crime,

    /// <summary>Who, where and what happened, which together point at one person.</summary>
    Combination,

    /// <summary>Danger, violence, abuse, neglect of a child, thoughts of suicide: no matter for a bot.</summary>
    Urgent,
}
