using System.Text.Json;

namespace Bot.Dialogs.Prompts;

/// <summary>What one theme is called here.</summary>
public sealed record ThemeName(string Danish, string English);

/// <summary>What the bank's themes are called in Danish and English; an installation gives them its own names.</summary>
public sealed class ThemeNames
{
    private static readonly Lazy<ThemeNames> FromAssembly = new(() => new(Embedded("themes.da.json"), Embedded("themes.en.json"), new HashSet<string>()));

    private readonly IReadOnlyDictionary<string, string> danish;
    private readonly IReadOnlyDictionary<string, string> english;

    /// <summary>Themes whose own prompts an installation has switched off.</summary>
    private readonly IReadOnlySet<string> off;

    private ThemeNames(IReadOnlyDictionary<string, string> danish, IReadOnlyDictionary<string, string> english, IReadOnlySet<string> off)
    {
        this.danish = danish;
        this.english = english;
        this.off = off;
    }

    public static ThemeNames BuiltIn => FromAssembly.Value;

    /// <summary>A theme that nobody has named, in an installation's own file, is called by its key: "ny-start" is "Ny start".</summary>
    public string Of(string theme, bool isDanish) => (isDanish ? danish : english).GetValueOrDefault(theme) ?? Spelt(theme);

    /// <summary>
    /// The month's theme, when the prompt is about it; a question about something else would only look out of place under it. A theme
    /// that is switched off is named nowhere, not even above a prompt that has it as its second one.
    /// </summary>
    public ThemeName? OfMonth(IsoWeek week, Prompt prompt) =>
        MonthThemes.Of(week) is { } theme && !off.Contains(theme) && (prompt.Source.Theme == theme || prompt.Source.SecondaryThemes.Contains(theme))
            ? new(Of(theme, isDanish: true), Of(theme, isDanish: false))
            : null;

    internal bool Has(string theme) => danish.ContainsKey(theme) && english.ContainsKey(theme);

    internal static ThemeNames Read(IEnumerable<string> entries, PromptBank bank, Action<string> fault)
    {
        var names = (Danish: new Dictionary<string, string>(BuiltIn.danish), English: new Dictionary<string, string>(BuiltIn.english));
        var themes = bank.All.SelectMany(prompt => prompt.Source.SecondaryThemes.Prepend(prompt.Source.Theme)).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var parts = entry.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts is not [var theme, { Length: > 0 } said] || !themes.Contains(theme))
            {
                fault($"\"{entry}\" is not of the form \"theme = name\" with the key of a theme that the bank has");
                continue;
            }

            // One name serves both languages where no English one follows.
            var name = said.Split(" / ", 2, StringSplitOptions.TrimEntries);
            (names.Danish[theme], names.English[theme]) = (name[0], name[^1]);
        }

        var asked = bank.All.Where(prompt => prompt.Status == PromptStatus.Active).Select(prompt => prompt.Source.Theme);
        return new(names.Danish, names.English, themes.Except(asked).ToHashSet(StringComparer.Ordinal));
    }

    private static string Spelt(string theme) =>
        theme.Length == 0 ? theme : char.ToUpperInvariant(theme[0]) + theme[1..].Replace('-', ' ');

    private static Dictionary<string, string> Embedded(string name)
    {
        using var stream = typeof(ThemeNames).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in {typeof(ThemeNames).Assembly.GetName().Name}.");
        return JsonSerializer.Deserialize(stream, TextsJson.Default.DictionaryStringString)!;
    }
}
