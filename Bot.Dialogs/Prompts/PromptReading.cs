namespace Bot.Dialogs.Prompts;

/// <summary>
/// One reading of a file of prompts, with or without a second one for the English words: makes prompts of the entries and notes every
/// fault on the way, with its line. An entry may hold its English itself, as an installation's do; an installation that has none shows
/// its Danish to everybody.
/// </summary>
internal sealed class PromptReading(BankFile danishFile, BankFile? englishFile)
{
    private readonly List<string> faults = [];
    private readonly Dictionary<string, TranslationEntry> english = [];
    private readonly Dictionary<string, Entry<PromptEntry>> read = [];

    /// <summary>False for the built-in files: the tests of every build check their wordings, so that not every start has to.</summary>
    public bool ChecksWordings { get; init; } = true;

    /// <summary>Ids that other files have given already.</summary>
    public Predicate<PromptId> IsTaken { get; init; } = _ => false;

    public IReadOnlyList<string> Faults => faults;

    public IReadOnlyList<Prompt> ReadAll()
    {
        var entries = EntriesOf(danishFile, PromptEntry.Of);
        ReadEnglish();
        var prompts = new List<Prompt>(entries.Count);
        foreach (var entry in entries)
        {
            if (Read(entry) is { } prompt)
                prompts.Add(prompt);
        }

        var known = entries.Select(entry => entry.Value?.Id).ToHashSet();
        faults.AddRange(english.Keys.Where(id => !known.Contains(id)).Select(id => $"{englishFile!.Name}: {id}: is not in {danishFile.Name}"));
        return prompts;
    }

    private void ReadEnglish()
    {
        if (englishFile is null)
            return;
        foreach (var entry in EntriesOf(englishFile, TranslationEntry.Of))
        {
            if (entry.Value is not { Id: { } id } translation || !english.TryAdd(id, translation))
                faults.Add($"{englishFile.Name}, line {entry.Line}: {entry.Value?.Id ?? "an entry"}: stands twice or without an id");
        }
    }

    private Prompt? Read(Entry<PromptEntry> written)
    {
        var id = written.Value?.Id ?? "an entry";

        void Fault(string fault) => faults.Add($"{danishFile.Name}, line {written.Line}: {id}: {fault}");

        if (written.Value is not { } entry || !PromptId.IsWellFormed(entry.Id))
        {
            Fault("an id has the form KIND-THEME-nn, such as EXC-LOG-01");
            return null;
        }

        if (!read.TryAdd(id, written))
        {
            Fault($"stands in line {read[id].Line} already");
            return null;
        }

        var promptId = new PromptId(id);
        if (IsTaken(promptId))
        {
            Fault("the bank has a prompt with this id already");
            return null;
        }

        var danish = Danish(entry);
        var prompt = new Prompt(promptId, Vocabulary.Kinds.Read(entry.Kind, Fault), danish, English(entry, danish))
        {
            Technique = Vocabulary.Techniques.ReadOptional(entry.Technique, Fault),
            Source = new PromptSource(entry.Source?.Seed ?? "", entry.Source?.Theme ?? "")
            {
                SecondaryThemes = [.. (entry.Source?.Secondary ?? []).Select(theme => theme ?? "")],
            },
            Dimension = Vocabulary.Dimensions.ReadOptional(entry.Dimension, Fault),
            Audience = Vocabulary.Audiences.Read(entry.Audience, Fault),
            Scale = entry.Scale is null ? null : new ScaleUse(entry.Scale.Anchor, entry.Scale.RepeatEveryWeeks),
            Seasons = Seasons(entry.Season ?? [], Fault),
            Sensitivity = Vocabulary.Sensitivities.Read(entry.Sensitivity, Fault),
            Effort = (Effort)entry.Effort,
            DefaultVisibility = Vocabulary.Visibilities.Read(entry.DefaultVisibility, Fault),
            Status = Vocabulary.Statuses.Read(entry.Status, Fault),
            Version = entry.Version,
        };
        foreach (var fault in ChecksWordings ? PromptChecks.Of(prompt) : [])
            Fault(fault);
        if (prompt.Id.IsOwn != englishFile is null)
            Fault("the theme in an id begins with X in an installation's own file, and only there (OPE-XAB-01)");
        return prompt;
    }

    /// <exception cref="PromptBankException">The file is not one of this sort.</exception>
    private static IReadOnlyList<Entry<T>> EntriesOf<T>(BankFile file, Func<BankFields, T> read)
        where T : class
    {
        var fields = file.Open();
        // The first tells an editor which fields and words there are, the others tell people; nothing here reads them.
        _ = (fields.Text("$schema"), fields.Text("about"), fields.Text("updated"));
        var entries = fields.Objects("prompts", read);
        fields.RefuseOthers();
        return entries ?? throw new PromptBankException([$"{file.Name}: the list \"prompts\" is missing"]);
    }

    private static PromptWording Danish(PromptEntry entry) => new(entry.Text ?? "", entry.Why ?? "")
    {
        FollowUp = entry.FollowUp,
        LowLabel = entry.Scale?.LowLabel,
        HighLabel = entry.Scale?.HighLabel,
    };

    private PromptWording English(PromptEntry entry, PromptWording danish)
    {
        if ((entry.English ?? english.GetValueOrDefault(entry.Id!)) is not { } translation)
            return englishFile is null ? danish : PromptChecks.NoWording;
        return new(translation.Text ?? "", translation.Why ?? "")
        {
            FollowUp = translation.FollowUp,
            LowLabel = translation.LowLabel,
            HighLabel = translation.HighLabel,
        };
    }

    /// <summary>The word "any" is written out in the file, so that a forgotten season is seen; here it is an empty list.</summary>
    private static IReadOnlyList<Season> Seasons(IReadOnlyList<string?> words, Action<string> fault)
    {
        if (words is ["any"])
            return [];
        if (words.Count == 0)
            fault("season is missing (write \"any\" for the whole year)");
        return [.. words.Select(word => Vocabulary.Seasons.Read(word, fault))];
    }
}
