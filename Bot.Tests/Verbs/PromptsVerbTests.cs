using Bot.Dialogs.Prompts;
using Bot.Tests.Teams;
using Bot.Verbs;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Verbs;

public sealed class PromptsVerbTests
{
    [Fact]
    public async Task A_plan_shows_each_week_with_its_question_and_the_reason_for_it()
    {
        var (code, said, _) = await AskAsync("plan", "--channel", "19:demo", "--weeks", "6", "--from", "2026-W48", NoStore);

        Assert.Equal(0, code);
        Assert.StartsWith("Channel 19:demo is not in the store: planned as a new one.\n2026-W48  Tue 24-11-2026  OPE-", said, StringComparison.Ordinal);
        Assert.Contains("2026-W52  –\n", said, StringComparison.Ordinal);
        Assert.Contains("4 questions, 2 weeks without, 0 refused.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_of_the_store_is_planned_with_what_it_was_asked()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.AskAsync();
        var channel = JObject.Parse(Assert.Single(bot.Kept("channels")).Value);
        await bot.StopAsync();

        var (code, said, _) = await AskAsync("plan", "--channel", (string)channel["key"]!, "--weeks", "60", "--from", "2026-W03", $"--Storage:Folder={bot.Folder}");
        await bot.StartAgainAsync();

        Assert.Equal(0, code);
        Assert.Contains(": 1 questions so far, 0 used by leaders.", said, StringComparison.Ordinal);
        Assert.DoesNotContain((string)channel["usedPrompts"]![0]!["prompt"]!, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_shows_what_was_asked_this_week_and_what_a_leader_has_settled_for_the_next()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.AskAsync();
        await bot.ChangeChannelAsync(channel => channel["choices"] = new JArray(
            new JObject { ["week"] = "2026-W03", ["prompt"] = null }, new JObject { ["week"] = "2026-W04", ["prompt"] = "MIR-HOL-01" }));
        var channel = JObject.Parse(Assert.Single(bot.Kept("channels")).Value);
        await bot.StopAsync();

        var (_, said, _) = await AskAsync("plan", "--channel", (string)channel["key"]!, "--weeks", "20", "--from", "2026-W02", $"--Storage:Folder={bot.Folder}");
        await bot.StartAgainAsync();

        Assert.Contains($"2026-W02  Tue 06-01-2026  {channel["usedPrompts"]![0]!["prompt"]}  settled before\n", said, StringComparison.Ordinal);
        Assert.Contains("2026-W03  –\n", said, StringComparison.Ordinal);
        Assert.Contains("2026-W04  Tue 20-01-2026  MIR-HOL-01  settled before\n", said, StringComparison.Ordinal);
        Assert.Equal(2, said.Split("MIR-HOL-01").Length);
    }

    [Fact]
    public async Task Coverage_counts_the_bank_against_its_quotas_and_finds_nothing_missing()
    {
        var (code, said, _) = await AskAsync("coverage");

        Assert.Equal(0, code);
        Assert.All(BankQuotas.All, quota =>
        {
            Assert.Contains(quota.Group + "\n", said, StringComparison.Ordinal);
            Assert.Contains($"  {quota.Name} ", said, StringComparison.Ordinal);
        });
        Assert.DoesNotContain("TOO FEW", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_and_coverage_look_at_the_installations_own_bank_and_calendar()
    {
        var (_, coverage, _) = await AskAsync("coverage", "--Prompts:Off:0=dyder");
        var (_, plan, _) = await AskAsync(
            "plan", "--channel", "x", "--weeks", "6", "--from", "2026-W47", NoStore, "--PopUp:Date=2026-11-18", "--Calendar:DaysOff:0=11-24", "--Prompts:Off:0=inspiration");

        Assert.Contains("0 of   5  TOO FEW", coverage, StringComparison.Ordinal);
        Assert.Contains("2026-W48  Wed 25-11-2026", plan, StringComparison.Ordinal);
        Assert.Contains("the week after Pop Up", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("-INS-", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_installation_wishes_for_in_vain_is_said()
    {
        var (code, _, error) = await AskAsync("coverage", "--Prompts:Off:0=dyyder");

        Assert.Equal((0, "Prompts:Off: \"dyyder\" is neither the id of a prompt nor the key of a theme.\n"), (code, error));
    }

    [Theory]
    [InlineData("Say plan or coverage.", "show")]
    [InlineData("--channel is missing: a channel's key in the store, or any name to see what a new channel would get.", "plan")]
    [InlineData("--weeks is a whole number from 1 to 1040.", "plan", "--channel", "x", "--weeks", "0")]
    [InlineData("--from is a week such as 2026-W48.", "plan", "--channel", "x", "--from", "uge 48")]
    [InlineData("--audience is one of alle, medarbejder, leder, koncernleder.", "plan", "--channel", "x", "--audience", "ledere")]
    [InlineData("--channel lacks its value.", "plan", "--channel")]
    public async Task A_faulty_order_is_refused_with_what_is_wrong(string fault, params string[] args)
    {
        var (code, said, error) = await AskAsync(args);

        Assert.Equal((2, ""), (code, said));
        Assert.Contains(fault + "\n", error, StringComparison.Ordinal);
    }

    private const string NoStore = "--Storage:Folder=no-such-folder";

    private static async Task<(int Code, string Said, string Error)> AskAsync(params string[] args)
    {
        var (said, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        return (await PromptsVerb.RunAsync(args, said, error), said.ToString(), error.ToString());
    }
}
