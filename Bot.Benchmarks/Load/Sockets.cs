using System.Diagnostics;

namespace Bot.Benchmarks.Load;

/// <summary>
/// Keeps the load and the stub cheap, since they share the machine with the bot: one thread waits for all sockets and runs what
/// follows itself. The bot is started without these settings.
/// </summary>
internal static class Sockets
{
    private static readonly (string Name, string Value)[] Settings =
    [
        ("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1"),
        ("DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT", "1"),
    ];

    /// <summary>To be called before the first socket: the runtime reads these once.</summary>
    public static void CompleteInline()
    {
        foreach (var (name, value) in Settings)
            Environment.SetEnvironmentVariable(name, value);
    }

    public static void Forget(ProcessStartInfo start)
    {
        foreach (var (name, _) in Settings)
            start.Environment.Remove(name);
    }
}
