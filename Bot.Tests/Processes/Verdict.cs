using Bot.Dialogs.Storage;
using Bot.Tests.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Processes;

/// <summary>What stands at the end, held against what people were told and what Teams received.</summary>
internal sealed class Verdict
{
    private readonly List<string> faults = [];
    private int acts;
    private int refusals;
    private int answers;
    private int prompts;
    private int summaries;

    public IReadOnlyList<string> Faults => faults;

    /// <summary>Every channel has been asked, and no round stands between two states.</summary>
    public static async Task<bool> IsQuietAsync(FakeTeams teams, IDocumentStore store, IReadOnlyCollection<string> channels) =>
        teams.Everything.Select(StandingCard.Of).OfType<StandingCard>().Select(card => card.Channel).Distinct().Count() == channels.Count
        && await store.RoundsAsync().AllAsync(one => IsSettled(one.Round));

    public static async Task<Verdict> OfAsync(FakeTeams teams, Crowd crowd, IDocumentStore store, IReadOnlyCollection<string> channels)
    {
        var verdict = new Verdict { acts = crowd.Acknowledged, refusals = crowd.Everybody.Sum(writer => writer.Refusals) };
        verdict.OfPrompts([.. teams.Everything.Select(StandingCard.Of).OfType<StandingCard>()], channels);
        verdict.OfSummaries(teams.Everything, await store.RoundsAsync("Reported").CountAsync());
        verdict.OfAnswers(crowd.Everybody, await store.AllAsync("answers").Select(kept => (string)kept.Document["text"]!).ToListAsync());
        await foreach (var (path, round) in store.RoundsAsync())
        {
            if (!IsSettled(round))
                verdict.faults.Add($"{path} stands as {round["state"]}.");
        }

        return verdict;
    }

    public override string ToString() => string.Join('\n',
        faults.Prepend(FormattableString.Invariant($"{acts} acts acknowledged, {refusals} refused kindly, {answers} answers kept, {prompts} questions and {summaries} summaries posted.")));

    private static bool IsSettled(JObject round) =>
        (string?)round["state"] is "Reported" || ((string?)round["state"] is "Open" && !DueWeek.IsOver(round));

    private void OfPrompts(IReadOnlyList<StandingCard> posted, IReadOnlyCollection<string> channels)
    {
        prompts = posted.Count;
        foreach (var twice in posted.GroupBy(card => (card.Channel, card.Round)).Where(cards => cards.Count() > 1))
            faults.Add($"{twice.Key} was asked {twice.Count()} times.");
        foreach (var never in channels.Except(posted.Select(card => card.Channel)))
            faults.Add($"{never} was never asked.");
    }

    private void OfSummaries(IReadOnlyList<Told> everything, int reported)
    {
        var given = everything.Where(told => told.IsPublic && Scenes.IsSummary(told)).ToArray();
        var posted = given.Where(told => !told.IsUpdate).CountBy(told => told.Path).ToArray();
        summaries = posted.Length;
        foreach (var (path, count) in posted.Where(one => one.Value > 1))
            faults.Add($"{path} was told its summary {count} times.");

        // Where nobody knows whether the summary has arrived, the question's own card tells it.
        var told = given.Select(one => one.Path.Split("/activities")[0]).Distinct().Count();
        if (told != reported)
            faults.Add($"{reported} rounds are reported, and {told} summaries were seen.");
        faults.AddRange(everything
            .Where(one => !one.IsPublic && Scenes.IsSummary(one))
            .CountBy(one => one.Path)
            .Where(one => one.Value > 1)
            .Select(one => $"{one.Key} was told a summary {one.Value} times."));
    }

    private void OfAnswers(IReadOnlyList<Writer> everybody, IReadOnlyList<string> kept)
    {
        answers = kept.Count;
        var byText = everybody.SelectMany(writer => writer.Ledger.EverSent.Select(text => (text, writer))).ToDictionary(one => one.text, one => one.writer);
        faults.AddRange(kept.Where(text => !byText.ContainsKey(text)).Select(text => $"Nobody wrote {text}"));
        var byWriter = kept.Where(byText.ContainsKey).ToLookup(text => byText[text]);
        foreach (var writer in everybody)
        {
            var stands = byWriter[writer].ToArray();
            if (stands.Length > 1)
                faults.Add($"Kept twice: {string.Join(' ', stands)}");
            if (!writer.Ledger.MayStand.Contains(stands.FirstOrDefault()))
                faults.Add($"“{stands.FirstOrDefault() ?? "nothing"}” stands instead of “{string.Join("” or “", writer.Ledger.MayStand.Select(text => text ?? "nothing"))}”.");
            if (writer.Odd is { } odd)
                faults.Add($"Somebody was shown {odd}");
        }
    }
}
