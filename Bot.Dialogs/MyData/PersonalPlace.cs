using Bot.Dialogs.Storage;

namespace Bot.Dialogs.MyData;

/// <summary>
/// What lies at one person's own place in the store, <c>authors/{author}/…</c>: markers that lead to contributions, and traces such
/// as that the person has been greeted.
/// </summary>
public sealed class PersonalPlace(IDocumentStore store)
{
    /// <summary>The documents' names, markers and traces alike.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(AuthorKey person, CancellationToken cancellation) =>
        await store.ListAsync(FolderOf(person), cancellation).Select(listed => listed.Path.Name).Order(StringComparer.Ordinal).ToListAsync(cancellation);

    /// <summary>Last of all: as long as a contribution is there, its marker must be there to find it by.</summary>
    public async Task ClearAsync(AuthorKey person, CancellationToken cancellation)
    {
        await foreach (var listed in store.ListAsync(FolderOf(person), cancellation))
            await store.DeleteAsync(listed.Path, cancellation);
    }

    private static string FolderOf(AuthorKey person) => $"authors/{person}";
}
