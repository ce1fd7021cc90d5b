using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Bot.Dialogs.Storage;

/// <summary>How far a copy is. <paramref name="Done"/> counts documents that are looked at, copied or not.</summary>
public sealed record CopyProgress(CopyStep Step, int Done, int Total, long Bytes);

public enum CopyStep
{
    Copying,
    Verifying,
}

/// <summary>What a copy found and did, in documents.</summary>
/// <param name="Copied">Written to the target by this run.</param>
/// <param name="Same">There already with the same content, from an earlier run.</param>
/// <param name="Different">There with other content, and left so.</param>
/// <param name="Extra">On the target only, and left there.</param>
/// <param name="Removed">On the target only, and removed by a mirroring copy.</param>
/// <param name="Verified">Read again from the target and found to be, byte by byte (SHA-256), what the source holds.</param>
/// <param name="Changed">Changed or gone at the source while it was copied: somebody writes there.</param>
public sealed record CopyOutcome(int Copied, int Same, int Different, int Extra, int Removed, int Verified, int Changed, long Bytes)
{
    /// <summary>The target holds what the source holds and nothing else.</summary>
    public bool IsWhole => Different == 0 && Extra == 0 && Changed == 0 && Verified == Copied + Same;
}

/// <summary>
/// Copies every document from one store to another: for a move, or a backup. It can be stopped and run again; what is there already
/// is not copied twice. What the target holds besides is told of, and touched only by a mirroring copy.
/// </summary>
/// <param name="mirror">Makes the target the same as the source: replaces what differs, and removes what the source does not have (any longer).</param>
public sealed class StoreCopy(IDocumentStore source, IDocumentStore target, bool mirror, IProgress<CopyProgress> progress)
{
    /// <summary>How many documents are under way at the same time.</summary>
    private const int AtOnce = 16;

    private static readonly DocumentPath Secret = new("installation/secret");

    private readonly ConcurrentDictionary<DocumentPath, byte[]> hashes = new();
    private int copied;
    private int same;
    private int different;
    private int extra;
    private int removed;
    private int verified;
    private int changed;
    private long bytes;

    /// <exception cref="OtherInstallationException">The target belongs to another installation: its people have other keys.</exception>
    /// <exception cref="IOException">One of the stores failed; what was copied stays, and the same call goes on from there.</exception>
    public async Task<CopyOutcome> RunAsync(CancellationToken cancellation)
    {
        await RefuseOtherInstallationAsync(cancellation);
        var paths = await PathsAsync(source, cancellation);
        await EachAsync(CopyStep.Copying, paths, CopyAsync, cancellation);
        await EachAsync(CopyStep.Verifying, [.. hashes.Keys], VerifyAsync, cancellation);
        await ExtrasAsync([.. paths], cancellation);
        return new(copied, same, different, extra, removed, verified, changed, bytes);
    }

    private async Task RefuseOtherInstallationAsync(CancellationToken cancellation)
    {
        if (await target.FindAsync(Secret, cancellation) is { } theirs
            && await source.FindAsync(Secret, cancellation) is { } ours
            && !theirs.Content.Span.SequenceEqual(ours.Content.Span))
            throw new OtherInstallationException();
    }

    private async Task CopyAsync(DocumentPath path, CancellationToken cancellation)
    {
        if (await source.FindAsync(path, cancellation) is not { } document)
        {
            Interlocked.Increment(ref changed);
            return;
        }

        Interlocked.Add(ref bytes, document.Content.Length);
        if (await WriteAsync(path, document, cancellation))
            hashes[path] = SHA256.HashData(document.Content.Span);
        else
            Interlocked.Increment(ref different);
    }

    /// <returns>False when the target holds something else, which is left alone.</returns>
    private async Task<bool> WriteAsync(DocumentPath path, Document document, CancellationToken cancellation)
    {
        while (true)
        {
            if (await target.FindAsync(path, cancellation) is not { } there)
            {
                if (await target.CreateAsync(path, document.Content, cancellation) is null)
                    continue;
                Interlocked.Increment(ref copied);
                return true;
            }

            if (there.Content.Span.SequenceEqual(document.Content.Span))
            {
                Interlocked.Increment(ref same);
                return true;
            }

            if (!mirror)
                return false;
            if (await target.ReplaceAsync(path, document.Content, there.Version, cancellation) is null)
                continue;
            Interlocked.Increment(ref copied);
            return true;
        }
    }

    /// <summary>From both stores anew: what was copied proves nothing about what is there.</summary>
    private async Task VerifyAsync(DocumentPath path, CancellationToken cancellation)
    {
        if (await source.FindAsync(path, cancellation) is not { } now || !Hash(now).SequenceEqual(hashes[path]))
            Interlocked.Increment(ref changed);
        else if (await target.FindAsync(path, cancellation) is { } there && Hash(there).SequenceEqual(hashes[path]))
            Interlocked.Increment(ref verified);
    }

    private async Task ExtrasAsync(HashSet<DocumentPath> known, CancellationToken cancellation)
    {
        foreach (var path in await PathsAsync(target, cancellation))
        {
            if (known.Contains(path))
                continue;
            if (mirror && await source.FindAsync(path, cancellation) is null)
            {
                await target.DeleteAsync(path, cancellation);
                removed++;
            }
            else
            {
                extra++;
            }
        }
    }

    private async Task EachAsync(
        CopyStep step, IReadOnlyCollection<DocumentPath> paths, Func<DocumentPath, CancellationToken, Task> work, CancellationToken cancellation)
    {
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(paths, options, async (path, stop) =>
        {
            await work(path, stop);
            progress.Report(new(step, Interlocked.Increment(ref done), paths.Count, Interlocked.Read(ref bytes)));
        });
    }

    /// <summary>The secret first: whatever else is there then says whose it is.</summary>
    private static async Task<IReadOnlyList<DocumentPath>> PathsAsync(IDocumentStore store, CancellationToken cancellation) =>
    [
        .. from path in await store.ListAsync("", cancellation).Select(listed => listed.Path).ToListAsync(cancellation)
           orderby path != Secret
           select path,
    ];

    private static byte[] Hash(Document document) => SHA256.HashData(document.Content.Span);
}

/// <summary>Two installations have two secrets, and so two keys for each person; their documents cannot be mixed.</summary>
public sealed class OtherInstallationException()
    : Exception("The target belongs to another installation (its secret differs). Choose an empty place to copy to.");
