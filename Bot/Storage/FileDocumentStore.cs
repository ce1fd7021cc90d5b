using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Bot.Dialogs.Storage;
using Microsoft.Win32.SafeHandles;

namespace Bot.Storage;

/// <summary>
/// Documents as files in one folder: the embedded default. A write goes to a temporary file, is flushed to the disk and then
/// renamed, so that a reader or a crash sees the old document or the new one, never half of either. One process at a time.
/// </summary>
public sealed class FileDocumentStore : IDocumentStore, IDisposable
{
    private const string Extension = ".json";

    private readonly string folder;
    private readonly string temporary;
    private readonly FileStream guard;
    private readonly DiskThreads disk = new();
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1))];

    /// <exception cref="StoreInUseException">Another process works in the folder.</exception>
    /// <exception cref="IOException">The folder cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be made or written.</exception>
    public FileDocumentStore(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        temporary = Path.Combine(this.folder, ".tmp");
        Directory.CreateDirectory(temporary);
        guard = Claim(Path.Combine(this.folder, ".lock"));

        // What a crash left half written was never acknowledged.
        foreach (var leftover in Directory.EnumerateFiles(temporary))
            File.Delete(leftover);
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
        AloneAsync(path, file => File.Exists(file) ? null : Write(file, content), cancellation);

    public Task<DocumentVersion?> ReplaceAsync(
        DocumentPath path, ReadOnlyMemory<byte> content, DocumentVersion version, CancellationToken cancellation) =>
        AloneAsync(
            path,
            file => Read(file) is { } current && VersionOf(current) == version ? Write(file, content) : null,
            cancellation);

    public Task DeleteAsync(DocumentPath path, CancellationToken cancellation) => AloneAsync(path, Delete, cancellation);

    public async IAsyncEnumerable<DocumentPath> ListAsync(string folder, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        var root = Path.Combine(this.folder, folder);
        if (!Directory.Exists(root))
            yield break;

        // Taken whole first: a caller may delete what it is being told of.
        foreach (var file in Directory.GetFiles(root, "*" + Extension, SearchOption.AllDirectories))
        {
            cancellation.ThrowIfCancellationRequested();
            var relative = Path.GetRelativePath(this.folder, file).Replace(Path.DirectorySeparatorChar, '/');
            yield return new(relative[..^Extension.Length]);
        }
    }

    public void Dispose()
    {
        disk.Dispose();
        guard.Dispose();
        foreach (var gate in gates)
            gate.Dispose();
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

    private static DocumentVersion? Delete(string file)
    {
        if (File.Exists(file))
            File.Delete(file);
        return null;
    }

    private static DocumentVersion VersionOf(ReadOnlySpan<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content)[..16]));

    private string FileOf(DocumentPath path) => Path.Combine(folder, path.Value + Extension);

    private DocumentVersion Write(string file, ReadOnlyMemory<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var draft = Path.Combine(temporary, Guid.NewGuid().ToString("n"));
        using (var handle = File.OpenHandle(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, content.Length))
            WriteThrough(handle, content.Span, draft);
        File.Move(draft, file, overwrite: true);
        return VersionOf(content.Span);
    }

    private static void WriteThrough(SafeFileHandle handle, ReadOnlySpan<byte> content, string draft)
    {
        try
        {
            RandomAccess.Write(handle, content, 0);
            RandomAccess.FlushToDisk(handle);
        }
        catch
        {
            // A full disk: leave no half file behind to make it fuller.
            File.Delete(draft);
            throw;
        }
    }

    /// <summary>Writers of one document take turns; those of different documents mostly do not meet.</summary>
    private async Task<DocumentVersion?> AloneAsync(DocumentPath path, Func<string, DocumentVersion?> act, CancellationToken cancellation)
    {
        var gate = gates[(uint)path.Value.GetHashCode(StringComparison.Ordinal) % (uint)gates.Length];
        await gate.WaitAsync(cancellation);
        try
        {
            return await disk.RunAsync(() => act(FileOf(path)));
        }
        finally
        {
            gate.Release();
        }
    }
}

/// <summary>Two processes on one folder would overwrite each other; the second one is refused.</summary>
public sealed class StoreInUseException(string folder, Exception inner)
    : Exception($"The folder {folder} is in use by another running Dialogbot. Stop that one, or give this one a folder of its own with --Storage:Folder=...", inner);
