namespace Bot.Dialogs.Prompts;

/// <summary>One reading of the bank's two files: makes prompts of the entries and notes every fault on the way.</summary>
internal sealed class PromptReading
{
    private readonly List<string> faults = [];
    private readonly Dictionary<string, TranslationEntry> english = [];

    public PromptReading(IReadOnlyList<TranslationEntry> translations)
    {
        foreach (var translation in translations)
        {
            if (translation.Id is null || !english.TryAdd(translation.Id, translation))
                faults.Add($"{translation.Id ?? "(no id)"}: stands twice or without an id in the English file");
        }
    }

    public IReadOnlyList<string> Faults => faults;

    public IReadOnlyList<Prompt> ReadAll(IReadOnlyList<PromptEntry> entries)
    {
        var prompts = new List<Prompt>();
        foreach (var entry in entries)
        {
            if (Read(entry) is { } prompt)
                prompts.Add(prompt);
        }

        faults.AddRange(PromptChecks.OfTheBank(prompts));
        faults.AddRange(english.Keys.Except(entries.Select(entry => entry.Id))
            .Select(id => $"{id}: is in the English file, but not in the Danish one"));
        return prompts;
    }

    private Prompt? Read(PromptEntry entry)
    {
        if (!PromptId.IsWellFormed(entry.Id))
        {
            faults.Add($"\"{entry.Id}\": an id has the form KIND-THEME-nn, such as EXC-LOG-01");
            return null;
        }

        void Fault(string fault) => faults.Add($"{entry.Id}: {fault}");

        var prompt = new Prompt(new PromptId(entry.Id!), Vocabulary.Kinds.Read(entry.Kind, Fault), Danish(entry), English(entry.Id!))
        {
            Technique = Vocabulary.Techniques.ReadOptional(entry.Technique, Fault),
            Source = new PromptSource(entry.Source?.Seed ?? "", entry.Source?.Theme ?? "")
            {
                SecondaryThemes = entry.Source?.Secondary ?? [],
            },
            Dimension = Vocabulary.Dimensions.ReadOptional(entry.Dimension, Fault),
            Audience = Vocabulary.Audiences.Read(entry.Audience, Fault),
            Scale = entry.Scale is null ? null : new ScaleUse(entry.Scale.Anchor, entry.Scale.RepeatEveryWeeks),
            Seasons = Seasons(entry.Season, Fault),
            Sensitivity = Vocabulary.Sensitivities.Read(entry.Sensitivity, Fault),
            Effort = (Effort)entry.Effort,
            DefaultVisibility = Vocabulary.Visibilities.Read(entry.DefaultVisibility, Fault),
            Status = Vocabulary.Statuses.Read(entry.Status, Fault),
            Version = entry.Version,
        };
        foreach (var fault in PromptChecks.Of(prompt))
            Fault(fault);
        return prompt;
    }

    private static PromptWording Danish(PromptEntry entry) => new(entry.Text ?? "", entry.Why ?? "")
    {
        FollowUp = entry.FollowUp,
        LowLabel = entry.Scale?.LowLabel,
        HighLabel = entry.Scale?.HighLabel,
    };

    private PromptWording English(string id) =>
        english.TryGetValue(id, out var entry)
            ? new(entry.Text ?? "", entry.Why ?? "")
            {
                FollowUp = entry.FollowUp,
                LowLabel = entry.LowLabel,
                HighLabel = entry.HighLabel,
            }
            : PromptChecks.NoWording;

    /// <summary>The word "any" is written out in the file, so that a forgotten season is seen; here it is an empty list.</summary>
    private static IReadOnlyList<Season> Seasons(IReadOnlyList<string> words, Action<string> fault)
    {
        if (words is ["any"])
            return [];
        if (words.Count == 0)
            fault("season is missing (write \"any\" for the whole year)");
        return [.. words.Select(word => Vocabulary.Seasons.Read(word, fault))];
    }
}
