using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    JsonSerializerSettings SerializationSettings { get; }

    JsonSerializerSettings DeserializationSettings { get; }

    IConversations Conversations { get; }
}

/// <summary>What can be done in a conversation; the verbs are in <see cref="ConversationsExtensions"/>, as with the official client.</summary>
public interface IConversations
{
}
