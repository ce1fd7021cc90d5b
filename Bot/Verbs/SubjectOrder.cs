namespace Bot.Verbs;

/// <summary>Whose data are to be handed out or erased, read from the command line. What begins with two dashes and has a sign of equality is a setting.</summary>
internal sealed record SubjectOrder(string Act, string Person, string Tenant, string By, string Output, IReadOnlyList<string> Settings)
{
    public const string Export = "export";
    public const string Erase = "erase";

    /// <summary>Every fault is said, not only the first.</summary>
    public static SubjectOrder Read(IReadOnlyList<string> args, List<string> faults)
    {
        var (act, settings, given) = ("", new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] is Export or Erase && act.Length == 0) act = args[i];
            else if (args[i].StartsWith("--", StringComparison.Ordinal) && args[i].Contains('=', StringComparison.Ordinal)) settings.Add(args[i]);
            else if (args[i] is not ("--aad" or "--tenant" or "--by" or "--output")) faults.Add($"{args[i]} is not known.");
            else if (i + 1 == args.Count || args[i + 1].StartsWith("--", StringComparison.Ordinal)) faults.Add($"{args[i]} lacks its value.");
            else given[args[i]] = args[++i];
        }

        if (act.Length == 0) faults.Add("Say export or erase.");
        if (!given.ContainsKey("--aad")) faults.Add("--aad is missing: the person's object id in Entra ID (Azure AD).");
        if (act == Erase && given.ContainsKey("--output")) faults.Add("--output goes with export only.");
        return new(
            act,
            AsTeamsWritesIt(given.GetValueOrDefault("--aad", "")),
            AsTeamsWritesIt(given.GetValueOrDefault("--tenant", "")),
            AsTeamsWritesIt(given.GetValueOrDefault("--by", "")),
            given.GetValueOrDefault("--output", ""),
            settings);
    }

    /// <summary>A key is made of the id letter by letter, and Teams writes its ids in small letters.</summary>
    public static string AsTeamsWritesIt(string id) => Guid.TryParse(id, out var guid) ? guid.ToString("D") : id;
}
