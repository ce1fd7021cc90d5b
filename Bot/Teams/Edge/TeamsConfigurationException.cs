namespace Bot.Teams.Edge;

/// <summary>The process refuses to start; the message lists every fault of the settings at once.</summary>
public sealed class TeamsConfigurationException(IReadOnlyList<string> faults)
    : Exception($"The Teams settings have {faults.Count} fault(s):{Environment.NewLine}{string.Join(Environment.NewLine, faults.Select(fault => "- " + fault))}")
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
