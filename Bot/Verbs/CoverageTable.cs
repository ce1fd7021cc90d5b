using System.Globalization;
using System.Text;
using Bot.Dialogs.Prompts;

namespace Bot.Verbs;

/// <summary>The bank's active prompts counted against the quotas of domain.md section 2. What lies under its quota is marked.</summary>
internal static class CoverageTable
{
    private static readonly (PromptKind Kind, int Least)[] Kinds =
    [
        (PromptKind.Open, 32), (PromptKind.Scale, 16), (PromptKind.Miracle, 12), (PromptKind.ExceptionQuestion, 16), (PromptKind.Resource, 16),
        (PromptKind.Coping, 10), (PromptKind.Appreciation, 18), (PromptKind.Story, 24), (PromptKind.Keyword, 10), (PromptKind.Pairwise, 14),
    ];

    private static readonly (Audience Audience, int Least)[] Audiences =
        [(Audience.Everyone, 116), (Audience.Employee, 16), (Audience.Leader, 24), (Audience.SeniorLeader, 12)];

    /// <summary>Themes that share a quota stand together. Of the core narrative's themes each has kinds to cover, too.</summary>
    private static readonly (string[] Themes, int Least, int LeastKinds)[] Themes =
    [
        .. ((string[])[
            "faellesskab", "kerneopgaven", "vi-er-faelles", "strategi", "en-stemme", "besserwissere", "forenkling", "opgaven-saetter-holdet",
            "menneskemoeder", "feedback", "faglige-faellesskaber", "inspiration", "dyder", "margin", "medborgerne", "loeft",
        ]).Select(theme => ((string[])[theme], 5, 4)),
        (["kerne-periferi", "forventning"], 8, 0),
        (["drift-fornyelse"], 5, 0), (["ens-forskelligt"], 5, 0), (["paa-tvaers"], 5, 0),
        (["relationer"], 6, 0), (["roller", "raaderum"], 6, 0),
        (["samskabelse"], 4, 0), (["relationel-koordinering"], 4, 0), (["forsoeg"], 4, 0), (["social-kapital", "fair-proces"], 4, 0),
        (["kendskab", "backbrief"], 5, 0),
    ];

    private static readonly Season[] Seasons =
    [
        Season.NewYear, Season.Spring, Season.BeforeSummer, Season.AfterSummer, Season.Autumn, Season.Christmas, Season.BeforePopUp, Season.AfterPopUp,
    ];

    public static string Of(PromptBank bank)
    {
        var active = bank.All.Where(prompt => prompt.Status == PromptStatus.Active).ToArray();
        var table = new StringBuilder();
        Part(table, "All", [("prompts", active.Length, 168), ("anchors", active.Count(prompt => prompt.IsAnchor), 6)]);
        Part(table, "Kind", Kinds.Select(quota => (quota.Kind.ToString(), active.Count(prompt => prompt.Kind == quota.Kind), quota.Least)));
        Part(table, "Theme", Themes.Select(quota => (string.Join(", ", quota.Themes), About(active, quota.Themes).Count(), quota.Least)));
        Part(table, "Kinds in a theme", Themes.Where(quota => quota.LeastKinds > 0)
            .Select(quota => (quota.Themes[0], About(active, quota.Themes).DistinctBy(prompt => prompt.Kind).Count(), quota.LeastKinds)));
        Part(table, "Dimension", Enum.GetValues<Dimension>().Select(side => (side.ToString(), active.Count(prompt => prompt.Dimension == side), 8)));
        Part(table, "Kinds in a dimension", Enum.GetValues<Dimension>().Select(side =>
            (side.ToString(), active.Where(prompt => prompt.Dimension == side).DistinctBy(prompt => prompt.Kind).Count(), 6)));
        Part(table, "Audience", Audiences.Select(quota => (quota.Audience.ToString(), active.Count(prompt => prompt.Audience == quota.Audience), quota.Least)));
        Part(table, "Season", Seasons.Select(season => (season.ToString(), active.Count(prompt => prompt.Seasons.Contains(season)), 5)));
        return table.ToString();
    }

    private static IEnumerable<Prompt> About(IEnumerable<Prompt> prompts, string[] themes) => prompts.Where(prompt => themes.Contains(prompt.Source.Theme));

    private static void Part(StringBuilder table, string title, IEnumerable<(string What, int Count, int Least)> rows)
    {
        table.Append(CultureInfo.InvariantCulture, $"{title}\n");
        foreach (var (what, count, least) in rows)
            table.Append(CultureInfo.InvariantCulture, $"  {what,-32}{count,4} of {least,3}{(count < least ? "  TOO FEW" : "")}\n");
    }
}
