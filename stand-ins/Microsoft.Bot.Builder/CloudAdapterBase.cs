using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>Takes an activity through authentication, the bot, and back to the channel it came from.</summary>
public abstract class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; private set; }

    protected ILogger Logger { get; private set; }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            activities[i].Id = null;
            responses[i] = await SendAsync(turnContext, activities[i], cancellationToken).ConfigureAwait(false)
                ?? new ResourceResponse(string.Empty);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return Conversations(turnContext).UpdateActivityAsync(activity, cancellationToken);
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return Conversations(turnContext).DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var result = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken)
            .ConfigureAwait(false);
        return await ProcessActivityAsync(result, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        activity.CallerId = authenticateRequestResult.CallerId;
        var factory = authenticateRequestResult.ConnectorFactory;
        using var connector = await factory.CreateAsync(activity.ServiceUrl, authenticateRequestResult.Audience, cancellationToken)
            .ConfigureAwait(false);
        using var tokens = await BotFrameworkAuthentication
            .CreateUserTokenClientAsync(authenticateRequestResult.ClaimsIdentity, cancellationToken)
            .ConfigureAwait(false);
        using var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, authenticateRequestResult.ClaimsIdentity);
        context.TurnState.Add(connector);
        context.TurnState.Add(tokens);
        context.TurnState.Add(callback);
        context.TurnState.Add(factory);
        context.TurnState.Set(OAuthScopeKey, authenticateRequestResult.Audience);

        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return Result(context);
    }

    private static IConversations Conversations(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>().Conversations;

    private static async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, null), cancellationToken).ConfigureAwait(false);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
        }

        var sending = string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? Conversations(turnContext).SendToConversationAsync(activity, cancellationToken)
            : Conversations(turnContext).ReplyToActivityAsync(activity, cancellationToken);
        return await sending.ConfigureAwait(false);
    }

    /// <summary>What the caller gets back: the buffered answers, the answer to an invoke (501 if the bot had none), or nothing.</summary>
    private static InvokeResponse Result(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return new InvokeResponse { Status = 200, Body = new ExpectedReplies(context.BufferedReplyActivities) };
        if (context.Activity.Type != ActivityTypes.Invoke)
            return null;

        var answer = context.TurnState.Get<Activity>(InvokeResponseKey);
        return answer is null ? new InvokeResponse { Status = 501 } : (InvokeResponse)answer.Value;
    }
}
