namespace Bot.Storage;

/// <summary>Documents that are on the disk but have no name yet. What a crash leaves here was never acknowledged.</summary>
internal sealed class Drafts(string folder)
{
    public void Clear()
    {
        foreach (var leftover in Directory.EnumerateFiles(folder))
            File.Delete(leftover);
    }

    /// <returns>The draft's file, flushed to the disk.</returns>
    public string Write(ReadOnlyMemory<byte> content)
    {
        var draft = Path.Combine(folder, Guid.NewGuid().ToString("n"));
        using var handle = File.OpenHandle(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, content.Length);
        try
        {
            RandomAccess.Write(handle, content.Span, 0);
            RandomAccess.FlushToDisk(handle);
            return draft;
        }
        catch
        {
            // A full disk: leave no half file behind to make it fuller.
            File.Delete(draft);
            throw;
        }
    }
}
