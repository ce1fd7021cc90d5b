namespace Bot.Storage;

/// <summary>
/// Threads that may wait for the disk. Flushes that wait together reach the disk together, so it takes many of them at once to be
/// fast; the pool has one thread a core to begin with, gets more only slowly, and has the turns to run. Started as they are needed.
/// </summary>
internal sealed class DiskThreads : IDisposable
{
    private const int Most = 32;

    private readonly Queue<Action> waiting = new();
    private int threads;
    private int idle;
    private bool closed;

    public Task<T> RunAsync<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        Enqueue(() =>
        {
            try
            {
                done.SetResult(work());
            }
#pragma warning disable CA1031 // Every fault belongs to the one who waits for the work, none to the thread.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                done.SetException(fault);
            }
        });
        return done.Task;
    }

    /// <summary>What is waiting is still done; the threads end after it.</summary>
    public void Dispose()
    {
        lock (waiting)
        {
            closed = true;
            Monitor.PulseAll(waiting);
        }
    }

    private void Enqueue(Action work)
    {
        lock (waiting)
        {
            ObjectDisposedException.ThrowIf(closed, this);
            waiting.Enqueue(work);
            if (waiting.Count <= idle)
                Monitor.Pulse(waiting);
            else if (threads < Most)
                new Thread(Work) { IsBackground = true, Name = $"disk {++threads}" }.Start();
        }
    }

    private void Work()
    {
        while (Next() is { } work)
            work();
    }

    private Action? Next()
    {
        lock (waiting)
        {
            while (waiting.Count == 0 && !closed)
            {
                idle++;
                Monitor.Wait(waiting);
                idle--;
            }

            return waiting.TryDequeue(out var work) ? work : null;
        }
    }
}
