using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public class TurnContext : ITurnContext, IDisposable
{
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; } = [];

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>What was sent in a turn whose caller wants the answers in its response.</summary>
    internal List<Activity> BufferedReplyActivities { get; } = [];

    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));

        var activity = new Activity { Type = ActivityTypes.Message, Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            activity.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            activity.InputHint = inputHint;
        return SendActivityAsync(activity, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is [var first, ..] ? first : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var reference = Activity.GetConversationReference();
        var outgoing = Array.ConvertAll(activities, activity => ((Activity)activity).ApplyConversationReference(reference));
        return Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Task.FromResult(Buffer(outgoing))
            : SendThroughAdapterAsync(outgoing, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var outgoing = ((Activity)activity).ApplyConversationReference(Activity.GetConversationReference());
        return Adapter.UpdateActivityAsync(this, outgoing, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
            throw new ArgumentNullException(nameof(activityId));

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return Adapter.DeleteActivityAsync(this, reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return Adapter.DeleteActivityAsync(this, conversationReference, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(Activity[] outgoing, CancellationToken cancellationToken)
    {
        var responses = await Adapter.SendActivitiesAsync(this, outgoing, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < responses.Length; i++)
            outgoing[i].Id = responses[i].Id;
        Note(outgoing);
        return responses;
    }

    private ResourceResponse[] Buffer(Activity[] outgoing)
    {
        BufferedReplyActivities.AddRange(outgoing);
        foreach (var answer in outgoing.Where(activity => activity.Type == ActivityTypesEx.InvokeResponse))
            TurnState.Add(BotAdapter.InvokeResponseKey, answer);
        Note(outgoing);
        return Array.ConvertAll(outgoing, _ => new ResourceResponse());
    }

    private void Note(Activity[] sent) => Responded |= Array.Exists(sent, activity => activity.Type != ActivityTypes.Trace);
}
