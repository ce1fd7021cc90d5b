using Microsoft.Bot.Builder;

namespace Bot.Teams.Edge;

/// <summary>What to do when a turn throws: say something kind to the person, and log it. Registered by whoever owns the bot.</summary>
public delegate Task TurnFault(ITurnContext turn, Exception fault);
