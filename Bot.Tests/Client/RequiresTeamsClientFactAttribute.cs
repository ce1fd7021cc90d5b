namespace Bot.Tests.Client;

/// <summary>A fact that needs Chromium, Node and their packages; it skips with the reason, and fails instead with CI=true.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresTeamsClientFactAttribute : FactAttribute
{
    public RequiresTeamsClientFactAttribute() => Skip = TeamsClientRequirements.ReasonToSkip();
}
