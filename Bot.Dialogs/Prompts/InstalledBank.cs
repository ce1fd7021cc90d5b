namespace Bot.Dialogs.Prompts;

/// <summary>What an installation wants of the bank, as its settings say it.</summary>
/// <param name="File">Its own prompts.</param>
/// <param name="Off">Ids and theme keys that shall not be asked.</param>
/// <param name="Words">"medborger = borger": what the Danish texts shall say instead.</param>
/// <param name="EnglishWords">"citizen = resident": the same for the English ones.</param>
/// <param name="ThemeNames">"dyder = Vores værdier / Our values".</param>
public sealed record BankWishes(
    BankFile? File,
    IReadOnlyList<string> Off,
    IReadOnlyList<string> Words,
    IReadOnlyList<string> EnglishWords,
    IReadOnlyList<string> ThemeNames)
{
    public static readonly BankWishes None = new(null, [], [], [], []);
}

/// <summary>
/// The bank as this installation uses it. A wish that cannot be met is left out as a whole and named in the faults: the bot asks its own
/// good questions rather than none.
/// </summary>
public sealed record InstalledBank(PromptBank Bank, ThemeNames Themes, IReadOnlyList<string> Faults)
{
    public static InstalledBank Of(BankWishes wishes)
    {
        var faults = new List<string>();
        var bank = PromptBank.BuiltIn;

        // An installation's own file is written in its own words already.
        bank = Meet(bank, Rewording(wishes, faults), faults);
        if (wishes.File is { } file)
            bank = Meet(bank, known => known.With(file), faults);
        bank = Meet(bank, known => SwitchOff(known, wishes.Off, faults), faults);
        return new(bank, ThemeNames.Read(wishes.ThemeNames, bank, fault => faults.Add($"Prompts:ThemeNames: {fault}.")), faults);
    }

    private static PromptBank Meet(PromptBank bank, Func<PromptBank, PromptBank> wish, List<string> faults)
    {
        try
        {
            return wish(bank);
        }
        catch (PromptBankException refused)
        {
            faults.AddRange(refused.Faults);
            return bank;
        }
    }

    private static Func<PromptBank, PromptBank> Rewording(BankWishes wishes, List<string> faults)
    {
        var danish = LocalWords.Read(wishes.Words, isDanish: true, fault => faults.Add($"Prompts:Words: {fault}."));
        var english = LocalWords.Read(wishes.EnglishWords, isDanish: false, fault => faults.Add($"Prompts:EnglishWords: {fault}."));
        return danish.IsEmpty && english.IsEmpty
            ? known => known
            : known => known.Reworded(prompt => prompt with { Danish = danish.In(prompt.Danish), English = english.In(prompt.English) });
    }

    private static PromptBank SwitchOff(PromptBank bank, IReadOnlyList<string> off, List<string> faults)
    {
        var wanted = off.ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0)
            return bank;
        var known = bank.All.SelectMany(prompt => (string[])[prompt.Id.Value, prompt.Source.Theme]).ToHashSet(StringComparer.Ordinal);
        faults.AddRange(wanted.Where(entry => !known.Contains(entry))
            .Select(entry => $"Prompts:Off: \"{entry}\" is neither the id of a prompt nor the key of a theme."));
        return bank.Without(prompt => wanted.Contains(prompt.Id.Value) || wanted.Contains(prompt.Source.Theme));
    }
}
