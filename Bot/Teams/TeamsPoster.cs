using Bot.Dialogs;
using Bot.Dialogs.Channels;
using Bot.Teams.Edge;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Bot.Teams;

/// <summary>Says in Teams what the bot says of its own accord.</summary>
public sealed class TeamsPoster(TeamsConnectors connectors) : IChannelPoster
{
    public Task<PostedCard> StartThreadAsync(Channel channel, Card card, string summary, CancellationToken cancellation) =>
        CallAsync(channel.ServiceUrl, async conversations =>
        {
            var message = Message(channel.ServiceUrl, card, summary);
            if (channel.Kind is PlaceKind.GroupChat)
            {
                var sent = await conversations.SendToConversationAsync(channel.ConversationId, message, cancellation);
                return new PostedCard(channel.ConversationId, sent.Id);
            }

            var thread = await conversations.CreateConversationAsync(
                new ConversationParameters
                {
                    IsGroup = true,
                    Bot = new ChannelAccount { Id = channel.BotId },
                    TenantId = channel.TenantId,
                    ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = channel.ConversationId }, Tenant = new TenantInfo { Id = channel.TenantId } },
                    Activity = message,
                },
                cancellation);
            return new PostedCard(thread.Id, thread.ActivityId);
        }, cancellation);

    public Task<PostedCard> ReplyAsync(Channel channel, PostedCard thread, Card card, string summary, CancellationToken cancellation) =>
        CallAsync(channel.ServiceUrl, async conversations =>
        {
            var sent = await conversations.SendToConversationAsync(thread.ConversationId, Message(channel.ServiceUrl, card, summary), cancellation);
            return new PostedCard(thread.ConversationId, sent.Id);
        }, cancellation);

    public Task UpdateAsync(Channel channel, PostedCard posted, Card card, string summary, CancellationToken cancellation) => CallAsync(
        channel.ServiceUrl,
        conversations => conversations.UpdateActivityAsync(posted.ConversationId, posted.ActivityId, Message(channel.ServiceUrl, card, summary), cancellation),
        cancellation);

    public Task SendToPersonAsync(Channel channel, string teamsId, Card card, string summary, CancellationToken cancellation) =>
        SendToPersonAsync(channel.ServiceUrl, channel.TenantId, channel.BotId, teamsId, Message(channel.ServiceUrl, card, summary), cancellation);

    public Task SendToPersonAsync(PersonAddress person, Card card, string summary, CancellationToken cancellation) =>
        SendToPersonAsync(person.ServiceUrl, person.TenantId, person.BotId, person.TeamsId, Message(person.ServiceUrl, card, summary), cancellation);

    /// <summary>One sentence to one person, in the private chat.</summary>
    public Task SayToPersonAsync(Place place, string teamsId, string text, CancellationToken cancellation) =>
        SendToPersonAsync(place.ServiceUrl, place.TenantId, place.BotId, teamsId, new Activity { Type = ActivityTypes.Message, Text = text }, cancellation);

    private Task<ResourceResponse> SendToPersonAsync(
        string serviceUrl, string tenantId, string botId, string teamsId, Activity message, CancellationToken cancellation) =>
        CallAsync(serviceUrl, async conversations =>
        {
            // Asking for a private chat again gives the one that is there (Teams: creation is idempotent).
            var chat = await conversations.CreateConversationAsync(
                new ConversationParameters
                {
                    IsGroup = false,
                    Bot = new ChannelAccount { Id = botId },
                    Members = [new ChannelAccount { Id = teamsId }],
                    TenantId = tenantId,
                    ChannelData = new TeamsChannelData { Tenant = new TenantInfo { Id = tenantId } },
                },
                cancellation);
            return await conversations.SendToConversationAsync(chat.Id, message, cancellation);
        }, cancellation);

    private static Activity Message(string serviceUrl, Card card, string summary) => new()
    {
        Type = ActivityTypes.Message,
        Summary = summary,
        Attachments = [OutgoingCard.Attach(card, serviceUrl)],
    };

    /// <summary>The edge's errors in the words of the port: gone for good, or worth another try.</summary>
    private async Task<T> CallAsync<T>(string serviceUrl, Func<IConversations, Task<T>> call, CancellationToken cancellation)
    {
        try
        {
            using var client = await connectors.ForAsync(serviceUrl, cancellation);
            return await call(client.Conversations);
        }
        catch (TeamsRefusedException refused) when (refused.IsShutOut)
        {
            throw new ChannelUnreachableException("Teams shut the bot out of the conversation.", refused);
        }
        catch (TeamsRefusedException refused)
        {
            throw new HttpRequestException("Teams refused a call.", refused, refused.Status);
        }
    }
}
