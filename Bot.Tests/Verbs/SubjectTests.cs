using Bot.Tests.MyData;
using Bot.Tests.Teams;
using Bot.Verbs;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Verbs;

public sealed class SubjectTests
{
    private const string Aad = "aad-medarbejder 1";

    [Fact]
    public async Task Export_writes_the_same_file_and_notes_it_without_the_key()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        var (key, own) = (bot.KeyOf(MyDataScenes.Somebody), await bot.FileAsync(await bot.MyDataAsync()));
        var file = Path.Combine(bot.Folder, "..", $"subject-{Guid.NewGuid():n}.json");
        await bot.StopAsync();

        var (code, said, _) = await AskAsync(bot, "--aad", Aad, "--tenant", TeamMember.Tenant, "--by", "aad-dpo", "export", "--output", file);
        await bot.StartAgainAsync();

        Assert.Equal(0, code);
        Assert.EndsWith(": answers 1, stories 2, channels led 0. Answers kept without a key are left out.\n", said, StringComparison.Ordinal);
        Assert.True(JToken.DeepEquals(WithoutDay(own), WithoutDay(JObject.Parse(await File.ReadAllTextAsync(file)))));
        File.Delete(file);

        var (_, text) = Assert.Single(bot.Kept("audit"));
        var entry = JObject.Parse(text);
        Assert.Equal(("Export", bot.KeyOf("dpo"), true), ((string?)entry["verb"], (string?)entry["by"], (bool)entry["isFinished"]!));
        Assert.NotNull(entry["at"]);
        Assert.Equal(64, ((string)entry["subject"]!).Length);
        Assert.DoesNotContain(key, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_the_export_is_said_and_nothing_but_it()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        await bot.StopAsync();

        var (code, said, error) = await AskAsync(bot, "export", "--aad", Aad, "--tenant", TeamMember.Tenant);
        await bot.StartAgainAsync();

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(2, JObject.Parse(said)["historier"]!.Count());
        Assert.Equal("operator", (string?)JObject.Parse(Assert.Single(bot.Kept("audit")).Value)["by"]);
    }

    [Fact]
    public async Task Erase_leaves_nothing_of_the_person_and_says_the_receipt()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();
        await bot.TellAsync("Medarbejder 2", ("heading", "En andens historie"));
        var key = bot.KeyOf(MyDataScenes.Somebody);
        await bot.StopAsync();

        // The tenant is the configured one where it is not said.
        var (code, said, _) = await AskAsync(bot, "--aad", Aad, "erase", "--by", "aad-dpo", $"--MicrosoftAppTenantId={TeamMember.Tenant}");
        await bot.StartAgainAsync();

        Assert.Equal(0, code);
        Assert.Matches("^Erased: answers 1, stories 2, channels led 0\\. Receipt: \\w{4}-\\w{4}\\.\n$", said);
        Assert.DoesNotContain(key, bot.EverythingKept(), StringComparison.Ordinal);
        Assert.DoesNotContain("Kaffen", bot.EverythingKept(), StringComparison.Ordinal);
        Assert.Contains("En andens historie", bot.EverythingKept(), StringComparison.Ordinal);
        var entry = JObject.Parse(Assert.Single(bot.Kept("audit")).Value);
        Assert.Equal(("Erase", bot.KeyOf("dpo")), ((string?)entry["verb"], (string?)entry["by"]));
        Assert.Null(entry["subject"]);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_ids_are_doubted()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.StopAsync();
        var (code, said, _) = await AskAsync(bot, "--aad", "aad-nobody", "--tenant", TeamMember.Tenant, "erase");
        await bot.StartAgainAsync();

        Assert.Equal(0, code);
        Assert.EndsWith(" Nothing was found: look at the ids once more.\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_the_running_bot_holds_is_refused_in_plain_words()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.ContributeAsync();

        var (code, _, error) = await AskAsync(bot, "--aad", Aad, "--tenant", TeamMember.Tenant, "erase");

        Assert.Equal(1, code);
        Assert.Contains("is in use by another running Dialogbot.", error, StringComparison.Ordinal);
        Assert.Equal(2, bot.Kept("stories").Count);
    }

    [Theory]
    [InlineData("Say export or erase.", "--aad", "x")]
    [InlineData("--aad is missing: the person's object id in Entra ID (Azure AD).", "export")]
    [InlineData("--aad lacks its value.", "erase", "--aad")]
    [InlineData("--add is not known.", "erase", "--add", "x")]
    [InlineData("erase is not known.", "export", "erase", "--aad", "x")]
    [InlineData("--output goes with export only.", "erase", "--aad", "x", "--output", "y")]
    [InlineData("--tenant is missing, and MicrosoftAppTenantId is not set: the person's tenant.", "erase", "--aad", "x")]
    public async Task What_is_wrong_in_the_order_is_said_and_nothing_is_done(string fault, params string[] args)
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.StopAsync();
        var (code, said, error) = await AskAsync(bot, args);
        await bot.StartAgainAsync();

        Assert.Equal((2, ""), (code, said));
        Assert.Contains(fault, error, StringComparison.Ordinal);
        Assert.Empty(bot.Kept("audit"));
    }

    [Fact]
    public void An_id_in_capitals_is_the_same_person() => Assert.Equal(
        "6d2f3a51-1c0e-4a53-9f4e-0d2b8f3f7a10", SubjectOrder.Read(["erase", "--aad", "6D2F3A51-1C0E-4A53-9F4E-0D2B8F3F7A10"], []).Person);

    private static async Task<(int Code, string Said, string Error)> AskAsync(RunningBot bot, params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await SubjectVerb.RunAsync([.. args, "--environment=Development", "--urls=http://127.0.0.1:0", $"--Storage:Folder={bot.Folder}"], output, error);
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString());
    }

    private static JObject WithoutDay(JObject file)
    {
        file.Remove("hentet");
        file.Remove("om filen");
        return file;
    }
}
