namespace Microsoft.Bot.Connector;

/// <summary>What can be done in a conversation; the verbs are in <see cref="ConversationsExtensions"/>, as with the official client.</summary>
public interface IConversations
{
}

/// <summary>The official library hangs its youngest verb, asking for one member, on this class and not on the interface.</summary>
public class Conversations : IConversations
{
    internal Conversations(ConnectorClient client) => Client = client;

    internal ConnectorClient Client { get; }
}
