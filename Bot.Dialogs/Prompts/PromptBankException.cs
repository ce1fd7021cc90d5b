namespace Bot.Dialogs.Prompts;

/// <summary>The bank's files cannot be used. Lists every fault at once, so that one round of editing is enough.</summary>
public sealed class PromptBankException(IReadOnlyList<string> faults)
    : Exception("The prompt bank has faults:" + string.Concat(faults.Select(fault => Environment.NewLine + "- " + fault)))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
