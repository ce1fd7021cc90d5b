namespace Microsoft.Bot.Connector;

/// <summary>What can be done in a conversation; the verbs are extensions, as in the official library.</summary>
public interface IConversations
{
}

/// <summary>The official library hangs its youngest verb, asking for one member, on this class and not on the interface.</summary>
public class Conversations : IConversations
{
    internal Conversations(ConnectorClient client) => Client = client;

    internal ConnectorClient Client { get; }
}
