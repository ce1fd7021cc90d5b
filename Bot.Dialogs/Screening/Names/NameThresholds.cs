namespace Bot.Dialogs.Screening.Names;

/// <summary>
/// How likely a word must be a name before the writer is asked. They hold for all kinds of text, and were chosen on
/// cross-validated news and on texts of our own that no part of the screener has learnt from.
/// </summary>
internal static class NameThresholds
{
    public const float AskAt = 0.35f;

    /// <summary>Enough for a first name with its capital that is widespread in Denmark and means nothing else.</summary>
    public const float CommonNameAt = 0.1f;

    /// <summary>Enough beside a name, or for a word that is surely a name elsewhere in the text.</summary>
    public const float SupportedAt = 0.08f;

    /// <summary>Sure enough to speak for the same word elsewhere in the text.</summary>
    public const float SureAt = 0.8f;

    /// <summary>What a word in small letters has to reach that is a name as well: "spørg helle".</summary>
    public const float WordLikeNameAt = 0.4f;

    /// <summary>What any other Danish word in small letters has to reach: "det var mettes tur".</summary>
    public const float OrdinaryWordAt = 0.6f;
}
