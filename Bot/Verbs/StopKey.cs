namespace Bot.Verbs;

/// <summary>Ctrl+C for a verb that takes a while: it ends in good order, and says where it was.</summary>
internal static class StopKey
{
    private static readonly CancellationTokenSource Pressed = new();

    /// <summary>Asked for once, by the verb that runs; from then on the key no longer ends the process by itself.</summary>
    public static CancellationToken Token
    {
        get
        {
            Console.CancelKeyPress += (_, press) =>
            {
                press.Cancel = true;
                Pressed.Cancel();
            };
            return Pressed.Token;
        }
    }
}
