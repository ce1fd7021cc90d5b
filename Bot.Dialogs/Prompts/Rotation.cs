namespace Bot.Dialogs.Prompts;

public sealed record UsedPrompt(PromptId Prompt, IsoWeek Week);

/// <summary>A week's prompt, and the names of the rules that had to give way for it; usually none.</summary>
public sealed record RotationChoice(Prompt Prompt, IReadOnlyList<string> Relaxed);

/// <summary>
/// Which prompt a channel gets in which week. Always the same answer to the same question, so that a week that is opened again
/// after a restart asks nothing new. A prompt that a leader chose counts as used like any other.
/// </summary>
public sealed class Rotation(PromptBank bank)
{
    public Prompt Choose(string channelKey, IsoWeek week, IReadOnlyList<UsedPrompt> used, Audience audience) =>
        Explain(channelKey, week, used, audience).Prompt;

    /// <summary>As <see cref="Choose"/>, with the rules that gave way.</summary>
    /// <param name="channelKey">Any stable name of the channel; two channels get their prompts in different order.</param>
    /// <param name="week">The week to find a prompt for.</param>
    /// <param name="used">What the channel was asked before, and what it is already promised later. Ids unknown to the bank are fine.</param>
    /// <param name="audience">Whom the channel gathers.</param>
    public RotationChoice Explain(string channelKey, IsoWeek week, IReadOnlyList<UsedPrompt> used, Audience audience)
    {
        var channel = new ChannelWeek(bank, week, used, audience);
        var chosen = bank.All
            .Where(prompt => RotationRules.Firm.All(rule => rule.Allows(prompt, channel)))
            .OrderBy(prompt => RotationRules.Cost(prompt, channel))
            .ThenByDescending(prompt => prompt.IsAnchor ? ChannelWeek.Never : channel.WeeksFrom(prompt))
            .ThenByDescending(prompt => prompt.Seasons.Count > 0 && channel.IsInSeason(prompt))
            .ThenByDescending(prompt => channel.WeeksFromKind(prompt.Kind))
            .ThenBy(prompt => Draw(channelKey, week, prompt))
            .ThenBy(prompt => prompt.Id.Value, StringComparer.Ordinal)
            .First();
        return new RotationChoice(chosen, RotationRules.BrokenBy(chosen, channel));
    }

    /// <summary>A number that looks random and is the same in every process (string.GetHashCode is not): FNV-1a, then mixed.</summary>
    private static ulong Draw(string channelKey, IsoWeek week, Prompt prompt)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in $"{channelKey}/{week}/{prompt.Id}")
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        hash ^= hash >> 32;
        return unchecked(hash * 0x9E3779B97F4A7C15UL) >> 8;
    }
}
