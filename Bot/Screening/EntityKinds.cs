using Bot.Dialogs.Screening;

namespace Bot.Screening;

/// <summary>
/// The service's entity categories that point at a person, and what they are called here. Source: "Recognized PII and PHI entities"
/// in the documentation of Azure AI Language. Organisations, dates, quantities, ages and job titles point at nobody by themselves
/// and are not asked for.
/// </summary>
internal static class EntityKinds
{
    private static readonly Dictionary<string, FindingKind> Kinds = new(StringComparer.Ordinal)
    {
        ["Person"] = FindingKind.Name,
        ["PhoneNumber"] = FindingKind.Phone,
        ["Email"] = FindingKind.Email,
        ["Address"] = FindingKind.Address,
        ["IPAddress"] = FindingKind.IpAddress,
        ["URL"] = FindingKind.Url,
        ["InternationalBankingAccountNumber"] = FindingKind.Account,
        ["CreditCardNumber"] = FindingKind.Account,
        ["DKPersonalIdentificationNumber"] = FindingKind.Cpr,
        ["DKPersonalIdentificationV2"] = FindingKind.Cpr,
    };

    public static IEnumerable<string> Categories => Kinds.Keys;

    public static FindingKind? Of(string category) => Kinds.TryGetValue(category, out var kind) ? kind : null;
}
