namespace Bot.Dialogs.Prompts;

/// <summary>A prompt as the rotation sees it: with its place in the bank, and everything that is asked often worked out once.</summary>
internal sealed class Candidate(Prompt prompt, int place)
{
    public Prompt Prompt => prompt;

    public int Place => place;

    public PromptKind Kind { get; } = prompt.Kind;

    public Effort Effort { get; } = prompt.Effort;

    public bool IsAnchor { get; } = prompt.IsAnchor;

    public bool NeedsCare { get; } = prompt.NeedsCare;

    public Technique? Technique { get; } = prompt.Technique;

    /// <summary>One bit a season; 0 for any time of the year.</summary>
    public int Seasons { get; } = prompt.Seasons.Aggregate(0, (bits, season) => bits | (1 << (int)season));

    /// <summary>Kept for the sixth week after a Pop Up; earlier than that, nothing has come of it yet.</summary>
    public bool AsksWhatCameOfAPopUp { get; } = prompt.Technique is Prompts.Technique.PreSessionChange && prompt.Seasons.Contains(Season.AfterPopUp);

    /// <summary>About a Pop Up that has been.</summary>
    public bool IsEcho { get; } = prompt.Seasons.Contains(Season.AfterPopUp);

    public ulong Seed { get; } = Draw.Of(prompt.Id.Value);

    /// <summary>From the core task's four sides; the other prompts about the core task count with the rest of the bank.</summary>
    public bool IsOfTheCoreTask { get; } = prompt is { Source.Seed: "001", Dimension: not null };

    /// <summary>From the core narrative, whose themes have the months.</summary>
    public bool IsOfTheNarrative { get; } = prompt.Source.Seed == "000";

    /// <summary>One bit for each of the months' themes that it is about.</summary>
    public int Themes { get; } = MonthThemes.BitsOf(theme => IsAbout(prompt, theme));

    public bool IsAbout(string theme) => IsAbout(prompt, theme);

    private static bool IsAbout(Prompt prompt, string theme) => prompt.Source.Theme == theme || prompt.Source.SecondaryThemes.Contains(theme);
}

/// <summary>The bank laid out for choosing from it.</summary>
internal sealed class RotationTable
{
    private readonly Dictionary<PromptId, Candidate> byId;
    private readonly Candidate[][] byAudience;
    private readonly Candidate[][] echoes;

    public RotationTable(PromptBank bank)
    {
        byId = bank.All.Select((prompt, place) => new Candidate(prompt, place)).ToDictionary(candidate => candidate.Prompt.Id);
        Size = bank.All.Count;
        byAudience = [.. Enum.GetValues<Audience>().Select(audience => byId.Values
            .Where(candidate => candidate.Prompt.Status == PromptStatus.Active && Suits(candidate.Prompt.Audience, audience))
            .OrderBy(candidate => candidate.Place)
            .ToArray())];
        echoes = [.. byAudience.Select(prompts => prompts.Where(candidate => candidate.IsEcho).ToArray())];
    }

    public int Size { get; }

    /// <summary>Every prompt that this audience may be asked at all.</summary>
    public Candidate[] For(Audience audience) => byAudience[(int)audience];

    /// <summary>Those of them that are about a Pop Up that has been.</summary>
    public Candidate[] EchoesFor(Audience audience) => echoes[(int)audience];

    public Candidate? Find(PromptId id) => byId.GetValueOrDefault(id);

    /// <summary>A team's channel gathers employees and their leader, so both its audiences get the prompts of both.</summary>
    private static bool Suits(Audience prompt, Audience channel) => channel switch
    {
        Audience.Everyone or Audience.Employee => prompt is Audience.Everyone or Audience.Employee,
        _ => prompt == Audience.Everyone || prompt == channel,
    };
}

/// <summary>Numbers that look random and are the same in every process (string.GetHashCode is not).</summary>
internal static class Draw
{
    /// <summary>FNV-1a.</summary>
    public static ulong Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text)
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        return hash;
    }

    /// <summary>The last steps of splitmix64: one changed bit changes half of the result's.</summary>
    public static ulong Of(ulong channel, int week, ulong prompt)
    {
        var mixed = unchecked(channel ^ (prompt * 0x9E3779B97F4A7C15UL) ^ ((ulong)(uint)week * 0xD6E8FEB86659FD93UL));
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL);
        return mixed ^ (mixed >> 31);
    }
}
