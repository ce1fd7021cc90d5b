using System.IO.Compression;
using Bot.Verbs;

namespace Bot.Tests.Manifest;

/// <summary>What the verb <c>pack</c> made of its arguments, in a folder of its own.</summary>
internal sealed class Package : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dialogbot-pack-");

    public string Path => System.IO.Path.Combine(folder.FullName, "app.zip");

    public int ExitCode { get; private set; }

    public string Errors { get; private set; } = "";

    public static async Task<Package> PackAsync(params string[] args)
    {
        var package = new Package();
        using var output = new StringWriter();
        using var errors = new StringWriter();
        // First, so that a test may leave off the value of its last argument.
        package.ExitCode = await PackVerb.RunAsync(["--output", package.Path, .. args], output, errors);
        package.Errors = errors.ToString();
        return package;
    }

    public async Task<string> ReadAsync(string name)
    {
        using var zip = await ZipFile.OpenReadAsync(Path);
        using var reader = new StreamReader(await zip.GetEntry(name)!.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    /// <summary>Unpacks one file and returns its path.</summary>
    public async Task<string> UnpackAsync(string name)
    {
        var path = System.IO.Path.Combine(folder.FullName, name);
        await File.WriteAllTextAsync(path, await ReadAsync(name));
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
