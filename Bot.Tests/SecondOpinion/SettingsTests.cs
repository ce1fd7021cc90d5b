using Bot.Screening;
using Bot.Verbs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Bot.Tests.SecondOpinion;

public sealed class SettingsTests
{
    private const string Section = "Screening:SecondOpinion:";

    public static readonly TheoryData<string, string, string[]> Rows = new()
    {
        { "", "Production", [] },
        { "Endpoint=https://navn.cognitiveservices.azure.com/", "Production", [] },
        { "Endpoint=https://navn.cognitiveservices.azure.com|Key=abc123|Confidence=0.85|Timeout=00:00:01.5|Language=da-DK", "Production", [] },
        { "Endpoint=http://localhost:5000|Key=abc", "Development", [] },
        { "Endpoint=http://localhost:5000|Key=abc", "Production", ["Endpoint must be an https address without a query."] },
        { "Endpoint=http://navn.cognitiveservices.azure.com", "Development", ["Endpoint must be an https address without a query."] },
        { "Endpoint=https://x/?y=1", "Production", ["Endpoint must be an https address without a query."] },
        { "Endpoint=navn", "Production", ["Endpoint must be an https address without a query."] },
        { "Key=abc", "Production", ["Endpoint is missing; without it no second opinion is asked."] },
        {
            "Endpoint=https://x|Key=a b|ManagedIdentityClientId=me|Language=d a|Confidence=0,7|Timeout=2",
            "Production",
            [
                "Key and Screening:SecondOpinion:ManagedIdentityClientId are both set; leave one of them out.",
                "Key holds signs that no key has.",
                "ManagedIdentityClientId is not a GUID.",
                "Language must be a language code such as da.",
                "Confidence must be a number from 0 to 1, with a full stop.",
                "Timeout must be a span of time from 00:00:00.1 to 00:00:05.",
            ]
        },
        { "Confidence=1.1|Timeout=soon", "Production", ["Confidence must be a number from 0 to 1, with a full stop.", "Timeout must be a span of time from 00:00:00.1 to 00:00:05."] },
        { "Confidence=NaN", "Production", ["Confidence must be a number from 0 to 1, with a full stop."] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_fault_is_listed_at_once(string settings, string environment, string[] faults) =>
        Assert.Equal(faults.Select(fault => Section + fault), SecondOpinionFaults.Find(Options(settings), new Somewhere(environment)));

    [Fact]
    public void Settings_print_without_their_key() =>
        Assert.DoesNotContain("hush", Options("Endpoint=https://x|Key=hush").ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task The_doctor_says_that_it_is_on_and_answers()
    {
        await using var service = await LanguageImitation.StartAsync();
        var (code, said) = await AskDoctorAsync(service);

        Assert.Equal(0, code);
        Assert.Contains("Second opinion (on): well", said);
        Assert.Equal(["Hej fra Dialogbot."], service.TextsSeen);
    }

    [Fact]
    public async Task The_doctor_says_that_it_is_on_and_does_not_answer()
    {
        await using var service = await LanguageImitation.StartAsync();
        service.Misbehaviour = http =>
        {
            http.Response.StatusCode = 401;
            return Task.CompletedTask;
        };
        var (code, said) = await AskDoctorAsync(service);

        Assert.Equal(1, code);
        Assert.Contains("- The second opinion was not to be had (Refused, status 401).", said);
    }

    private static async Task<(int Code, string[] Said)> AskDoctorAsync(LanguageImitation service)
    {
        var folder = Directory.CreateTempSubdirectory("dialogbot-doctor-").FullName;
        using var output = new StringWriter();
        var code = await DoctorVerb.RunAsync(
            ["--environment=Development", "--urls=http://localhost:3978", $"--Storage:Folder={folder}", .. service.Settings.Select(setting => $"--{setting.Key}={setting.Value}")],
            output);
        Directory.Delete(folder, recursive: true);
        return (code, output.ToString().ReplaceLineEndings("\n").Split('\n'));
    }

    private static SecondOpinionOptions Options(string settings) => SecondOpinionOptions.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(setting =>
        {
            var (name, value) = (setting.Split('=')[0], setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            return KeyValuePair.Create(Section + name, (string?)value);
        }))
        .Build());

    private sealed class Somewhere(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
