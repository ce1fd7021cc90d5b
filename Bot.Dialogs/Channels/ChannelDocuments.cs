using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Bot.Dialogs.Storage;

namespace Bot.Dialogs.Channels;

/// <summary>The channels that are kept, at <c>channels/{channelKey}</c>.</summary>
public sealed class ChannelDocuments(IDocumentStore store)
{
    private const string Folder = "channels";

    private readonly JsonDocuments<Channel> documents = new(store, ChannelJson.Default.Channel);

    public Task<Kept<Channel>?> FindAsync(ChannelKey key, CancellationToken cancellation) => documents.FindAsync(PathOf(key), cancellation);

    public Task<bool> CreateAsync(Channel channel, CancellationToken cancellation) =>
        documents.CreateAsync(PathOf(channel.Key), channel, cancellation);

    public Task<Channel?> ChangeAsync(ChannelKey key, Func<Channel, Channel?> change, CancellationToken cancellation) =>
        documents.ChangeAsync(PathOf(key), change, cancellation);

    /// <summary>Every channel by its key alone, so that one damaged document does not hide those behind it.</summary>
    public async IAsyncEnumerable<ChannelKey> KeysAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var listed in store.ListAsync(Folder, cancellation))
            yield return new(listed.Path.Name);
    }

    public async IAsyncEnumerable<Channel> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (_, channel) in documents.AllAsync(Folder, cancellation))
            yield return channel;
    }

    private static DocumentPath PathOf(ChannelKey key) => new($"{Folder}/{key}");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters =
    [
        typeof(ChannelKeyConverter), typeof(AuthorKeyConverter), typeof(RoundIdConverter), typeof(InstantConverter),
        typeof(LocalDateConverter), typeof(LocalTimeConverter),
    ])]
[JsonSerializable(typeof(Channel))]
internal sealed partial class ChannelJson : JsonSerializerContext;
