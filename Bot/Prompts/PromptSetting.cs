using Bot.Dialogs.Prompts;

namespace Bot.Prompts;

/// <summary>Reads <c>Prompts:*</c>: an installation's own file of prompts, what it switches off, and what it calls things.</summary>
internal static class PromptSetting
{
    /// <summary>A bank of ten thousand prompts is smaller; something else lies where the file should be.</summary>
    private const long MostBytes = 16 * 1024 * 1024;

    public static InstalledBank Read(IConfiguration settings)
    {
        var (file, fault) = OwnFile(settings["Prompts:File"]);
        var bank = InstalledBank.Of(new(
            file,
            Entries(settings.GetSection("Prompts:Off")),
            Entries(settings.GetSection("Prompts:Words")),
            Entries(settings.GetSection("Prompts:EnglishWords")),
            Entries(settings.GetSection("Prompts:ThemeNames"))));
        return fault is null ? bank : bank with { Faults = [fault, .. bank.Faults] };
    }

    private static (BankFile? File, string? Fault) OwnFile(string? path)
    {
        if (string.IsNullOrWhiteSpace(path))
            return (null, null);
        try
        {
            return new FileInfo(path).Length <= MostBytes
                ? (new BankFile(Path.GetFileName(path), File.ReadAllText(path)), null)
                : (null, $"Prompts:File: {path} is too big for a file of prompts.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, $"Prompts:File: {path} cannot be read ({fault.GetType().Name}).");
        }
    }

    private static string[] Entries(IConfigurationSection section) =>
        [.. section.GetChildren().Select(entry => entry.Value?.Trim()).OfType<string>().Where(entry => entry.Length > 0)];
}
