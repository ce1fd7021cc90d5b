using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Bot.Tests.Edge;

/// <summary>Keeps what reached it, and does with it what the test says.</summary>
internal sealed class RecordingBot : IBot
{
    public ConcurrentQueue<Activity> Seen { get; } = new();

    public Func<ITurnContext, CancellationToken, Task> Turn { get; set; } = (_, _) => Task.CompletedTask;

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Seen.Enqueue(turnContext.Activity);
        return Turn(turnContext, cancellationToken);
    }

    public static Task EchoAsync(ITurnContext turn, CancellationToken ct) => turn.SendActivityAsync("Hej", cancellationToken: ct);
}
