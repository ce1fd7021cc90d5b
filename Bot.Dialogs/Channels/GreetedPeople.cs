using Bot.Dialogs.Storage;

namespace Bot.Dialogs.Channels;

/// <summary>Who has been greeted in their private chat, at <c>authors/{author}/greeted</c>.</summary>
public sealed class GreetedPeople(IDocumentStore store)
{
    /// <returns>False when the person was greeted before.</returns>
    public async Task<bool> AddAsync(AuthorKey person, CancellationToken cancellation) =>
        await store.CreateAsync(new($"authors/{person}/greeted"), "{}"u8.ToArray(), cancellation) is not null;
}
