using System.Text;
using Bot.Dialogs;
using Bot.Dialogs.MyData;
using Bot.Storage;
using Bot.Teams.Edge;

namespace Bot.Verbs;

/// <summary>
/// <c>subject --aad ID [--tenant ID] [--by AAD-ID] export|erase [--output FILE]</c>: what “mine data” does, done for a person who has
/// asked the data protection officer instead. It works on the configured store and leaves a note in the audit.
/// </summary>
internal static class SubjectVerb
{
    private const string Usage = "Use: subject --aad ID [--tenant ID] [--by AAD-ID] export|erase [--output FILE]";

    /// <returns>0 when it was done, 1 when the bot could not work, 2 when something in the order was wrong.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var faults = new List<string>();
        var order = SubjectOrder.Read(args, faults);
        if (faults.Count > 0)
        {
            foreach (var fault in faults) await error.WriteLineAsync(fault);
            await error.WriteLineAsync(Usage);
            return 2;
        }

        var settings = HostBuilding.Begin([.. order.Settings]);
        if (HostFaults.Find(settings.Configuration, settings.Environment) is { Count: > 0 } wrong)
        {
            foreach (var fault in wrong) await error.WriteLineAsync(fault);
            return 1;
        }

        try
        {
            // The whole bot, put together but not started: the same use cases, on the same store.
            await using var app = await DialogbotHost.BuildAsync([.. order.Settings], builder => builder.Logging.ClearProviders());
            return await RunAsync(order, app, output, error);
        }
        catch (Exception fault) when (fault is TeamsConfigurationException or StoreInUseException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private static async Task<int> RunAsync(SubjectOrder order, WebApplication app, TextWriter output, TextWriter error)
    {
        var tenant = order.Tenant.Length > 0 ? order.Tenant : SubjectOrder.AsTeamsWritesIt(app.Configuration["MicrosoftAppTenantId"] ?? "");
        if (tenant.Length == 0)
        {
            await error.WriteLineAsync("--tenant is missing, and MicrosoftAppTenantId is not set: the person's tenant.");
            return 2;
        }

        var keys = app.Services.GetRequiredService<AuthorKeys>();
        var person = keys.Of(tenant, order.Person);
        var by = order.By.Length > 0 ? keys.Of(tenant, order.By).Value : AuditEntry.ByOperator;
        var act = Guid.NewGuid().ToString("n");
        await (order.Act == SubjectOrder.Erase
            ? EraseAsync(app.Services.GetRequiredService<ErasePerson>(), person, act, by, output)
            : ExportAsync(app.Services.GetRequiredService<ExportPerson>(), person, act, by, order.Output, output));
        return 0;
    }

    private static async Task EraseAsync(ErasePerson erase, AuthorKey person, string act, string by, TextWriter output)
    {
        var (receipt, counts) = await erase.RunAsync(person, act, by, CancellationToken.None);
        await output.WriteLineAsync($"Erased: {Said(counts)}. Receipt: {receipt}.{Doubt(counts)}");
        if (counts.LedChannels > 0)
            await output.WriteLineAsync("A channel without other leaders gets one when somebody removes the bot from it and adds it again.");
    }

    private static async Task ExportAsync(ExportPerson export, AuthorKey person, string act, string by, string file, TextWriter output)
    {
        var (content, counts) = await export.ForOperatorAsync(person, act, by, CancellationToken.None);
        if (file.Length == 0)
        {
            await output.WriteLineAsync(Encoding.UTF8.GetString(content));
            return;
        }

        await File.WriteAllBytesAsync(file, content);
        await output.WriteLineAsync($"Wrote {Path.GetFullPath(file)}: {Said(counts)}. Answers kept without a key are left out.{Doubt(counts)}");
    }

    /// <summary>A wrong id finds nothing, just as somebody who never wrote.</summary>
    private static string Doubt(AuditCounts counts) => counts is { Answers: 0, Stories: 0, LedChannels: 0 } ? " Nothing was found: look at the ids once more." : "";

    private static string Said(AuditCounts counts) => $"answers {counts.Answers}, stories {counts.Stories}, channels led {counts.LedChannels}";
}
