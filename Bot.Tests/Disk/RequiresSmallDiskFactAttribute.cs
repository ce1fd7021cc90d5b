using System.ComponentModel;

namespace Bot.Tests.Disk;

/// <summary>Runs where a small disk can be mounted: on Linux, as root.</summary>
public sealed class RequiresSmallDiskFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Reason = new(() =>
    {
        try
        {
            SmallDisk.Mount().Dispose();
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
        {
            return "No small disk can be mounted here; it takes Linux and root.";
        }
    });

    public RequiresSmallDiskFactAttribute() => Skip = Reason.Value;
}
