using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Bot.Storage;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Storage;

/// <summary>
/// The blob store goes away while people answer: they get the kind sentence with their text still in the form, what was acknowledged
/// is kept, and the bot goes on by itself when the store is back. It is away for three seconds, or DIALOGBOT_OUTAGE seconds.
/// </summary>
public sealed class OutageTests
{
    private const string Kind = "Vi kunne ikke gemme dit svar. Det står stadig i feltet – prøv igen om lidt.";

    /// <summary>Longer than the store's limit of time, so that some have waited in vain.</summary>
    private static readonly TimeSpan Away = TimeSpan.FromSeconds(
        double.TryParse(Environment.GetEnvironmentVariable("DIALOGBOT_OUTAGE"), CultureInfo.InvariantCulture, out var seconds) ? seconds : 3);

    [RequiresAzuriteFact]
    public Task A_store_that_stops_and_starts_again_loses_nothing_acknowledged() => GoesAwayAsync(async server =>
    {
        await server.StopAsync();
        await Task.Delay(Away);
        await server.StartAsync(CancellationToken.None);
    });

    [RequiresAzuriteFact]
    public Task A_store_that_hangs_for_a_while_loses_nothing_acknowledged() => GoesAwayAsync(async server =>
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
            return; // It has no signal that holds a process still.

        await SignalAsync("-STOP", server);
        await Task.Delay(Away);
        await SignalAsync("-CONT", server);
    });

    [Fact]
    public async Task A_question_that_fell_due_while_the_store_was_away_is_asked_once_when_it_is_back()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SetUpAsync("10.00");
        bot.Store.IsDown = true;
        await bot.AdvanceAsync(TimeSpan.FromMinutes(45));
        Assert.DoesNotContain(bot.Teams.Everything, Scenes.IsPrompt);

        bot.Store.IsDown = false;
        await bot.AdvanceAsync(TimeSpan.FromMinutes(2));
        await bot.AdvanceAsync(TimeSpan.FromMinutes(2));

        Assert.Single(bot.Teams.Everything, Scenes.IsPrompt);
    }

    private static async Task GoesAwayAsync(Func<AzuriteServer, Task> outage)
    {
        var folder = Directory.CreateTempSubdirectory("dialogbot-outage-").FullName;
        await using (var server = new AzuriteServer(folder))
        {
            await server.StartAsync(CancellationToken.None);
            await using var bot = await RunningBot.StartAsync(
                ("Storage:Provider", "Blobs"), ("Storage:ConnectionString", server.ConnectionString), ("Storage:Timeout", "00:00:02"));
            var card = await bot.AskAsync();
            using var end = new CancellationTokenSource();
            var people = bot.People(16).Select(person => new Answering(person, card)).ToList();
            var load = people.Select(person => person.GoOnUntilAsync(end.Token)).ToList();

            await UntilAsync(() => people.TrueForAll(person => person.Acknowledged > 0), "Not everybody could answer before.");
            await outage(server);
            var atReturn = people.ConvertAll(person => person.Acknowledged);
            await UntilAsync(() => people.Zip(atReturn).All(pair => pair.First.Acknowledged > pair.Second), "Not everybody can answer again.");
            await end.CancelAsync();
            await Task.WhenAll(load);

            Assert.Contains(people, person => person.Refused > 0);
            Assert.All(people, person => Assert.Equal([], person.Odd));
            var kept = await KeptAsync(bot);
            Assert.Equal(people.Count, kept.Count);
            Assert.All(people, person => Assert.Contains(kept, person.MayBeKept));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task<List<string>> KeptAsync(RunningBot bot)
    {
        var kept = new List<string>();
        await foreach (var listed in bot.Store.ListAsync("answers", default))
            kept.Add((string)JObject.Parse(Encoding.UTF8.GetString((await bot.Store.FindAsync(listed.Path, default))!.Content.Span))["text"]!);
        return kept;
    }

    private static async Task SignalAsync(string signal, AzuriteServer server)
    {
        using var kill = Process.Start("kill", [signal, server.ProcessId.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private static async Task UntilAsync(Func<bool> isSo, string otherwise)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            Assert.True(tries < 1200, otherwise);
            await Task.Delay(50);
        }
    }

    /// <summary>One person who answers, and edits the answer, again and again.</summary>
    private sealed class Answering(TeamMember person, JObject card)
    {
        private int sent;
        private int acknowledged;

        public int Acknowledged => Volatile.Read(ref acknowledged);

        public int Refused { get; private set; }

        /// <summary>What was shown that is neither a receipt nor the kind sentence.</summary>
        public List<string> Odd { get; } = [];

        /// <summary>The last text that was acknowledged, or one that was sent after it: its receipt may have been what was lost.</summary>
        public bool MayBeKept(string text) => Enumerable.Range(acknowledged, sent - acknowledged + 1).Any(number => text == Text(number));

        public async Task GoOnUntilAsync(CancellationToken end)
        {
            while (!end.IsCancellationRequested)
            {
                var shown = await person.SendAsync(card, Text(++sent));
                if (shown.Card.Has("Tak, det er modtaget."))
                    Volatile.Write(ref acknowledged, sent);
                else if (shown.Sentence == Kind)
                    Refused++;
                else
                    Odd.Add(shown.Json);
                await Task.Delay(20, CancellationToken.None);
            }
        }

        private string Text(int number) => $"Vi talte godt sammen hos {person.TeamsId[^2..].Trim()} og fik svar nummer {number}.";
    }
}
