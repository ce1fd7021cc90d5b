using Bot.Schedule;
using Bot.Screening;
using Bot.Storage;

namespace Bot;

/// <summary>What is wrong with the settings that are not the edge's, each fault in the words of appsettings.json.</summary>
internal static class HostFaults
{
    public static IReadOnlyList<string> Find(IConfiguration settings, IHostEnvironment environment) =>
    [
        .. OfAddress(settings),
        .. StorageFaults.Find(StorageOptions.Read(settings), environment),
        .. OfLists(settings),
        .. OfPlayground(settings),
        .. RepairSetting.Faults(settings),
        .. RetentionSetting.Faults(settings),
        .. CalendarSetting.Faults(settings),
        .. OwnWordsSetting.Faults(settings),
        .. SecondOpinionFaults.Find(SecondOpinionOptions.Read(settings), environment),
    ];

    private static IEnumerable<string> OfAddress(IConfiguration settings)
    {
        var address = settings["PublicUrl"] ?? "";
        var hasAppId = !string.IsNullOrEmpty(settings["MicrosoftAppId"]);
        if (address.Length == 0 && hasAppId)
            yield return "PublicUrl is missing; the links that organisers get begin with it.";
        else if (address.Length > 0 && !(Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.IsLoopback)))
            yield return "PublicUrl must be an https address.";
    }

    private static IEnumerable<string> OfLists(IConfiguration settings)
    {
        if (!settings.GetSection("Stories:Themes").GetChildren().Any(theme => !string.IsNullOrWhiteSpace(theme.Value)))
            yield return "Stories:Themes is empty; a story is told under a theme.";
        if (settings.GetSection("Organisers:ObjectIds").GetChildren().Any(id => !Guid.TryParse(id.Value, out _)))
            yield return "Organisers:ObjectIds holds something that is not a GUID.";
    }

    private static IEnumerable<string> OfPlayground(IConfiguration settings)
    {
        if (settings["Playground:Port"] is { } port && !(int.TryParse(port, out var number) && number is > 0 and <= ushort.MaxValue))
            yield return "Playground:Port must be a whole number from 1 to 65535.";
    }
}
