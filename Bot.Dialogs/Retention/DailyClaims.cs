using System.Text.Json.Serialization;
using Bot.Dialogs.Storage;
using NodaTime;

namespace Bot.Dialogs.Retention;

/// <summary>Whose turn a daily job is.</summary>
/// <param name="Day">The day it was last begun for, in Danish time.</param>
/// <param name="BegunAt">When somebody began it.</param>
/// <param name="FinishedAt">Null until it is done.</param>
public sealed record DailyClaim(int Schema, LocalDate Day, Instant BegunAt, Instant? FinishedAt) : IVersioned<DailyClaim>
{
    public static int Newest => 1;

    public static DailyClaim Upgrade(DailyClaim older, DocumentPath path) => older;
}

/// <summary>
/// Lets one of several instances do a day's job, at <c>installation/{job}</c>: who writes the document first does it, and who has
/// not finished within an hour is taken to have died. What is done twice all the same changes nothing.
/// </summary>
public sealed class DailyClaims(IDocumentStore store, IClock clock)
{
    private static readonly Duration Patience = Duration.FromHours(1);

    private readonly JsonDocuments<DailyClaim> documents = new(store, ClaimJson.Default.DailyClaim);

    /// <returns>False when the day's job is done, or under way elsewhere.</returns>
    public async Task<bool> BeginAsync(string job, LocalDate day, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var mine = new DailyClaim(DailyClaim.Newest, day, now, FinishedAt: null);
        if (await documents.FindAsync(PathOf(job), cancellation) is not { } kept)
            return await documents.CreateAsync(PathOf(job), mine, cancellation);

        var isFree = kept.Value.FinishedAt is null ? now >= kept.Value.BegunAt + Patience : kept.Value.Day != day;
        return isFree && await documents.ReplaceAsync(PathOf(job), mine, kept.Version, cancellation);
    }

    public Task FinishAsync(string job, LocalDate day, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        return documents.ChangeAsync(PathOf(job), was => was.Day == day && was.FinishedAt is null ? was with { FinishedAt = now } : null, cancellation);
    }

    private static DocumentPath PathOf(string job) => new($"installation/{job}");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(LocalDateConverter), typeof(InstantConverter)])]
[JsonSerializable(typeof(DailyClaim))]
internal sealed partial class ClaimJson : JsonSerializerContext;
