using System.Collections.Concurrent;
using Bot.Tests.Teams;

namespace Bot.Tests.Processes;

/// <summary>
/// All processes of one installation. What people do goes to any that lives, as a load balancer sends it; what a dying one
/// leaves unanswered is sent again, as Teams does it.
/// </summary>
internal sealed class Installation(FakeTeams teams, params string[] settings) : IBotDoor, IDisposable
{
    private readonly ConcurrentQueue<BotProcess> processes = new();
    private int sentAgain;

    public string ServiceUrl => teams.ServiceUrl;

    /// <summary>How often a process died with an activity in its hands, or was gone already.</summary>
    public int SentAgain => sentAgain;

    public IReadOnlyList<BotProcess> Living => [.. processes.Where(process => process.Http is not null)];

    /// <summary>Starts a process without waiting for it.</summary>
    public BotProcess Begin()
    {
        var process = BotProcess.Start(settings);
        processes.Enqueue(process);
        return process;
    }

    public async Task<BotProcess> StartAsync()
    {
        var process = Begin();
        await process.Started.WaitAsync(UsesProcesses.Patience);
        return process;
    }

    public async Task<HttpResponseMessage> DeliverAsync(HttpContent activity)
    {
        using var patience = new CancellationTokenSource(UsesProcesses.Patience);
        while (true)
        {
            if (Living is { Count: > 0 } living && Random.Shared.GetItems([.. living], 1)[0].Http is { } http)
            {
                try
                {
                    return await http.PostAsync("/api/messages", activity, patience.Token);
                }
                catch (HttpRequestException)
                {
                    // It died meanwhile. What it did before is exactly what nobody knows.
                    Interlocked.Increment(ref sentAgain);
                }
            }

            await Task.Delay(100, patience.Token);
        }
    }

    /// <summary>The last lines of every process, for the message of a test that fails.</summary>
    public string Logs() => string.Join('\n', processes.Select((process, at) => $"--- process {at + 1}\n" + string.Join('\n', process.Log.TakeLast(12))));

    public void Dispose()
    {
        foreach (var process in processes)
            process.Dispose();
    }
}
