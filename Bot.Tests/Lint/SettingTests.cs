using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Dialogs;
using Bot.Organisers;
using Bot.Playground;
using Bot.Screening;
using Bot.Storage;

namespace Bot.Tests.Lint;

/// <summary>A key that nothing reads is a setting that silently does not work; a setting that is not in the file is one that nobody finds.</summary>
public partial class SettingTests
{
    /// <summary>Sections that are bound to a type as a whole: each property is a setting.</summary>
    private static readonly Dictionary<string, Type> Bound = new()
    {
        ["Organisers"] = typeof(OrganiserOptions),
        ["Playground"] = typeof(PlaygroundOptions),
        ["Retention"] = typeof(RetentionRules),
        ["Screening:SecondOpinion"] = typeof(SecondOpinionOptions),
        ["Storage"] = typeof(StorageOptions),
    };

    /// <summary>Settings that stand in no file, and why.</summary>
    private static readonly Dictionary<string, string> LeftOut = new()
    {
        ["Kestrel:"] = "The web server's own.",
        ["MicrosoftAppCertificate"] = "Only for those who sign in with a certificate in place of a secret.",
        ["Organisers:OpenIdMetadata"] = "The tenant's own address is right for everybody but a test.",
        ["Playground:"] = "For a developer's machine; the launch profile asks for it.",
        ["Teams:"] = "The addresses and limits of the public cloud, which are the defaults.",
    };

    private static readonly string[] InFile = [.. Leaves(JsonDocument.Parse(Repository.Read("Bot/appsettings.json")).RootElement, "")];

    /// <summary>What code reads by name, with the bound sections opened up.</summary>
    private static readonly string[] Read =
    [
        .. Repository.Bot
            .SelectMany(file => Reading().Matches(file.WithStrings))
            .Select(reading => reading.Groups["key"].Value)
            .Distinct()
            .SelectMany(key => Bound.TryGetValue(key, out var type) ? type.GetProperties().Select(property => $"{key}:{property.Name}") : [key]),
        .. Bound["Playground"].GetProperties().Select(property => $"{PlaygroundOptions.Section}:{property.Name}"),
    ];

    [Fact]
    public void Every_key_in_the_file_is_read() => Faults.None(
        InFile.Where(key => !key.StartsWith("Logging:", StringComparison.Ordinal)).Except(Read));

    [Fact]
    public void Every_setting_that_is_read_stands_in_the_file_or_is_left_out_with_a_reason() => Faults.None(
        Read.Except(InFile).Where(key => !LeftOut.Keys.Any(left => key.StartsWith(left, StringComparison.Ordinal))));

    [Fact]
    public void What_is_left_out_is_read_and_not_in_the_file() => Faults.None(LeftOut.Keys.Where(left =>
        !Read.Any(key => key.StartsWith(left, StringComparison.Ordinal)) || InFile.Any(key => key.StartsWith(left, StringComparison.Ordinal))));

    [Fact]
    public void Every_options_type_is_in_the_table() => Assert.Equal(
        Bound.Values.Except([typeof(RetentionRules)]).Select(type => type.Name).Append("TeamsOptions").Order(),
        typeof(DialogbotHost).Assembly.GetTypes().Select(type => type.Name).Where(name => name.EndsWith("Options", StringComparison.Ordinal)).Order());

    private static IEnumerable<string> Leaves(JsonElement element, string path) => element.ValueKind is JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(property => Leaves(property.Value, path.Length == 0 ? property.Name : $"{path}:{property.Name}"))
        : [path];

    /// <summary>By index, by section, or by one of the small readers of <c>TeamsOptions</c>.</summary>
    [GeneratedRegex(@"(?:([cC]onfiguration|settings)\[|GetSection\(|\b(Text|List|Number)\()""(?<key>[A-Z][\w:]+)""")]
    private static partial Regex Reading();
}
