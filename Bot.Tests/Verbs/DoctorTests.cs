using Bot.Tests.Storage;
using Bot.Verbs;

namespace Bot.Tests.Verbs;

public sealed class DoctorTests
{
    [Fact]
    public async Task A_sound_local_installation_is_well()
    {
        var folder = Directory.CreateTempSubdirectory("dialogbot-doctor-").FullName;
        var (code, said) = await AskAsync("--environment=Development", "--urls=http://localhost:3978", $"--Storage:Folder={folder}");

        Assert.Equal(0, code);
        string[] well = ["Settings: well", "Store: well", "Manifest: well", "Prompts: well", "Known words: well", "Reachability: well", "Second opinion (off): well", "Everything is as it should be.", ""];
        Assert.Equal(well, said);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(folder, "installation")));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Every_fault_is_named_in_the_words_of_the_settings()
    {
        var file = Path.GetTempFileName();
        var (code, said) = await AskAsync(
            "--environment=Production",
            "--MicrosoftAppId=6d2f3a51-1c0e-4a53-9f4e-0d2b8f3f7a10",
            "--Teams:OpenIdMetadata=http://127.0.0.1:9/metadata",
            "--Teams:Authority=https://127.0.0.1:9/tenant",
            "--Organisers:ObjectIds:0=Mette",
            "--PublicUrl=bot",
            $"--Storage:Folder={file}");

        Assert.Equal(1, code);
        Assert.Contains("- MicrosoftAppTenantId is missing; SingleTenant needs it.", said);
        Assert.Contains("- PublicUrl must be an https address.", said);
        Assert.Contains("- Organisers:ObjectIds holds something that is not a GUID.", said);
        Assert.Contains("Store: 1 fault(s)", said);
        Assert.Contains("Reachability: 2 fault(s)", said);
        File.Delete(file);
    }

    [RequiresAzuriteFact]
    public async Task Blobs_that_can_be_written_are_well_and_a_key_that_opens_nothing_is_said_to()
    {
        var options = await Azurite.OptionsAsync();
        string[] sound = ["--environment=Development", "--urls=http://localhost:3978", "--Storage:Provider=Blobs", $"--Storage:Container={options.Container}"];

        var (code, said) = await AskAsync([.. sound, $"--Storage:ConnectionString={options.ConnectionString}"]);
        var (refused, fault) = await AskAsync([.. sound, $"--Storage:ConnectionString={options.ConnectionString.Replace("AccountKey=E", "AccountKey=F", StringComparison.Ordinal)}"]);

        Assert.Equal(0, code);
        Assert.Contains("Store: well", said);
        Assert.Equal(1, refused);
        Assert.Contains(
            "- The blob store refuses this bot (403 AuthorizationFailure). Check the key in Storage:ConnectionString, or give the identity the role Storage Blob Data Contributor.",
            fault);
    }

    [Fact]
    public async Task Faulty_settings_of_the_store_are_listed_once()
    {
        var (code, said) = await AskAsync("--environment=Production", "--Storage:Provider=Blobs");

        Assert.Equal(1, code);
        Assert.Single(said, line => line.Contains("Storage:", StringComparison.Ordinal));
    }

    private static async Task<(int Code, string[] Said)> AskAsync(params string[] args)
    {
        using var output = new StringWriter();
        var code = await DoctorVerb.RunAsync(args, output);
        return (code, output.ToString().ReplaceLineEndings("\n").Split('\n'));
    }
}
