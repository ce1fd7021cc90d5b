using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Bot.Dialogs.Prompts;

/// <summary>All prompts the bot knows, in the files' order. Unchanging, so one bank serves every thread.</summary>
public sealed class PromptBank
{
    private static readonly Lazy<PromptBank> FromAssembly =
        new(() => Read(Embedded("prompts.da.json"), Embedded("prompts.en.json")));

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
    public static PromptBank Read(string danishJson, string englishJson)
    {
        var danish = Parse(danishJson, "prompts.da.json", PromptFileJson.Default.PromptFile);
        var english = Parse(englishJson, "prompts.en.json", PromptFileJson.Default.TranslationFile);

        var reading = new PromptReading(english.Prompts);
        var prompts = reading.ReadAll(danish.Prompts);
        return reading.Faults.Count == 0 ? new PromptBank(prompts) : throw new PromptBankException(reading.Faults);
    }

    private static T Parse<T>(string json, string file, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw new PromptBankException([$"{file}: the file is empty"]);
        }
        catch (JsonException exception)
        {
            throw new PromptBankException([$"{file}, line {exception.LineNumber + 1}: {exception.Message}"]);
        }
    }

    private static string Embedded(string name)
    {
        using var stream = typeof(PromptBank).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in {typeof(PromptBank).Assembly.GetName().Name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
