namespace Bot.Dialogs.Prompts;

/// <summary>How much of something the bank must hold at the least.</summary>
/// <param name="Group">What is counted: kinds, themes, dimensions, audiences, seasons, or the kinds that a theme has.</param>
/// <param name="Name">The word of the bank's files.</param>
internal sealed record BankQuota(string Group, string Name, int Least, Func<IReadOnlyList<Prompt>, int> Count)
{
    public int In(PromptBank bank) => Count([.. bank.All.Where(prompt => prompt.Status == PromptStatus.Active)]);
}

/// <summary>
/// What a bank takes that lasts a channel two years without repeating itself: 46 cards a year, some 15 a year of leaders' own rounds, and
/// enough of each kind in each theme that no rule has to give way.
/// </summary>
internal static class BankQuotas
{
    private static readonly Dictionary<string, int> Kinds = new()
    {
        ["open"] = 32, ["scale"] = 16, ["miracle"] = 12, ["exception"] = 16, ["resource"] = 16, ["coping"] = 10, ["appreciation"] = 18,
        ["story"] = 24, ["keyword"] = 10, ["pairwise"] = 14,
    };

    /// <summary>The sixteen themes of the core narrative, five prompts each in at least four kinds.</summary>
    private static readonly string[] Narrative =
    [
        "faellesskab", "kerneopgaven", "vi-er-faelles", "strategi", "en-stemme", "besserwissere", "forenkling", "opgaven-saetter-holdet",
        "menneskemoeder", "feedback", "faglige-faellesskaber", "inspiration", "dyder", "margin", "medborgerne", "loeft",
    ];

    /// <summary>Families of themes from the other documents, which share one quota.</summary>
    private static readonly (string[] Themes, int Least)[] Families =
    [
        (["maalgruppe"], 8), (["vaerdi"], 8), (["ambition"], 8), (["tilgang"], 8), (["kerne-periferi", "forventning"], 8),
        (["drift-fornyelse"], 5), (["ens-forskelligt"], 5), (["paa-tvaers"], 5), (["relationer"], 6), (["roller", "raaderum"], 6),
        (["samskabelse"], 4), (["relationel-koordinering"], 4), (["forsoeg"], 4), (["social-kapital", "fair-proces"], 4),
        (["kendskab", "backbrief"], 5),
    ];

    private static readonly Dictionary<string, int> Audiences = new()
    {
        ["alle"] = 116, ["medarbejder"] = 16, ["leder"] = 24, ["koncernleder"] = 12,
    };

    private static readonly string[] Seasons = ["nytaar", "foraar", "foerSommer", "opstart", "efteraar", "jul", "foerPopUp", "efterPopUp"];

    private static readonly string[] Dimensions = ["maalgruppe", "vaerdi", "ambition", "tilgang"];

    public static readonly IReadOnlyList<BankQuota> All =
    [
        new("bank", "active prompts", 168, prompts => prompts.Count),
        new("bank", "anchors", 6, prompts => prompts.Count(prompt => prompt.IsAnchor)),
        .. Kinds.Select(kind => Of("kind", kind.Key, kind.Value, prompt => prompt.Kind == Word(Vocabulary.Kinds, kind.Key))),
        .. Narrative.Select(theme => Of("theme", theme, 5, prompt => prompt.Source.Theme == theme)),
        .. Families.Select(family =>
            Of("theme", string.Join(" + ", family.Themes), family.Least, prompt => family.Themes.Contains(prompt.Source.Theme))),
        .. Dimensions.Select(side => Of("dimension", side, 8, prompt => prompt.Dimension == Word(Vocabulary.Dimensions, side))),
        .. Audiences.Select(role => Of("audience", role.Key, role.Value, prompt => prompt.Audience == Word(Vocabulary.Audiences, role.Key))),
        .. Seasons.Select(season => Of("season", season, 5, prompt => prompt.Seasons.Contains(Word(Vocabulary.Seasons, season)))),
        .. Narrative.Select(theme => KindsOf("kinds of a theme", theme, 4, prompt => prompt.Source.Theme == theme)),
        .. Dimensions.Select(side => KindsOf("kinds of a dimension", side, 6, prompt => prompt.Dimension == Word(Vocabulary.Dimensions, side))),
    ];

    private static BankQuota Of(string group, string name, int least, Func<Prompt, bool> counts) =>
        new(group, name, least, prompts => prompts.Count(counts));

    private static BankQuota KindsOf(string group, string name, int least, Func<Prompt, bool> counts) =>
        new(group, name, least, prompts => prompts.Where(counts).Select(prompt => prompt.Kind).Distinct().Count());

    private static T Word<T>(Vocabulary<T> vocabulary, string word)
        where T : struct, Enum =>
        vocabulary.Read(word, fault => throw new InvalidOperationException(fault));
}
