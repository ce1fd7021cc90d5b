namespace Bot.Dialogs.Prompts;

/// <summary>All prompts the bot knows, in the files' order. Unchanging, so one bank serves every thread.</summary>
public sealed class PromptBank
{
    private const string DanishFile = "prompts.da.json";
    private const string EnglishFile = "prompts.en.json";

    private static readonly Lazy<PromptBank> FromAssembly = new(() =>
        Of(new PromptReading(new(DanishFile, Embedded(DanishFile)), new(EnglishFile, Embedded(EnglishFile))) { ChecksWordings = false }));

    private readonly Dictionary<PromptId, Prompt> byId;

    private PromptBank(IReadOnlyList<Prompt> prompts)
    {
        All = prompts;
        byId = prompts.ToDictionary(prompt => prompt.Id);
    }

    /// <summary>The bank that comes with the bot.</summary>
    public static PromptBank BuiltIn => FromAssembly.Value;

    public IReadOnlyList<Prompt> All { get; }

    /// <summary>Null for an id that the bank does not hold.</summary>
    public Prompt? Find(PromptId id) => byId.GetValueOrDefault(id);

    /// <exception cref="PromptBankException">The files have faults; all of them are listed.</exception>
    public static PromptBank Read(string danishJson, string englishJson) =>
        Of(new PromptReading(new(DanishFile, danishJson), new(EnglishFile, englishJson)));

    /// <summary>This bank and the prompts of an installation's own file, which may hold their English themselves.</summary>
    /// <exception cref="PromptBankException">The file has faults; all of them are listed, and none of it is used.</exception>
    public PromptBank With(BankFile own)
    {
        var reading = new PromptReading(own, englishFile: null) { IsTaken = byId.ContainsKey };
        return Of([.. All, .. reading.ReadAll()], reading.Faults);
    }

    /// <summary>The same prompts in other words; a prompt that does not keep the rules afterwards is a fault.</summary>
    /// <exception cref="PromptBankException">All faults are listed.</exception>
    internal PromptBank Reworded(Func<Prompt, Prompt> reword)
    {
        Prompt[] reworded = [.. All.Select(reword)];
        return Of(reworded, [.. reworded.SelectMany(prompt => PromptChecks.Of(prompt).Select(fault => $"{prompt.Id}: {fault}"))]);
    }

    /// <summary>Those that are switched off stay readable for the answers they once got, as a retired one does.</summary>
    /// <exception cref="PromptBankException">Nothing that can always be asked would be left.</exception>
    internal PromptBank Without(Func<Prompt, bool> isOff) =>
        Of([.. All.Select(prompt => isOff(prompt) ? prompt with { Status = PromptStatus.Retired } : prompt)], []);

    private static PromptBank Of(PromptReading reading) => Of(reading.ReadAll(), reading.Faults);

    private static PromptBank Of(IReadOnlyList<Prompt> prompts, IReadOnlyList<string> faults)
    {
        string[] all = [.. faults, .. PromptChecks.OfTheBank(prompts)];
        return all.Length == 0 ? new PromptBank(prompts) : throw new PromptBankException(all);
    }

    private static string Embedded(string name)
    {
        using var stream = typeof(PromptBank).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in {typeof(PromptBank).Assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
