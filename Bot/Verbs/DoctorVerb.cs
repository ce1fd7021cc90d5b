using Bot.Dialogs.Screening;
using Bot.Dialogs.Screening.Words;
using Bot.Prompts;
using Bot.Screening;
using Bot.Storage;
using Bot.Teams.Edge;

namespace Bot.Verbs;

/// <summary>
/// Looks over an installation before people depend on it: settings, store, manifest, prompts, and whether the addresses that it needs can be
/// reached. Says in plain words what is wrong. Exit code 0 when all is well, 1 otherwise.
/// </summary>
internal static class DoctorVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly Task<IReadOnlyList<string>> Nothing = Task.FromResult<IReadOnlyList<string>>([]);

    public static async Task<int> RunAsync(string[] args, TextWriter output)
    {
        var builder = HostBuilding.Begin(args);
        var (settings, environment) = ((IConfiguration)builder.Configuration, builder.Environment);
        var teams = TeamsOptions.Read(settings);
        var opinion = SecondOpinionOptions.Read(settings);
        (string What, Task<IReadOnlyList<string>> Faults)[] checks =
        [
            ("Settings", Task.FromResult(Settings(settings, teams, environment))),
            ("Store", StoreAsync(settings, environment)),
            ("Manifest", Task.FromResult(Manifest())),
            ("Prompts", Task.FromResult(PromptSetting.Read(settings).Faults)),
            ("Known words", Task.FromResult(Words())),
            ("Reachability", ReachAsync(teams)),
            opinion.IsOn ? ("Second opinion (on)", ConsultAsync(opinion, settings, environment)) : ("Second opinion (off)", Nothing),
        ];

        var isWell = true;
        foreach (var (what, task) in checks)
        {
            var faults = await task;
            isWell &= faults.Count == 0;
            await output.WriteLineAsync($"{what}: {(faults.Count == 0 ? "well" : $"{faults.Count} fault(s)")}");
            foreach (var fault in faults)
                await output.WriteLineAsync($"- {fault}");
        }

        await output.WriteLineAsync(isWell ? "Everything is as it should be." : "Put right what is listed above and ask again.");
        return isWell ? 0 : 1;
    }

    private static IReadOnlyList<string> Settings(IConfiguration settings, TeamsOptions teams, IHostEnvironment environment) =>
        [.. TeamsFaults.Find(teams, environment, ListenAddresses.Configured(settings)), .. HostFaults.Find(settings, environment)];

    /// <summary>Writes, reads and removes a document, as every answer will be. Settings with faults have been listed already.</summary>
    private static async Task<IReadOnlyList<string>> StoreAsync(IConfiguration settings, IHostEnvironment environment)
    {
        var options = StorageOptions.Read(settings);
        if (StorageFaults.Find(options, environment).Any())
            return [];

        try
        {
            await using var store = await StorageSetup.OpenAsync(options, environment, CancellationToken.None);
            return await StoreCheck.FaultsAsync(store, CancellationToken.None);
        }
        catch (StoreInUseException)
        {
            // A running bot holds it, and has written to it already.
            return [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [fault.Message];
        }
    }

    private static IReadOnlyList<string> Manifest()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "manifest");
        string[] files = ["manifest.json", "en.json", "color.png", "outline.png"];
        return [.. files.Where(file => !File.Exists(Path.Combine(folder, file))).Select(file => $"The file {file} is missing in {folder}.")];
    }

    private static IReadOnlyList<string> Words() => KnownWords.Count > 0
        ? []
        : ["The dictionary of Danish words was missing when the bot was built, so the screener tells names from words less well. Build again with Node 20 and a network."];

    private static async Task<IReadOnlyList<string>> ReachAsync(TeamsOptions teams)
    {
        if (!teams.HasAppId)
            return [];

        using var http = new HttpClient { Timeout = Patience };
        var faults = new List<string>();
        foreach (var (what, address) in ((string, string)[])
            [("the keys that sign Teams' messages", teams.OpenIdMetadata), ("the tenant that issues the bot's tokens", teams.Authority + "/v2.0/.well-known/openid-configuration")])
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(address));
                if (!answer.IsSuccessStatusCode)
                    faults.Add($"{address} answered {(int)answer.StatusCode}; {what} cannot be read.");
            }
            catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
            {
                faults.Add($"{address} cannot be reached; without it {what} cannot be read.");
            }
        }

        return faults;
    }

    /// <summary>Asks about a text that is nobody's.</summary>
    private static async Task<IReadOnlyList<string>> ConsultAsync(SecondOpinionOptions options, IConfiguration settings, IHostEnvironment environment)
    {
        if (SecondOpinionFaults.Find(options, environment).Any())
            return [];

        await using var services = new ServiceCollection().AddSecondOpinion(settings).BuildServiceProvider();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await services.GetRequiredService<AzureLanguage>().AskAsync(new RawText("Hej fra Dialogbot."), patience.Token);
            return [];
        }
        catch (SecondOpinionException fault)
        {
            return [$"The second opinion was not to be had ({fault.Fault}, status {fault.Status})."];
        }
        catch (OperationCanceledException)
        {
            return [$"The second opinion was not to be had ({OpinionFault.TimedOut})."];
        }
    }
}
