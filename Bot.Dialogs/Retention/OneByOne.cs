namespace Bot.Dialogs.Retention;

/// <summary>Goes through many documents, some at the same time, and lets no fault of one keep the others from their turn.</summary>
internal sealed class OneByOne(CancellationToken cancellation)
{
    /// <summary>A store across a network is mostly waiting.</summary>
    private const int AtOnce = 16;

    private int failed;

    /// <summary>How many could not be tended; tomorrow's run tries them again.</summary>
    public int Failed => failed;

    /// <summary>The kind of the newest fault.</summary>
    public string Fault { get; private set; } = "";

    public CancellationToken Cancellation => cancellation;

    public Task ForEachAsync<T>(IAsyncEnumerable<T> all, Func<T, Task> tend) => Parallel.ForEachAsync(
        all, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (one, _) => await TryAsync(() => tend(one)));

    /// <returns>Whether it went well.</returns>
    public async Task<bool> TryAsync(Func<Task> tend)
    {
        try
        {
            await tend();
            return true;
        }
#pragma warning disable CA1031 // The border of one document: whatever is wrong with it must not keep the others from their turn.
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Interlocked.Increment(ref failed);
            Fault = fault.GetType().Name;
            return false;
        }
    }
}
