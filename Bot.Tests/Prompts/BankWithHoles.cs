using System.Text.Json.Nodes;
using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

/// <summary>The bank that comes with the bot, less some of its prompts.</summary>
internal static class BankWithHoles
{
    private static readonly string Danish = File("prompts.da.json");
    private static readonly string English = File("prompts.en.json");

    /// <exception cref="PromptBankException">What is left cannot be a bank.</exception>
    public static PromptBank Keeping(Func<Prompt, bool> isKept)
    {
        var kept = PromptBank.BuiltIn.All.Where(isKept).Select(prompt => prompt.Id.Value).ToHashSet();
        return PromptBank.Read(Only(Danish, kept), Only(English, kept));
    }

    private static string Only(string json, HashSet<string> kept)
    {
        var file = JsonNode.Parse(json)!.AsObject();
        var prompts = file["prompts"]!.AsArray();
        foreach (var gone in prompts.Where(prompt => !kept.Contains((string)prompt!["id"]!)).ToList())
            prompts.Remove(gone);
        return file.ToJsonString();
    }

    private static string File(string name)
    {
        using var stream = typeof(PromptBank).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
