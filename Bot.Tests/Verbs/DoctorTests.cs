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
        string[] well = ["Settings: well", "Store: well", "Manifest: well", "Known words: well", "Reachability: well", "Second opinion (off): well", "Everything is as it should be.", ""];
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

    private static async Task<(int Code, string[] Said)> AskAsync(params string[] args)
    {
        using var output = new StringWriter();
        var code = await DoctorVerb.RunAsync(args, output);
        return (code, output.ToString().ReplaceLineEndings("\n").Split('\n'));
    }
}
