using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Tests.Client;

namespace Bot.Tests.Manifest;

public sealed class ManifestTests
{
    private static readonly string[] CommandTexts = ["title", "description"];

    [RequiresTeamsClientFact]
    public async Task The_manifest_and_its_translation_are_valid_by_Microsofts_own_schema()
    {
        using var package = await PackAsync();
        Assert.Empty(await FaultsAsync(await package.UnpackAsync("manifest.json"), await package.UnpackAsync("en.json")));
    }

    [RequiresTeamsClientFact]
    public async Task Planted_faults_are_reported()
    {
        using var package = await PackAsync();
        var manifest = await package.UnpackAsync("manifest.json");
        var spoilt = JsonNode.Parse(await File.ReadAllTextAsync(manifest))!;
        spoilt["name"]!["short"] = new string('x', 31);
        spoilt["bots"]![0]!["scopes"] = new JsonArray("kanal");
        await File.WriteAllTextAsync(manifest, spoilt.ToJsonString());

        var faults = await FaultsAsync(manifest, await package.UnpackAsync("en.json"));
        Assert.Contains(faults, fault => fault.StartsWith("/name/short", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("/bots/0/scopes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_text_of_the_manifest_has_its_English_twin()
    {
        using var package = await PackAsync();
        var manifest = JsonDocument.Parse(await package.ReadAsync("manifest.json")).RootElement;
        var translated = JsonDocument.Parse(await package.ReadAsync("en.json")).RootElement;
        var lists = manifest.GetProperty("bots")[0].GetProperty("commandLists");
        var commands =
            from list in Enumerable.Range(0, lists.GetArrayLength())
            from command in Enumerable.Range(0, lists[list].GetProperty("commands").GetArrayLength())
            from text in CommandTexts
            select $"bots[0].commandLists[{list}].commands[{command}].{text}";
        string[] texts = ["name.short", "name.full", "description.short", "description.full", .. commands];

        Assert.Equal(texts.Append("$schema").Order(), translated.EnumerateObject().Select(property => property.Name).Order());
    }

    [Fact]
    public async Task Commands_are_short_enough_for_the_menu_and_promise_nothing_untrue()
    {
        using var package = await PackAsync();
        var texts = await package.ReadAsync("manifest.json");
        var commands = JsonDocument.Parse(texts).RootElement.GetProperty("bots")[0].GetProperty("commandLists")
            .EnumerateArray().SelectMany(list => list.GetProperty("commands").EnumerateArray());
        Assert.All(commands, command =>
        {
            Assert.InRange(command.GetProperty("title").GetString()!.Length, 1, 32);
            Assert.InRange(command.GetProperty("description").GetString()!.Length, 1, 128);
        });
        Assert.DoesNotContain("anonym", texts, StringComparison.OrdinalIgnoreCase);
    }

    private static Task<Package> PackAsync() =>
        Package.PackAsync("--id", "6d2f3a51-1c0e-4a53-9f4e-0d2b8f3f7a10", "--domain", "bot.kommune.dk", "--version", "1.0.0");

    private static async Task<List<string>> FaultsAsync(params string[] files)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(TestKit.Folder, "validate-manifest.mjs"), .. files]) { RedirectStandardOutput = true };
        using var node = Process.Start(start)!;
        var answer = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return JsonSerializer.Deserialize<List<string>>(answer)!;
    }
}
