using System.Globalization;
using Bot.Dialogs.Prompts;

namespace Bot.Verbs;

/// <summary>What is to be shown of the prompts, read from the command line. What begins with two dashes and has a sign of equality is a setting.</summary>
internal sealed record PromptsOrder(string Act, string Channel, int Weeks, IsoWeek? From, Audience? Audience, IReadOnlyList<string> Settings)
{
    public const string Plan = "plan";
    public const string Coverage = "coverage";

    private const int TwoYears = 104;
    private const int MostWeeks = 1040;

    private static readonly Dictionary<string, Audience> Audiences = new(StringComparer.Ordinal)
    {
        ["alle"] = Dialogs.Prompts.Audience.Everyone,
        ["medarbejder"] = Dialogs.Prompts.Audience.Employee,
        ["leder"] = Dialogs.Prompts.Audience.Leader,
        ["koncernleder"] = Dialogs.Prompts.Audience.SeniorLeader,
    };

    /// <summary>Every fault is said, not only the first.</summary>
    public static PromptsOrder Read(IReadOnlyList<string> args, List<string> faults)
    {
        var act = args.Count > 0 ? args[0] : "";
        var (settings, given) = (new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        if (act is not (Plan or Coverage))
            faults.Add("Say plan or coverage.");
        for (var i = 1; i < args.Count; i++)
        {
            if (args[i].StartsWith("--", StringComparison.Ordinal) && args[i].Contains('=', StringComparison.Ordinal)) settings.Add(args[i]);
            else if (act != Plan || args[i] is not ("--channel" or "--weeks" or "--from" or "--audience")) faults.Add($"{args[i]} is not known.");
            else if (i + 1 == args.Count || args[i + 1].StartsWith("--", StringComparison.Ordinal)) faults.Add($"{args[i]} lacks its value.");
            else given[args[i]] = args[++i];
        }

        if (act == Plan && !given.ContainsKey("--channel"))
            faults.Add("--channel is missing: a channel's key in the store, or any name to see what a new channel would get.");
        return new(act, given.GetValueOrDefault("--channel", ""), WeeksOf(given, faults), FromOf(given, faults), AudienceOf(given, faults), settings);
    }

    private static int WeeksOf(Dictionary<string, string> given, List<string> faults)
    {
        if (!given.TryGetValue("--weeks", out var text))
            return TwoYears;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var weeks) && weeks is >= 1 and <= MostWeeks)
            return weeks;
        faults.Add($"--weeks is a whole number from 1 to {MostWeeks}.");
        return TwoYears;
    }

    private static IsoWeek? FromOf(Dictionary<string, string> given, List<string> faults)
    {
        if (!given.TryGetValue("--from", out var text))
            return null;
        try
        {
            return IsoWeek.Parse(text);
        }
        catch (FormatException)
        {
            faults.Add("--from is a week such as 2026-W48.");
            return null;
        }
    }

    private static Audience? AudienceOf(Dictionary<string, string> given, List<string> faults)
    {
        if (!given.TryGetValue("--audience", out var text))
            return null;
        if (Audiences.TryGetValue(text, out var audience))
            return audience;
        faults.Add($"--audience is one of {string.Join(", ", Audiences.Keys)}.");
        return null;
    }
}
