using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace Bot.Verbs;

/// <summary>
/// <c>pack --id GUID --domain HOST [--version 1.0.0] [--output dialogbot.zip]</c>: fills the manifest in
/// and zips it with its translation and icons, ready to be uploaded to Teams.
/// </summary>
internal static class PackVerb
{
    private const string Usage = "Use: pack --id GUID --domain HOST [--version 1.0.0] [--output dialogbot.zip]";
    private static readonly string[] Files = ["manifest.json", "en.json", "color.png", "outline.png"];

    // The same input gives the same bytes, whenever and wherever it is packed.
    private static readonly DateTimeOffset PackedAt = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static string Manifest => Path.Combine(AppContext.BaseDirectory, "manifest");

    /// <returns>0 when the package was written, 2 when something in the order was wrong.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var faults = new List<string>();
        var order = PackOrder.Read(args, DefaultVersion, faults);
        if (faults.Count > 0)
        {
            foreach (var fault in faults) await error.WriteLineAsync(fault);
            await error.WriteLineAsync(Usage);
            return 2;
        }

        await WriteAsync(order);
        await output.WriteLineAsync($"Wrote {order.Output}: the Teams app {order.Id}, version {order.Version}, for {order.Domain}.");
        return 0;
    }

    private static string DefaultVersion =>
        typeof(PackVerb).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+', '-')[0];

    private static async Task WriteAsync(PackOrder order)
    {
        await using var zip = new ZipArchive(File.Create(order.Output), ZipArchiveMode.Create);
        foreach (var name in Files)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = PackedAt;
            await using var content = await entry.OpenAsync();
            await content.WriteAsync(await ContentOf(name, order));
        }
    }

    private static async Task<byte[]> ContentOf(string name, PackOrder order)
    {
        var file = Path.Combine(Manifest, name);
        if (name != "manifest.json") return await File.ReadAllBytesAsync(file);

        var filled = (await File.ReadAllTextAsync(file))
            .Replace("{{APP_ID}}", order.Id.ToString("D"), StringComparison.Ordinal)
            .Replace("{{DOMAIN}}", order.Domain, StringComparison.Ordinal)
            .Replace("{{VERSION}}", order.Version, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(filled);
    }
}
