using Bot.Dialogs;
using Bot.Dialogs.Channels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Bot.Teams;

/// <summary>One turn, from the adapter to the rooms and back. The only place where a turn's faults end.</summary>
public sealed class DialogbotHandler(TurnReader reader, TurnRouter router, InstallEvents installs, ReplyWriter replies, ILogger<DialogbotHandler> logger) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var read = reader.Read(turnContext.Activity);
        try
        {
            var reply = turnContext.Activity.Type switch
            {
                ActivityTypes.Message => await router.RouteAsync(read, cancellationToken),
                ActivityTypes.Invoke => IsOurs(turnContext.Activity.Name) ? await router.RouteAsync(read, cancellationToken) : null,
                ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate =>
                    await installs.HandleAsync(turnContext.Activity, read.Turn, cancellationToken),
                _ => null,
            };
            if (reply is not null)
                await replies.WriteAsync(turnContext, read, reply, cancellationToken);
        }
#pragma warning disable CA1031 // The border of a turn: whatever went wrong, the person gets a kind sentence and keeps the text in the form.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Log.TurnFailed(logger, read.Way, fault.GetType().Name, fault.StackTrace);
            await ApologiseAsync(turnContext, read, cancellationToken);
        }
    }

    private static bool IsOurs(string? invoke) => invoke is "adaptiveCard/action" or "task/fetch" or "task/submit";

    private async Task ApologiseAsync(ITurnContext turnContext, ReadTurn read, CancellationToken cancellation)
    {
        if (turnContext.Activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke))
            return;

        var sentence = read.Turn.Texts[read.Way is TurnWay.Command ? "err.turn" : "err.save"];
        try
        {
            await replies.WriteAsync(turnContext, read, new Reply.Say(sentence), cancellation);
        }
        catch (Exception fault) when (fault is HttpRequestException or Edge.TeamsRefusedException or ChannelUnreachableException or OperationCanceledException)
        {
            Log.TurnFailed(logger, read.Way, fault.GetType().Name, fault.StackTrace);
        }
    }
}
