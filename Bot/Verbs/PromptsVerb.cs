using Bot.Dialogs;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Rounds;
using Bot.Prompts;
using Bot.Schedule;
using Bot.Storage;

namespace Bot.Verbs;

/// <summary>
/// <c>prompts plan --channel X [--weeks 104] [--from 2026-W48] [--audience alle]</c> shows which question comes in which week, and why;
/// <c>prompts coverage</c> shows the bank against its quotas. Both look at the installation's
/// bank and calendar, by its settings. Nothing is kept or asked.
/// </summary>
internal static class PromptsVerb
{
    private const string Usage = "Use: prompts plan --channel X [--weeks 104] [--from 2026-W48] [--audience alle|medarbejder|leder|koncernleder], or prompts coverage";

    /// <returns>0 when it was shown, 1 when the store cannot be read, 2 when something in the order was wrong.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var faults = new List<string>();
        var order = PromptsOrder.Read(args, faults);
        if (faults.Count > 0)
        {
            foreach (var fault in faults)
                await error.WriteLineAsync(fault);
            await error.WriteLineAsync(Usage);
            return 2;
        }

        var builder = HostBuilding.Begin([.. order.Settings]);
        var installed = PromptSetting.Read(builder.Configuration);
        foreach (var fault in installed.Faults.Concat(CalendarSetting.Faults(builder.Configuration)))
            await error.WriteLineAsync(fault);
        if (order.Act == PromptsOrder.Coverage)
        {
            await output.WriteAsync(CoverageTable.Of(installed.Bank));
            return 0;
        }

        try
        {
            await PlanAsync(order, builder, installed.Bank, output);
            return 0;
        }
        catch (Exception fault) when (fault is StoreInUseException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private static async Task PlanAsync(PromptsOrder order, WebApplicationBuilder builder, PromptBank bank, TextWriter output)
    {
        var calendar = CalendarSetting.Read(builder.Configuration);
        var channel = await FindAsync(order.Channel, StorageOptions.Read(builder.Configuration), builder.Environment);
        var planned = channel ?? NewOne(order.Channel);
        planned = planned with { Settings = planned.Settings with { Audience = order.Audience ?? planned.Settings.Audience } };
        var from = order.From ?? ChannelWeeks.WeekOf(planned, new HostClock(DialogbotHost.RealTime).GetCurrentInstant());

        await output.WriteLineAsync(channel is null
            ? $"Channel {order.Channel} is not in the store: planned as a new one."
            : FormattableString.Invariant($"Channel {order.Channel}: {channel.UsedPrompts.Count} questions so far, {channel.LeaderPrompts.Count} used by leaders."));
        await output.WriteAsync(PlanTable.Of(new ChannelWeeks(bank, calendar).Plan(planned, from, order.Weeks)));
    }

    /// <summary>Null for what is no channel of the store. A folder that is not there is not made.</summary>
    private static async Task<Channel?> FindAsync(string key, StorageOptions options, IHostEnvironment environment)
    {
        if (options.Provider is null || (options.Provider is StorageProvider.Files && !Directory.Exists(options.Folder)))
            return null;

        await using var store = await StorageSetup.OpenAsync(options, environment, CancellationToken.None);
        return (await new ChannelDocuments(store.Documents).FindAsync(ChannelKey.FromForm(key), CancellationToken.None))?.Value;
    }

    /// <summary>A channel that was never asked anything. Only its name and its settings matter to a plan.</summary>
    private static Channel NewOne(string name) => new()
    {
        Key = new(name),
        TenantId = "",
        ConversationId = "",
        Kind = PlaceKind.Channel,
        ServiceUrl = "",
        BotId = "",
    };
}
