namespace Bot.Dialogs.Prompts;

/// <summary>The words that the bank's files use for the values of one trait.</summary>
internal sealed class Vocabulary<T>(string field, params (string Word, T Value)[] words)
    where T : struct, Enum
{
    public IReadOnlyCollection<string> Words => [.. words.Select(known => known.Word)];

    /// <summary>The value that the word stands for; an unknown word is noted and the first value taken.</summary>
    public T Read(string? word, Action<string> fault)
    {
        foreach (var known in words)
        {
            if (known.Word == word)
                return known.Value;
        }

        fault($"{field} is \"{word}\", which is none of {string.Join(", ", Words)}");
        return default;
    }

    public T? ReadOptional(string? word, Action<string> fault) => word is null ? null : Read(word, fault);
}

internal static class Vocabulary
{
    public static readonly Vocabulary<PromptKind> Kinds = new("kind",
        ("open", PromptKind.Open),
        ("scale", PromptKind.Scale),
        ("miracle", PromptKind.Miracle),
        ("exception", PromptKind.ExceptionQuestion),
        ("resource", PromptKind.Resource),
        ("coping", PromptKind.Coping),
        ("appreciation", PromptKind.Appreciation),
        ("story", PromptKind.Story),
        ("keyword", PromptKind.Keyword),
        ("pairwise", PromptKind.Pairwise));

    public static readonly Vocabulary<Technique> Techniques = new("technique",
        ("better", Technique.Better),
        ("relationship", Technique.Relationship),
        ("preSessionChange", Technique.PreSessionChange),
        ("futurePerfect", Technique.FuturePerfect),
        ("smallStep", Technique.SmallStep),
        ("bothAnd", Technique.BothAnd),
        ("balance", Technique.Balance),
        ("msc", Technique.MostSignificantChange));

    public static readonly Vocabulary<Dimension> Dimensions = new("dimension",
        ("maalgruppe", Dimension.TargetGroup),
        ("vaerdi", Dimension.Value),
        ("ambition", Dimension.Ambition),
        ("tilgang", Dimension.Approach));

    public static readonly Vocabulary<Audience> Audiences = new("audience",
        ("alle", Audience.Everyone),
        ("medarbejder", Audience.Employee),
        ("leder", Audience.Leader),
        ("koncernleder", Audience.SeniorLeader));

    public static readonly Vocabulary<Season> Seasons = new("season",
        ("nytaar", Season.NewYear),
        ("foraar", Season.Spring),
        ("foerSommer", Season.BeforeSummer),
        ("opstart", Season.AfterSummer),
        ("efteraar", Season.Autumn),
        ("jul", Season.Christmas),
        ("foerPopUp", Season.BeforePopUp),
        ("efterPopUp", Season.AfterPopUp),
        ("maanedsslut", Season.MonthEnd));

    public static readonly Vocabulary<Sensitivity> Sensitivities = new("sensitivity",
        ("low", Sensitivity.Low),
        ("citizen", Sensitivity.Citizen),
        ("heavy", Sensitivity.Heavy));

    public static readonly Vocabulary<DefaultVisibility> Visibilities = new("defaultVisibility",
        ("personChooses", DefaultVisibility.PersonChooses),
        ("aggregateOnly", DefaultVisibility.AggregateOnly));

    public static readonly Vocabulary<PromptStatus> Statuses = new("status",
        ("draft", PromptStatus.Draft),
        ("reviewed", PromptStatus.Reviewed),
        ("active", PromptStatus.Active),
        ("retired", PromptStatus.Retired));
}
