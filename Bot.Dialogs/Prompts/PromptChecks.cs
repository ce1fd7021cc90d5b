namespace Bot.Dialogs.Prompts;

/// <summary>What must hold of each prompt and of the bank as a whole. Faults are half sentences for the people who edit the files.</summary>
internal static class PromptChecks
{
    public const int MaxText = 240;
    public const int MaxWhy = 90;
    public const int MaxFollowUp = 120;
    public const int MaxLabel = 40;

    /// <summary>Anchors come back after this many weeks: often enough to see movement, seldom enough to have some.</summary>
    public const int AnchorWeeks = 8;

    /// <summary>Stands where a translation is missing.</summary>
    public static readonly PromptWording NoWording = new("", "");

    private static readonly Dictionary<PromptKind, string> KindCodes = new()
    {
        [PromptKind.Open] = "OPE",
        [PromptKind.Scale] = "SCA",
        [PromptKind.Miracle] = "MIR",
        [PromptKind.ExceptionQuestion] = "EXC",
        [PromptKind.Resource] = "RES",
        [PromptKind.Coping] = "COP",
        [PromptKind.Appreciation] = "APP",
        [PromptKind.Story] = "STO",
        [PromptKind.Keyword] = "KEY",
        [PromptKind.Pairwise] = "PAI",
    };

    public static IEnumerable<string> Of(Prompt prompt) =>
        [.. OfTraits(prompt), .. OfScale(prompt), .. OfWording(prompt, prompt.Danish, "Danish"), .. OfEnglish(prompt)];

    public static IEnumerable<string> OfTheBank(IReadOnlyList<Prompt> prompts)
    {
        foreach (var twice in prompts.GroupBy(prompt => prompt.Id.Value).Where(group => group.Count() > 1))
            yield return $"{twice.Key}: stands {twice.Count()} times";

        // Rotation never gives up audience and care; this prompt is what it can always fall back on.
        if (!prompts.Any(prompt => prompt is { Status: PromptStatus.Active, Audience: Audience.Everyone, NeedsCare: false }))
            yield return "the bank holds no active prompt for everyone that is neither coping nor heavy";
    }

    private static IEnumerable<string> OfTraits(Prompt prompt)
    {
        if (!prompt.Id.Value.StartsWith(KindCodes[prompt.Kind], StringComparison.Ordinal))
            yield return $"the id of this kind begins with {KindCodes[prompt.Kind]}";
        if (prompt.Source.Seed.Length != 3 || !prompt.Source.Seed.All(char.IsAsciiDigit))
            yield return "source.seed is the document's number in three digits";
        if (!prompt.Source.SecondaryThemes.Prepend(prompt.Source.Theme).All(IsThemeKey))
            yield return "a theme is written in small letters a-z with hyphens";
        if (prompt.Source.SecondaryThemes.Count > 2)
            yield return "there are at most two secondary themes";
        if (!Enum.IsDefined(prompt.Effort))
            yield return "effort is 1 (one word), 2 (two lines) or 3 (story or pair)";
        if (prompt.Version < 1)
            yield return "version counts from 1";
        if (prompt.Kind is PromptKind.Scale or PromptKind.Coping && prompt.DefaultVisibility != DefaultVisibility.AggregateOnly)
            yield return "answers to scales and coping questions are aggregateOnly";
    }

    private static IEnumerable<string> OfScale(Prompt prompt)
    {
        if (prompt.Kind == PromptKind.Scale != prompt.Scale is not null)
            yield return "scale is given for the kind scale, and for no other";
        if (prompt.Scale is { } scale && scale.RepeatEveryWeeks != (scale.Anchor ? AnchorWeeks : null))
            yield return $"an anchor has repeatEveryWeeks {AnchorWeeks}, another scale has none";
    }

    /// <summary>An installation that has no English shows the same words to everybody; their faults are named once.</summary>
    private static IEnumerable<string> OfEnglish(Prompt prompt)
    {
        if (prompt.English == NoWording)
            return ["the English wording is missing"];
        return ReferenceEquals(prompt.English, prompt.Danish) ? [] : OfWording(prompt, prompt.English, "English");
    }

    private static IEnumerable<string> OfWording(Prompt prompt, PromptWording wording, string language)
    {
        List<(string Field, string? Text, int Max)> parts = [("text", wording.Text, MaxText), ("why", wording.Why, MaxWhy)];
        if (prompt.Kind != PromptKind.Keyword || wording.FollowUp is not null)
            parts.Add(("followUp", wording.FollowUp, MaxFollowUp));
        if (prompt.Kind == PromptKind.Scale || wording.LowLabel is not null || wording.HighLabel is not null)
            parts.AddRange([("lowLabel", wording.LowLabel, MaxLabel), ("highLabel", wording.HighLabel, MaxLabel)]);

        foreach (var (field, text, max) in parts)
        {
            if (string.IsNullOrWhiteSpace(text))
                yield return $"the {language} {field} is missing";
            else if (text.Length > max)
                yield return $"the {language} {field} has {text.Length} characters, {max} is the most";
        }

        foreach (var (field, text) in ((string, string?)[])[("text", wording.Text), ("followUp", wording.FollowUp)])
        {
            foreach (var form in PromptForms.Faults(prompt.Kind, text ?? ""))
                yield return $"the {language} {field} {form}";
        }
    }

    /// <summary>Small letters in words with hyphens between them.</summary>
    private static bool IsThemeKey(string theme) =>
        theme.Split('-').All(word => word.Length > 0 && word.All(char.IsAsciiLetterLower));
}
