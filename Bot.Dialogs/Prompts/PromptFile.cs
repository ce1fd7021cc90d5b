namespace Bot.Dialogs.Prompts;

/// <summary>An entry of prompts.da.json as it is written: everything is still text, so that a fault can be named instead of thrown.</summary>
internal sealed record PromptEntry
{
    public string? Id { get; init; }
    public string? Kind { get; init; }
    public string? Technique { get; init; }
    public string? Text { get; init; }
    public string? Why { get; init; }
    public string? FollowUp { get; init; }
    public SourceEntry? Source { get; init; }
    public string? Dimension { get; init; }
    public string? Audience { get; init; }
    public ScaleEntry? Scale { get; init; }
    public IReadOnlyList<string?>? Season { get; init; }
    public string? Sensitivity { get; init; }
    public int Effort { get; init; }
    public string? DefaultVisibility { get; init; }
    public string? Status { get; init; }
    public int Version { get; init; }

    /// <summary>For an installation's own file, which has no second one beside it.</summary>
    public TranslationEntry? English { get; init; }

    public static PromptEntry Of(BankFields fields) => new()
    {
        Id = fields.Text("id"),
        Kind = fields.Text("kind"),
        Technique = fields.Text("technique"),
        Text = fields.Text("text"),
        Why = fields.Text("why"),
        FollowUp = fields.Text("followUp"),
        Source = fields.Object("source", SourceEntry.Of),
        Dimension = fields.Text("dimension"),
        Audience = fields.Text("audience"),
        Scale = fields.Object("scale", ScaleEntry.Of),
        Season = fields.Texts("season"),
        Sensitivity = fields.Text("sensitivity"),
        Effort = fields.Number("effort") ?? 0,
        DefaultVisibility = fields.Text("defaultVisibility"),
        Status = fields.Text("status"),
        Version = fields.Number("version") ?? 0,
        English = fields.Object("english", TranslationEntry.Of),
    };
}

internal sealed record SourceEntry(string? Seed, string? Theme, IReadOnlyList<string?>? Secondary)
{
    public static SourceEntry Of(BankFields fields) => new(fields.Text("seed"), fields.Text("theme"), fields.Texts("secondary"));
}

internal sealed record ScaleEntry(string? LowLabel, string? HighLabel, bool Anchor, int? RepeatEveryWeeks)
{
    public static ScaleEntry Of(BankFields fields) =>
        new(fields.Text("lowLabel"), fields.Text("highLabel"), fields.IsTrue("anchor"), fields.Number("repeatEveryWeeks"));
}

/// <summary>An entry of prompts.en.json: the English words only; every other field stands in the Danish file.</summary>
internal sealed record TranslationEntry(string? Id, string? Text, string? Why, string? FollowUp, string? LowLabel, string? HighLabel)
{
    public static TranslationEntry Of(BankFields fields) => new(
        fields.Text("id"), fields.Text("text"), fields.Text("why"), fields.Text("followUp"), fields.Text("lowLabel"), fields.Text("highLabel"));
}
