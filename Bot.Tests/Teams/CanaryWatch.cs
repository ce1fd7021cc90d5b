using System.Text;
using System.Text.Encodings.Web;

namespace Bot.Tests.Teams;

/// <summary>Looks for words that nobody but their writer may ever see again: in files, logs, traces, and what others are shown.</summary>
internal sealed class CanaryWatch : IDisposable
{
    private readonly IReadOnlyList<string> forms;
    private readonly Overheard overheard;

    public CanaryWatch(IEnumerable<string> words)
    {
        forms = [.. words.SelectMany(Forms).Distinct()];
        overheard = new Overheard(forms);
    }

    /// <summary>A bot that logs all there is to log, the libraries' lines among it.</summary>
    public static (string Key, string Value)[] LogsEverything => [($"Logging:{typeof(Edge.LogRecorder).FullName}:LogLevel:Default", "Trace")];

    public void AssertNowhere(RunningBot bot)
    {
        Assert.Empty(Kept(bot));
        AssertNotTold(bot);
    }

    /// <summary>The same for words that may be kept, but not told to anybody.</summary>
    public void AssertNotTold(RunningBot bot)
    {
        // Else there would have been nothing to listen to.
        Assert.Contains(bot.Logs.Lines, line => line.StartsWith("Trace ", StringComparison.Ordinal));
        Assert.InRange(overheard.SpansSeen, 1, int.MaxValue);
        Assert.InRange(overheard.MeasurementsSeen, 1, int.MaxValue);

        Assert.Empty(In(bot.Logs.Lines));
        Assert.Empty(In(bot.Logs.Asides));
        Assert.Empty(In(bot.Teams.Everything.Select(told => told.Json)));
        Assert.Empty(overheard.Places);
    }

    /// <summary>No file holds them, in its bytes or in its name.</summary>
    private IEnumerable<string> Kept(RunningBot bot) =>
        from file in Directory.EnumerateFiles(bot.Folder, "*", SearchOption.AllDirectories)
        where !file.EndsWith(".lock", StringComparison.Ordinal)
        let name = Path.GetRelativePath(bot.Folder, file)
        let bytes = Encoding.Latin1.GetString(File.ReadAllBytes(file))
        where Holds(name) || forms.Any(form => HoldsBytes(bytes, Encoding.UTF8, form) || HoldsBytes(bytes, Encoding.Unicode, form))
        select name;

    private IEnumerable<string> In(IEnumerable<string> said) => said.Where(Holds);

    private bool Holds(string text) => forms.Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase));

    private static bool HoldsBytes(string bytes, Encoding encoding, string form) =>
        bytes.Contains(Encoding.Latin1.GetString(encoding.GetBytes(form)), StringComparison.OrdinalIgnoreCase);

    /// <summary>As written, and as JSON, addresses and markup spell it.</summary>
    private static IEnumerable<string> Forms(string word) =>
        [word, JavaScriptEncoder.Default.Encode(word), Uri.EscapeDataString(word), HtmlEncoder.Default.Encode(word), Bot.Dialogs.Markdown.Escape(word)];

    public void Dispose() => overheard.Dispose();
}
