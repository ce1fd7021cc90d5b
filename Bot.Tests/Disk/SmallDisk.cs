using System.Diagnostics;

namespace Bot.Tests.Disk;

/// <summary>A real disk of a quarter of a megabyte (tmpfs), which a test can fill and make read-only. Only root may mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private bool isReadOnly;

    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    private string Filler => Path.Combine(Folder, "filler");

    /// <exception cref="InvalidOperationException">No disk can be mounted here.</exception>
    public static SmallDisk Mount()
    {
        var folder = Directory.CreateTempSubdirectory("dialogbot-disk-").FullName;
        Run("-t", "tmpfs", "-o", "size=256k", "tmpfs", folder);
        return new(folder);
    }

    public void Fill()
    {
        using var file = File.OpenWrite(Filler);
        var piece = new byte[4096];
        try
        {
            while (true)
            {
                file.Write(piece);
                file.Flush(flushToDisk: true);
            }
        }
        catch (IOException)
        {
            // Full, as it should be.
        }
    }

    public void MakeRoom() => File.Delete(Filler);

    /// <summary>Laid over the disk, so that the files that the bot holds open do not stand in the way.</summary>
    public void MakeReadOnly()
    {
        Run("--bind", Folder, Folder);
        Run("-o", "remount,bind,ro", Folder);
        isReadOnly = true;
    }

    public void MakeWritable()
    {
        isReadOnly = false;
        Start("umount", Folder);
    }

    public void Dispose()
    {
        if (isReadOnly)
            MakeWritable();
        Start("umount", Folder);
        Directory.Delete(Folder);
    }

    private static void Run(params string[] arguments) => Start("mount", arguments);

    private static void Start(string program, params string[] arguments)
    {
        var order = new ProcessStartInfo(program, arguments) { RedirectStandardError = true };
        using var process = Process.Start(order) ?? throw new InvalidOperationException($"{program} cannot be started.");
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} said: {said}");
    }
}
