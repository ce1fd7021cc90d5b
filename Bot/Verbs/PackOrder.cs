namespace Bot.Verbs;

/// <summary>What is to be packed, read from the command line.</summary>
internal sealed record PackOrder(Guid Id, string Domain, string Version, string Output)
{
    /// <summary>Reads and checks all that was given; every fault is said, not only the first.</summary>
    public static PackOrder Read(IReadOnlyList<string> args, string defaultVersion, List<string> faults)
    {
        var given = Values(args, faults);
        var version = given.GetValueOrDefault("--version", defaultVersion);
        var output = Path.GetFullPath(given.GetValueOrDefault("--output", "dialogbot.zip"));
        if (!IsVersion(version))
            faults.Add($"--version {version} is not a version: three numbers with dots, such as 1.2.0.");
        if (!Directory.Exists(Path.GetDirectoryName(output)))
            faults.Add($"--output {output} lies in a folder that does not exist.");
        return new(ReadId(given, faults), ReadDomain(given, faults), version, output);
    }

    private static Dictionary<string, string> Values(IReadOnlyList<string> args, List<string> faults)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Count; i += 2)
        {
            if (args[i] is not ("--id" or "--domain" or "--version" or "--output")) faults.Add($"{args[i]} is not known.");
            else if (i + 1 == args.Count) faults.Add($"{args[i]} lacks its value.");
            else given[args[i]] = args[i + 1];
        }

        return given;
    }

    private static Guid ReadId(Dictionary<string, string> given, List<string> faults)
    {
        if (!given.TryGetValue("--id", out var text)) faults.Add("--id is missing: the bot's app id.");
        else if (!Guid.TryParseExact(text, "D", out var id) || id == Guid.Empty) faults.Add($"--id {text} is not an app id: it looks like 12345678-1234-1234-1234-123456789abc.");
        else return id;
        return Guid.Empty;
    }

    private static string ReadDomain(Dictionary<string, string> given, List<string> faults)
    {
        if (!given.TryGetValue("--domain", out var domain)) faults.Add("--domain is missing: the host name that the bot answers on.");
        else if (Uri.CheckHostName(domain) != UriHostNameType.Dns || !domain.Contains('.', StringComparison.Ordinal))
            faults.Add($"--domain {domain} is not a public host name: leave out https:// and any path, as in bot.kommune.dk.");
        return domain ?? "";
    }

    private static bool IsVersion(string version) => version.Split('.') is { Length: 3 } parts
        && parts.All(part => part.Length is > 0 and <= 9 && part.All(char.IsAsciiDigit) && (part == "0" || part[0] != '0'));
}
