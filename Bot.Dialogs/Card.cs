using AdaptiveCards;

namespace Bot.Dialogs;

/// <summary>
/// A finished Adaptive Card as JSON, on its way to Teams. Rooms hand this on, so that only the <c>*Card.cs</c> files
/// need to know the card library.
/// </summary>
public sealed record Card(string Json)
{
    /// <summary>The newest schema version that Teams renders (Teams documentation, cards reference).</summary>
    internal static AdaptiveSchemaVersion Version => new(1, 5);

    public static Card From(AdaptiveCard card) => new(card.ToJson());
}
