namespace Bot.Tests.Processes;

/// <summary>What one person did in one round, and what the bot acknowledged of it. Null stands for “deleted”.</summary>
internal sealed class Ledger
{
    private readonly List<string?> done = [null];
    private int acknowledged;

    /// <summary>What the store may hold: the last that was acknowledged, or what was sent after it.</summary>
    public IEnumerable<string?> MayStand => done.Skip(acknowledged);

    public IEnumerable<string> EverSent => done.OfType<string>();

    public void Send(string? text) => done.Add(text);

    public void Acknowledge() => acknowledged = done.Count - 1;
}
