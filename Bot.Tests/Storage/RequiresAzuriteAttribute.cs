namespace Bot.Tests.Storage;

/// <summary>A class of store whose promises need Azurite.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAzuriteAttribute : Attribute;

/// <summary>A fact that needs Azurite; it skips with the reason, and fails instead with CI=true.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresAzuriteFactAttribute : FactAttribute
{
    public RequiresAzuriteFactAttribute() => Skip = Azurite.ReasonToSkip();
}
