using System.Text;
using Bot.Dialogs.Prompts;
using Bot.Prompts;
using Bot.Tests.Teams;
using Bot.Verbs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Prompts;

public sealed class PromptSettingTests : IDisposable
{
    private const string Own = """
        { "prompts": [
            { "id": "OPE-XAB-01", "kind": "open", "text": "Hvad lærte vi?", "why": "Det er godt at vide.", "followUp": "Hvordan?",
              "source": { "seed": "900", "theme": "huset" }, "audience": "alle", "season": ["any"],
              "sensitivity": "low", "effort": 2, "defaultVisibility": "personChooses", "status": "active", "version": 1 }
        ] }
        """;

    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("dialogbot-prompts-").FullName, "egne.json");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Fact]
    public void Settings_name_the_file_what_is_off_and_the_words()
    {
        File.WriteAllText(file, Own, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        var installed = Read(
            ("Prompts:File", file), ("Prompts:Off:0", "backbrief"), ("Prompts:Words:0", "medborger = borger"),
            ("Prompts:EnglishWords:0", "citizen = resident"), ("Prompts:ThemeNames:0", "dyder = Vores værdier / Our values"));

        Assert.Empty(installed.Faults);
        Assert.Equal("Hvad lærte vi?", installed.Bank.Find(new("OPE-XAB-01"))!.Danish.Text);
        Assert.Equal(PromptStatus.Retired, installed.Bank.Find(new("OPE-BAC-01"))!.Status);
        Assert.StartsWith("Hvis borgerne", installed.Bank.Find(new("OPE-BES-01"))!.Danish.Text, StringComparison.Ordinal);
        Assert.StartsWith("If residents", installed.Bank.Find(new("OPE-BES-01"))!.English.Text, StringComparison.Ordinal);
        Assert.Equal("Our values", installed.Themes.Of("dyder", isDanish: false));
    }

    [Fact]
    public void Empty_settings_leave_the_bank_as_it_is() =>
        Assert.Same(PromptBank.BuiltIn, Read(("Prompts:File", " "), ("Prompts:Off:0", ""), ("Prompts:Words:0", " ")).Bank);

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var installed = Read(("Prompts:File", file));

        Assert.Same(PromptBank.BuiltIn, installed.Bank);
        Assert.Equal([$"Prompts:File: {file} cannot be read (FileNotFoundException)."], installed.Faults);
    }

    [Fact]
    public void A_file_in_an_older_character_set_is_refused_with_its_line()
    {
        File.WriteAllText(file, Own, Encoding.Latin1);

        Assert.Equal(["egne.json, line 2: a letter cannot be read; save the file as UTF-8"], Read(("Prompts:File", file)).Faults);
    }

    [Fact]
    public async Task The_bot_runs_on_with_its_own_prompts_and_says_what_is_wrong_with_the_installations()
    {
        await File.WriteAllTextAsync(file, Own.Replace("\"any\"", "\"vinter\"", StringComparison.Ordinal));

        await using var bot = await RunningBot.StartAsync(("Prompts:File", file));

        Assert.Same(PromptBank.BuiltIn, bot.Services.GetRequiredService<PromptBank>());
        Assert.Contains(bot.Logs.Lines, line => line.Contains("egne.json, line 2: OPE-XAB-01: season is \"vinter\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_running_bot_asks_from_the_installations_bank()
    {
        await File.WriteAllTextAsync(file, Own);

        await using var bot = await RunningBot.StartAsync(("Prompts:File", file));

        Assert.NotNull(bot.Services.GetRequiredService<PromptBank>().Find(new("OPE-XAB-01")));
    }

    [Fact]
    public async Task The_doctor_names_the_line_too()
    {
        await File.WriteAllTextAsync(file, Own.Replace("\"effort\": 2", "\"effort\": 4", StringComparison.Ordinal));
        var said = new StringWriter();

        var code = await DoctorVerb.RunAsync(
            ["--environment=Development", "--urls=http://localhost:3978", $"--Storage:Folder={Path.GetDirectoryName(file)}", $"--Prompts:File={file}"], said);

        Assert.Equal(1, code);
        Assert.Contains("- egne.json, line 2: OPE-XAB-01: effort is 1 (one word), 2 (two lines) or 3 (story or pair)", said.ToString(), StringComparison.Ordinal);
    }

    private static InstalledBank Read(params (string Key, string Value)[] settings) => PromptSetting.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build());
}
