using System.Text.Json.Serialization;
using Bot.Dialogs.Storage;
using NodaTime;

namespace Bot.Dialogs.MyData;

/// <summary>That somebody's data were erased or handed out. It bears no words, and never the key of a person who was erased.</summary>
public sealed record AuditEntry : IVersioned<AuditEntry>
{
    /// <summary>In <see cref="By"/>: the person did it.</summary>
    public const string BySelf = "self";

    /// <summary>In <see cref="By"/>: whoever works the program's command line, and has not said who that is.</summary>
    public const string ByOperator = "operator";

    public static int Newest => 1;

    /// <inheritdoc/>
    public int Schema { get; init; } = Newest;

    public static AuditEntry Upgrade(AuditEntry older, DocumentPath path) => older;

    public required AuditedVerb Verb { get; init; }

    public required LocalDate On { get; init; }

    /// <summary>For the operator's acts only. The time of day of a person's own act is nobody's business.</summary>
    public Instant? At { get; init; }

    /// <summary><see cref="BySelf"/>, <see cref="ByOperator"/>, or the key of the operator who did it.</summary>
    public required string By { get; init; }

    /// <summary>For a copy that was handed out: a signature that tells whose, to one who knows the person already. It is not the key.</summary>
    public string? Subject { get; init; }

    public required AuditCounts Counts { get; init; }

    /// <summary>False when it was interrupted. Asking again finishes it, under a number of its own.</summary>
    public bool IsFinished { get; init; }
}

public enum AuditedVerb
{
    Erase,
    Export,
}

/// <summary>How many of each kind there were.</summary>
public sealed record AuditCounts(int Answers, int Stories, int LedChannels)
{
    public static AuditCounts Of(Contributions found) => new(found.Answers.Count, found.Stories.Count, found.LedChannels.Count);
}

/// <summary>The audit, at <c>audit/{yyyy}/{receipt}</c>.</summary>
public sealed class AuditDocuments(IDocumentStore store)
{
    private const string Folder = "audit";

    private readonly JsonDocuments<AuditEntry> documents = new(store, AuditJson.Default.AuditEntry);

    /// <summary>Notes an act before it is done. A retry of the same act finds its note there.</summary>
    public Task BeginAsync(ReceiptNumber receipt, AuditEntry entry, CancellationToken cancellation) =>
        documents.CreateAsync(PathOf(receipt, entry), entry, cancellation);

    public Task FinishAsync(ReceiptNumber receipt, AuditEntry entry, CancellationToken cancellation) =>
        documents.ChangeAsync(PathOf(receipt, entry), was => was with { IsFinished = true }, cancellation);

    public async Task<AuditEntry?> FindAsync(DocumentPath path, CancellationToken cancellation) =>
        (await documents.FindAsync(path, cancellation))?.Value;

    private static DocumentPath PathOf(ReceiptNumber receipt, AuditEntry entry) =>
        new(FormattableString.Invariant($"{Folder}/{entry.On.Year:0000}/{receipt.FileName}"));
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(InstantConverter), typeof(LocalDateConverter)])]
[JsonSerializable(typeof(AuditEntry))]
internal sealed partial class AuditJson : JsonSerializerContext;
