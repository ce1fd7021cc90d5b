using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Bot.Dialogs.Storage;
using NodaTime;

namespace Bot.Dialogs.PopUps;

/// <summary>The stories that one download link stands for.</summary>
/// <param name="Expires">The link opens nothing from this moment on.</param>
public sealed record StoryPull(int Schema, IReadOnlyList<StoryId> Stories, Instant Expires) : IVersioned<StoryPull>
{
    public static int Newest => 1;

    public static StoryPull Upgrade(StoryPull older, DocumentPath path) => older;
}

/// <summary>
/// Makes and opens download links. A link carries an id, its last moment and a signature only this installation can make; the
/// list of stories stays here, at <c>popups/pulls/{id}</c>, so that the link opens these stories and no others.
/// </summary>
public sealed class StoryPulls(IDocumentStore store, AuthorKeys keys, IClock clock)
{
    public static readonly Duration Lifetime = Duration.FromMinutes(15);

    private const string Folder = "popups/pulls";
    private const string Purpose = "pull";

    private readonly JsonDocuments<StoryPull> documents = new(store, PullJson.Default.StoryPull);

    /// <returns>The query of the link, without <c>format</c>.</returns>
    public async Task<string> CreateAsync(IReadOnlyList<StoryId> stories, CancellationToken cancellation)
    {
        await ForgetExpiredAsync(cancellation);
        var expires = clock.GetCurrentInstant() + Lifetime;
        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        await documents.CreateAsync(new($"{Folder}/{id}"), new(StoryPull.Newest, stories, expires), cancellation);
        var seconds = expires.ToUnixTimeSeconds();
        return $"pull={id}&expires={seconds}&signature={keys.Sign(Purpose, $"{id}/{seconds}")}";
    }

    /// <returns>Null when the link is forged, worn out or unknown.</returns>
    public async Task<StoryPull?> OpenAsync(string? id, string? expires, string? signature, CancellationToken cancellation)
    {
        if (id is not { Length: 32 } || !id.All(char.IsAsciiHexDigitLower) || expires is null || signature is null)
            return null;
        if (!keys.Verify(Purpose, $"{id}/{expires}", signature))
            return null;

        return await documents.FindAsync(new($"{Folder}/{id}"), cancellation) is { Value: var pull } && clock.GetCurrentInstant() < pull.Expires
            ? pull
            : null;
    }

    /// <returns>How many there were.</returns>
    public async Task<int> ForgetExpiredAsync(CancellationToken cancellation)
    {
        var gone = 0;
        await foreach (var (path, pull) in documents.AllAsync(Folder, cancellation))
        {
            if (pull.Expires > clock.GetCurrentInstant())
                continue;
            await store.DeleteAsync(path, cancellation);
            gone++;
        }

        return gone;
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(StoryIdConverter), typeof(InstantConverter)])]
[JsonSerializable(typeof(StoryPull))]
internal sealed partial class PullJson : JsonSerializerContext;
