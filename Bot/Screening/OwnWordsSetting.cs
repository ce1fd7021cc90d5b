using Bot.Dialogs.Screening;

namespace Bot.Screening;

/// <summary>Reads <c>Screening:Names</c> and <c>Screening:QuietWords</c>, the installation's own words.</summary>
internal static class OwnWordsSetting
{
    public static OwnWords Read(IConfiguration settings) => new(Entries(Names(settings)), Entries(QuietWords(settings)));

    public static IEnumerable<string> Faults(IConfiguration settings) =>
        from entry in Names(settings).GetChildren().Concat(QuietWords(settings).GetChildren())
        let fault = OwnWords.FaultOf(entry.Value)
        where fault is not null
        select $"{entry.Path} {fault}.";

    private static IConfigurationSection Names(IConfiguration settings) => settings.GetSection("Screening:Names");

    private static IConfigurationSection QuietWords(IConfiguration settings) => settings.GetSection("Screening:QuietWords");

    private static IEnumerable<string> Entries(IConfigurationSection section) => section.GetChildren().Select(entry => entry.Value).OfType<string>();
}
