using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Bot.Dialogs.Storage;

namespace Bot.Storage;

/// <summary>
/// Documents as files in one folder: the embedded default. A write goes to a temporary file, is flushed to the disk and then
/// renamed, so that a reader or a crash sees the old document or the new one, never half of either. One process at a time.
/// </summary>
public sealed class FileDocumentStore : IDocumentStore, IDisposable
{
    private const string Extension = ".json";

    private readonly string folder;
    private readonly Drafts drafts;
    private readonly FileStream guard;
    private readonly DiskThreads disk = new();
    private readonly Lock[] gates = [.. Enumerable.Range(0, 256).Select(_ => new Lock())];

    /// <exception cref="StoreInUseException">Another process works in the folder.</exception>
    /// <exception cref="IOException">The folder cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be made or written.</exception>
    public FileDocumentStore(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        drafts = new(Directory.CreateDirectory(Path.Combine(this.folder, ".tmp")).FullName);
        guard = Claim(Path.Combine(this.folder, ".lock"));
        drafts.Clear();
    }

    public Task<Document?> FindAsync(DocumentPath path, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            return Task.FromCanceled<Document?>(cancellation);

        // At once: a small file costs less to read than to hand to another thread, and the runtime has no other way to read one later.
        try
        {
            return Task.FromResult(Read(FileOf(path)) is { } content ? new Document(content, VersionOf(content)) : null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Task.FromException<Document?>(fault);
        }
    }

    public Task<DocumentVersion?> CreateAsync(DocumentPath path, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        OnDiskAsync(() => Write(path, content, IsFree), cancellation);

    /// <inheritdoc/>
    /// <remarks>Both are flushed at the same time, which halves the wait; what counts is the order in which they get their names.</remarks>
    public async Task<DocumentVersion?> CreateAfterAsync(
        DocumentPath first, ReadOnlyMemory<byte> firstContent, DocumentPath path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        Task<string>[] flushing = [OnDiskAsync(() => drafts.Write(firstContent), cancellation), OnDiskAsync(() => drafts.Write(content), cancellation)];
        string[] flushedTo;
        try
        {
            flushedTo = await Task.WhenAll(flushing);
        }
        catch
        {
            foreach (var flushed in flushing.Where(one => one.IsCompletedSuccessfully))
                File.Delete(await flushed);
            throw;
        }

        return await disk.RunAsync(() =>
        {
            Name(flushedTo[0], first, IsFree);
            return Name(flushedTo[1], path, IsFree) ? VersionOf(content.Span) : (DocumentVersion?)null;
        });
    }

    public Task<DocumentVersion?> ReplaceAsync(
        DocumentPath path, ReadOnlyMemory<byte> content, DocumentVersion version, CancellationToken cancellation) =>
        OnDiskAsync(() => Write(path, content, file => Read(file) is { } current && VersionOf(current) == version), cancellation);

    public Task DeleteAsync(DocumentPath path, CancellationToken cancellation) => OnDiskAsync(() => Delete(path), cancellation);

    /// <inheritdoc/>
    /// <remarks>A file's stamp is its time and length: to tell its content it would have to be read.</remarks>
    public async IAsyncEnumerable<ListedDocument> ListAsync(string folder, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        var root = Path.Combine(this.folder, folder);
        if (!Directory.Exists(root))
            yield break;

        // Taken whole first: a caller may delete what it is being told of.
        foreach (var file in new DirectoryInfo(root).GetFiles("*" + Extension, SearchOption.AllDirectories))
        {
            cancellation.ThrowIfCancellationRequested();
            var relative = Path.GetRelativePath(this.folder, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
            yield return new(new(relative[..^Extension.Length]), file.Exists ? $"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}" : "");
        }
    }

    public void Dispose()
    {
        disk.Dispose();
        guard.Dispose();
    }

    private static FileStream Claim(string file)
    {
        try
        {
            return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault)
        {
            throw new StoreInUseException(Path.GetDirectoryName(file)!, fault);
        }
    }

    private static byte[]? Read(string file)
    {
        // Asked first: most that is looked for and absent is absent for good reason, and a fault costs more than a question.
        if (!File.Exists(file))
            return null;

        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static DocumentVersion VersionOf(ReadOnlySpan<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content)[..16]));

    private string FileOf(DocumentPath path) => Path.Combine(folder, path.Value + Extension);

    private Lock GateOf(DocumentPath path) => gates[(uint)path.Value.GetHashCode(StringComparison.Ordinal) % (uint)gates.Length];

    private Task<T> OnDiskAsync<T>(Func<T> work, CancellationToken cancellation) =>
        cancellation.IsCancellationRequested ? Task.FromCanceled<T>(cancellation) : disk.RunAsync(work);

    private static bool IsFree(string file) => !File.Exists(file);

    private DocumentVersion? Delete(DocumentPath path)
    {
        var file = FileOf(path);
        lock (GateOf(path))
        {
            if (File.Exists(file))
                File.Delete(file);
        }

        return null;
    }

    private DocumentVersion? Write(DocumentPath path, ReadOnlyMemory<byte> content, Func<string, bool> allowed)
    {
        // Asked here to spare the disk, and again when it counts: nobody waits for another one's flush.
        if (!allowed(FileOf(path)))
            return null;

        return Name(drafts.Write(content), path, allowed) ? VersionOf(content.Span) : null;
    }

    /// <summary>Gives a flushed draft its name. Those who name the same document take turns; those of different documents mostly do not meet.</summary>
    private bool Name(string draft, DocumentPath path, Func<string, bool> allowed)
    {
        var file = FileOf(path);
        try
        {
            lock (GateOf(path))
            {
                if (!allowed(file))
                    return false;
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.Move(draft, file, overwrite: true);
                return true;
            }
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new IOException("A document may not be written or removed where the store lies.", fault);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}

/// <summary>Two processes on one folder would overwrite each other; the second one is refused.</summary>
public sealed class StoreInUseException(string folder, Exception inner)
    : Exception($"The folder {folder} is in use by another running Dialogbot. Stop that one, or give this one a folder of its own with --Storage:Folder=...", inner);
