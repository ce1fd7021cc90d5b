using System.Globalization;
using Bot.Dialogs.Screening.Words;

namespace KnownWords;

/// <summary>
/// The rules of a hunspell .aff file with numbers for flags, by flag. The comment above the rules of a flag names the class of words that
/// they inflect ("#Verbum, svagt bøjet"); the file says it nowhere else.
/// </summary>
internal sealed class AffixFile
{
    private readonly Dictionary<int, List<AffixRule>> _prefixes = [];
    private readonly Dictionary<int, List<AffixRule>> _suffixes = [];
    private readonly Dictionary<int, KnownWordTraits> _classes = [];

    public static AffixFile Read(string path)
    {
        var file = new AffixFile();
        var comment = "";
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith('#'))
                comment = line[1..];
            var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (parts is not ["SFX" or "PFX", var flag, ..] || parts.Length < 4)
                continue;

            // A flag is begun by "SFX 1 Y 4"; its rules have a condition as their fifth part.
            if (parts.Length == 4)
                file._classes[Number(flag)] = ClassNamedIn(comment);
            else
                file.Add(Number(flag), Rule(parts));
        }

        return file;
    }

    public IReadOnlyList<AffixRule> Prefixes(int flag) => _prefixes.TryGetValue(flag, out var rules) ? rules : [];

    public IReadOnlyList<AffixRule> Suffixes(int flag) => _suffixes.TryGetValue(flag, out var rules) ? rules : [];

    public KnownWordTraits ClassOf(int flag) => _classes.GetValueOrDefault(flag);

    public static int[] Flags(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    private static AffixRule Rule(string[] parts)
    {
        var (add, flags) = parts[3].IndexOf('/') is var slash and >= 0 ? (parts[3][..slash], parts[3][(slash + 1)..]) : (parts[3], "");
        return new(parts[0] == "PFX", Letters(parts[2]), Letters(add), parts[4], Flags(flags));
    }

    private static KnownWordTraits ClassNamedIn(string comment) => comment.Split(',', ' ')[0] switch
    {
        "Verbum" => KnownWordTraits.Verb,
        "Substantiv" or "Verbalsubstantiv" or "Apostrof" => KnownWordTraits.Noun,
        "Adjektiv" or "Superlativ" => KnownWordTraits.Adjective,
        _ => KnownWordTraits.None,
    };

    private void Add(int flag, AffixRule rule)
    {
        var byFlag = rule.IsPrefix ? _prefixes : _suffixes;
        if (!byFlag.TryGetValue(flag, out var rules))
            byFlag[flag] = rules = [];
        rules.Add(rule);
    }

    private static string Letters(string part) => part == "0" ? "" : part;

    private static int Number(string flag) => int.Parse(flag, CultureInfo.InvariantCulture);
}
