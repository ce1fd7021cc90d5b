using System.IO.Compression;
using System.Text.Json;

namespace Bot.Tests.Manifest;

public sealed class PackVerbTests
{
    private const string Id = "6d2f3a51-1c0e-4a53-9f4e-0d2b8f3f7a10";

    [Fact]
    public async Task The_package_holds_exactly_the_manifest_its_translation_and_the_icons()
    {
        using var package = await Package.PackAsync("--id", Id, "--domain", "bot.kommune.dk", "--version", "1.4.0");
        Assert.Equal(0, package.ExitCode);
        using var zip = await ZipFile.OpenReadAsync(package.Path);
        Assert.Equal(["manifest.json", "en.json", "color.png", "outline.png"], zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public async Task The_packed_manifest_bears_id_domain_and_version_and_no_gap()
    {
        using var package = await Package.PackAsync("--id", Id, "--domain", "bot.kommune.dk", "--version", "1.4.0");
        var text = await package.ReadAsync("manifest.json");
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        var manifest = JsonDocument.Parse(text).RootElement;
        Assert.Equal(Id, manifest.GetProperty("id").GetString());
        Assert.Equal(Id, manifest.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal("1.4.0", manifest.GetProperty("version").GetString());
        Assert.Equal("bot.kommune.dk", manifest.GetProperty("validDomains")[0].GetString());
    }

    [Fact]
    public async Task Packing_twice_gives_the_same_bytes()
    {
        using var first = await Package.PackAsync("--id", Id, "--domain", "bot.kommune.dk");
        using var second = await Package.PackAsync("--id", Id, "--domain", "bot.kommune.dk");
        Assert.Equal(await File.ReadAllBytesAsync(first.Path), await File.ReadAllBytesAsync(second.Path));
    }

    [Theory]
    [InlineData("--id is missing", "--domain", "bot.kommune.dk")]
    [InlineData("--domain is missing", "--id", Id)]
    [InlineData("is not an app id", "--id", "dialogbot", "--domain", "bot.kommune.dk")]
    [InlineData("is not an app id", "--id", "00000000-0000-0000-0000-000000000000", "--domain", "bot.kommune.dk")] // the template's own
    [InlineData("is not a public host name", "--id", Id, "--domain", "https://bot.kommune.dk")] // pasted from the browser
    [InlineData("is not a public host name", "--id", Id, "--domain", "localhost")] // Teams could never reach it
    [InlineData("is not a version", "--id", Id, "--domain", "bot.kommune.dk", "--version", "1.4")]
    [InlineData("is not known", "--ID", Id, "--id", Id, "--domain", "bot.kommune.dk")]
    [InlineData("lacks its value", "--id", Id, "--domain")]
    public async Task A_wrong_order_is_refused_with_a_plain_sentence(string sentence, params string[] args)
    {
        using var package = await Package.PackAsync(args);
        Assert.Equal(2, package.ExitCode);
        Assert.Contains(sentence, package.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(package.Path));
    }

    [Fact]
    public async Task All_faults_are_said_at_once()
    {
        using var package = await Package.PackAsync("--id", "x", "--domain", "y", "--version", "z");
        Assert.Equal(3, package.Errors.Split('\n').Count(line => line.StartsWith("--", StringComparison.Ordinal)));
    }
}
