namespace Bot.Dialogs;

/// <summary>A card that stands in Teams: what is needed to replace it.</summary>
/// <param name="ConversationId">The thread it stands in.</param>
public sealed record PostedCard(string ConversationId, string ActivityId);
