using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

public static class ConversationsExtensions
{
    public static Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        Client(operations).SendAsync<ConversationResourceResponse>(
            HttpMethod.Post, "v3/conversations", Required(parameters, nameof(parameters)), cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        Client(operations).SendAsync<ResourceResponse>(
            HttpMethod.Post, Activities(conversationId), Required(activity, nameof(activity)), cancellationToken);

    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);

    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        Client(operations).SendAsync<ResourceResponse>(
            HttpMethod.Post, OneActivity(conversationId, activityId), Required(activity, nameof(activity)), cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        Client(operations).SendAsync<ResourceResponse>(
            HttpMethod.Put, OneActivity(conversationId, activityId), Required(activity, nameof(activity)), cancellationToken);

    public static Task DeleteActivityAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        Client(operations).SendAsync<object>(HttpMethod.Delete, OneActivity(conversationId, activityId), null, cancellationToken);

    public static Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default) =>
        Client(operations).SendAsync<ChannelAccount>(
            HttpMethod.Get, $"{Conversation(conversationId)}/members/{Escaped(userId, nameof(userId))}", null, cancellationToken);

    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId,
        int? pageSize = null,
        string continuationToken = null,
        CancellationToken cancellationToken = default)
    {
        var query = new List<string>(2);
        if (pageSize is not null)
            query.Add(FormattableString.Invariant($"pageSize={pageSize}"));
        if (continuationToken is not null)
            query.Add("continuationToken=" + Uri.EscapeDataString(continuationToken));
        var path = Conversation(conversationId) + "/pagedmembers" + (query.Count == 0 ? "" : "?" + string.Join('&', query));
        return Client(operations).SendAsync<PagedMembersResult>(HttpMethod.Get, path, null, cancellationToken);
    }

    private static ConnectorClient Client(IConversations operations) => ((Conversations)operations).Client;

    private static string Conversation(string id) => "v3/conversations/" + Escaped(id, "conversationId");

    private static string Activities(string conversationId) => Conversation(conversationId) + "/activities";

    private static string OneActivity(string conversationId, string id) => $"{Activities(conversationId)}/{Escaped(id, "activityId")}";

    private static string Escaped(string id, string name) => Uri.EscapeDataString(Required(id, name));

    private static T Required<T>(T value, string name) => value ?? throw new ArgumentNullException(name);
}
