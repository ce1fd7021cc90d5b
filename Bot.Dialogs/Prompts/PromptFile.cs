using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Dialogs.Prompts;

/// <summary>prompts.da.json as it is written: everything is still text, so that a fault can be named instead of thrown.</summary>
internal sealed record PromptFile
{
    /// <summary>Tells an editor which fields and words there are; nothing here reads it.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public string? About { get; init; }

    public string? Updated { get; init; }

    public IReadOnlyList<PromptEntry?>? Prompts { get; init; }
}

internal sealed record PromptEntry
{
    public string? Id { get; init; }
    public string? Kind { get; init; }
    public string? Technique { get; init; }
    public string? Text { get; init; }
    public string? Why { get; init; }
    public string? FollowUp { get; init; }
    public SourceEntry? Source { get; init; }
    public string? Dimension { get; init; }
    public string? Audience { get; init; }
    public ScaleEntry? Scale { get; init; }
    public IReadOnlyList<string?>? Season { get; init; }
    public string? Sensitivity { get; init; }
    public int Effort { get; init; }
    public string? DefaultVisibility { get; init; }
    public string? Status { get; init; }
    public int Version { get; init; }

    /// <summary>For an installation's own file, which has no second one beside it.</summary>
    public TranslationEntry? English { get; init; }
}

internal sealed record SourceEntry(string? Seed, string? Theme, IReadOnlyList<string?>? Secondary);

internal sealed record ScaleEntry(string? LowLabel, string? HighLabel, bool Anchor, int? RepeatEveryWeeks);

/// <summary>prompts.en.json: the English words only; every other field stands in the Danish file.</summary>
internal sealed record TranslationFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public string? About { get; init; }

    public string? Updated { get; init; }

    public IReadOnlyList<TranslationEntry?>? Prompts { get; init; }
}

internal sealed record TranslationEntry(
    string? Id, string? Text, string? Why, string? FollowUp, string? LowLabel, string? HighLabel);

/// <summary>An unknown field is a fault: it is nearly always a misspelt one, whose value would be lost in silence.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(PromptFile))]
[JsonSerializable(typeof(TranslationFile))]
internal sealed partial class PromptFileJson : JsonSerializerContext;
