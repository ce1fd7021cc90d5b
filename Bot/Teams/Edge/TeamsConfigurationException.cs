namespace Bot.Teams.Edge;

/// <summary>The process refuses to start; the message lists every fault of the settings at once.</summary>
public sealed class TeamsConfigurationException(IReadOnlyList<string> faults)
    : Exception(string.Join(Environment.NewLine, faults.Select(fault => "- " + fault).Prepend("The Teams settings are not in order:")))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
