using System.Text;
using Bot.Dialogs;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Storage;
using Bot.Tests.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NodaTime;
using NodaTime.Text;

namespace Bot.Tests.Processes;

/// <summary>
/// Makes things fall due on the real clock, by writing into the store while nobody runs: channels whose weekly moment has just
/// passed, and rounds whose days have gone by.
/// </summary>
internal static class DueWeek
{
    /// <summary>Long enough for last week's question to be asked still.</summary>
    private const int OpenDays = 14;

    /// <summary>False in the second and third of the weeks in which the bot keeps quiet: then leaders must ask themselves.</summary>
    public static bool IsThere => LatestMoment() is not null;

    /// <summary>Each channel has a leader of its own.</summary>
    public static string LeaderOf(string channel) => "Lone " + channel.Split('@')[0];

    /// <summary>Channels that the bot has joined and whose leader has set them up, and which have not been asked yet.</summary>
    public static async Task AddChannelsAsync(this IDocumentStore store, IEnumerable<string> channels, string serviceUrl)
    {
        var due = LatestMoment() ?? Now();
        var keys = await AuthorKeys.LoadAsync(store, default);
        var documents = new ChannelDocuments(store);
        foreach (var channel in channels)
        {
            var leader = LeaderOf(channel);
            await documents.CreateAsync(new()
            {
                Key = ChannelKey.Of(TeamMember.Tenant, channel),
                TenantId = TeamMember.Tenant,
                ConversationId = channel,
                Kind = PlaceKind.Channel,
                TeamId = "19:team@thread.tacv2",
                ServiceUrl = serviceUrl,
                BotId = TeamMember.BotId,
                Leaders = [new(keys.Of(TeamMember.Tenant, "aad-" + leader.ToLowerInvariant()), "29:" + leader)],
                IsWelcomed = true,
                Settings = new() { Day = Monday.Day, Time = Monday.Time, MedDate = new(2026, 1, 5), OpenDays = OpenDays },
                ActiveSince = due,
            }, default);
        }
    }

    /// <summary>Lets the days of some open rounds be over.</summary>
    public static async Task EndRoundsAsync(this IDocumentStore store, int count)
    {
        var open = await store.RoundsAsync("Open").ToArrayAsync();
        Random.Shared.Shuffle(open);
        foreach (var (path, round) in open.Take(count))
        {
            round["closesAt"] = InstantPattern.ExtendedIso.Format(Now());
            var kept = await store.FindAsync(path, default);
            await store.ReplaceAsync(path, Encoding.UTF8.GetBytes(round.ToString()), kept!.Version, default);
        }
    }

    public static bool IsOver(JObject round) => InstantPattern.ExtendedIso.Parse((string)round["closesAt"]!).Value <= Now();

    /// <summary>The rounds in one state, or all.</summary>
    public static async IAsyncEnumerable<(DocumentPath Path, JObject Round)> RoundsAsync(this IDocumentStore store, string? state = null)
    {
        await foreach (var (path, round) in store.AllAsync("rounds"))
        {
            if (state is null || (string?)round["state"] == state)
                yield return (path, round);
        }
    }

    public static async IAsyncEnumerable<(DocumentPath Path, JObject Document)> AllAsync(this IDocumentStore store, string folder)
    {
        await foreach (var some in store.ListAsync(folder, default).Chunk(32))
        {
            var found = await Task.WhenAll(some.Select(listed => store.FindAsync(listed.Path, default)));
            foreach (var (listed, document) in some.Zip(found))
            {
                if (document is not null)
                    yield return (listed.Path, Read(document));
            }
        }
    }

    private static JObject Read(Document document)
    {
        using var text = new StreamReader(new MemoryStream(document.Content.ToArray()));
        using var reader = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    private static WeeklySchedule Monday { get; } = new() { Day = IsoDayOfWeek.Monday, Time = LocalTime.Midnight };

    /// <returns>Null when this week and the one before are quiet.</returns>
    private static Instant? LatestMoment()
    {
        var week = IsoWeek.Of(Now().InZone(SetUpChannel.Zone).Date);
        return ((Instant?[])[Monday.MomentIn(week), Monday.MomentIn(week.Previous())]).FirstOrDefault(moment => moment <= Now());
    }

    private static Instant Now() => SystemClock.Instance.GetCurrentInstant();
}
