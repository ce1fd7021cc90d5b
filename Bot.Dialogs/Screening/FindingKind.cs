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

    /// <summary>A diagnosis or condition said of a person: a first short list.</summary>
    Health,

    /// <summary>Not yet.</summary>
    Ethnicity,

    /// <summary>Not yet.</summary>
    Religion,

    /// <summary>Not yet.</summary>
    Politics,

    /// <summary>Not yet.</summary>
    Union,

    /// <summary>Not yet.</summary>
    Orientation,

    /// <summary>Not yet.</summary>
    Crime,

    /// <summary>Age, place and situation, which together point at one person.</summary>
    Combination,
}
