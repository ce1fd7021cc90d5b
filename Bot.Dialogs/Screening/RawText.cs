namespace Bot.Dialogs.Screening;

/// <summary>
/// What a person typed, before it was screened. It lives in memory only: it prints as a placeholder and refuses to be
/// serialised, so it reaches no log, store or dialog state by accident.
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(RawTextJsonConverter))]
[Newtonsoft.Json.JsonConverter(typeof(RawTextNewtonsoftConverter))]
public sealed class RawText(string? words)
{
    private readonly string words = words ?? "";

    /// <summary>In UTF-16 code units.</summary>
    public int Length => words.Length;

    public bool IsBlank => string.IsNullOrWhiteSpace(words);

    internal ReadOnlySpan<char> Span => words;

    /// <summary>The only way out: to the writer's own screen, and to a second opinion where the installation has one.</summary>
    public string Reveal() => words;

    public override string ToString() => "[unscreened]";
}
