using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Storage;

namespace Bot.Dialogs.Stories;

/// <summary>A teller's address, unreadable without the installation's secret.</summary>
/// <param name="Sealed">A <see cref="PersonAddress"/>.</param>
public sealed record TellerAddress(int Schema, string Sealed) : IVersioned<TellerAddress>
{
    public static int Newest => 1;

    public static TellerAddress Upgrade(TellerAddress older, DocumentPath path) => older;
}

/// <summary>
/// How tellers are reached when they are asked whether a story may still be used, at <c>authors/{author}/address</c>. An address
/// is kept only as long as one of its owner's stories is shared anywhere.
/// </summary>
public sealed class TellerAddresses(IDocumentStore store, StoryDocuments stories, AuthorKeys keys)
{
    private const string Name = "address";
    private const string Purpose = "address";

    private readonly JsonDocuments<TellerAddress> documents = new(store, AddressJson.Default.TellerAddress);

    /// <summary>Keeps the address of whoever acts. Before the story is kept: an address too many goes in the night, a missing one stays missing.</summary>
    public async Task KeepAsync(Turn turn, CancellationToken cancellation)
    {
        var (path, address) = (PathOf(turn.Sender.Key), PersonAddress.Of(turn));
        var kept = await documents.FindAsync(path, cancellation);
        if (kept is not null && Open(kept.Value) == address)
            return;

        var renewed = new TellerAddress(TellerAddress.Newest, keys.Seal(Purpose, JsonSerializer.Serialize(address, AddressJson.Default.PersonAddress)));

        // Who comes first in between is the same person at the same address.
        if (kept is null)
            await documents.CreateAsync(path, renewed, cancellation);
        else
            await documents.ReplaceAsync(path, renewed, kept.Version, cancellation);
    }

    /// <returns>Null when there is none, or when the secret has changed.</returns>
    public async Task<PersonAddress?> FindAsync(AuthorKey teller, CancellationToken cancellation) =>
        await documents.FindAsync(PathOf(teller), cancellation) is { Value: var kept } ? Open(kept) : null;

    /// <summary>Removes the address if nothing of the teller's is shared any longer.</summary>
    /// <returns>Whether one was removed.</returns>
    public async Task<bool> ForgetUnneededAsync(AuthorKey teller, CancellationToken cancellation)
    {
        var path = PathOf(teller);
        if (await documents.FindAsync(path, cancellation) is not { Value: var kept } || await SharesAsync(teller, cancellation))
            return false;

        await store.DeleteAsync(path, cancellation);
        if (!await SharesAsync(teller, cancellation))
            return true;

        // Another story was told in between, and found the address that has gone now.
        await documents.CreateAsync(path, kept, cancellation);
        return false;
    }

    /// <summary>Everybody whose address is kept.</summary>
    public async IAsyncEnumerable<AuthorKey> OwnersAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var listed in store.ListAsync("authors", cancellation))
        {
            if (listed.Path.Name == Name)
                yield return new(listed.Path.Value.Split('/')[1]);
        }
    }

    private async Task<bool> SharesAsync(AuthorKey teller, CancellationToken cancellation) =>
        await stories.OfAsync(teller, cancellation).AnyAsync(story => story.Sharing.Count > 0, cancellation);

    private PersonAddress? Open(TellerAddress kept) =>
        keys.Open(Purpose, kept.Sealed) is { } opened ? JsonSerializer.Deserialize(opened, AddressJson.Default.PersonAddress) : null;

    private static DocumentPath PathOf(AuthorKey teller) => new($"authors/{teller}/{Name}");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TellerAddress))]
[JsonSerializable(typeof(PersonAddress))]
internal sealed partial class AddressJson : JsonSerializerContext;
