using System.Collections.Concurrent;
using Bot.Dialogs;
using Bot.Dialogs.Channels;
using Bot.Dialogs.PopUps;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Stories;
using Bot.Dialogs.Storage;
using Bot.Schedule;
using Bot.Storage;
using Bot.Tests.Edge;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bot.Tests.Schedule;

public sealed class RoundClockTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dialogbot-clock-").FullName;
    private readonly ManualTime time = new();
    private readonly Voice voice = new();
    private readonly FileDocumentStore store;
    private readonly ServiceProvider services;

    public RoundClockTests()
    {
        store = new FileDocumentStore(folder);
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(time)
            .AddSingleton<IClock, HostClock>()
            .AddSingleton<IDocumentStore>(store)
            .AddSingleton<IChannelPoster>(voice)
            .AddSingleton(new AuthorKeys([1, 2, 3]))
            .AddSingleton(new RetentionRules())
            .AddSingleton(RepairRules.Default)
            .AddSingleton(WorkCalendar.Danish)
            .AddSingleton(new StoryThemes(["Fællesskab"]))
            .AddSingleton(new OrganiserList([], everyone: false))
            .AddSingleton(new PublicAddress(() => new("https://bot.example.dk")))
            .AddDialogs()
            .AddSingleton<RoundClock>()
            .BuildServiceProvider();
    }

    [Fact]
    public async Task A_channel_whose_call_times_out_stops_neither_the_others_nor_the_clock()
    {
        for (var number = 0; number < 20; number++)
            await SetUpAsync($"19:channel-{number}@thread.tacv2");
        voice.TimesOut.Add("19:channel-3@thread.tacv2");
        var clock = services.GetRequiredService<RoundClock>();

        // The clock stands just before the channels' moment: nothing is asked yet.
        await clock.StartAsync(CancellationToken.None);
        time.Advance(TimeSpan.FromHours(1));
        await UntilAsync(() => voice.Asked.Count == 19);
        Assert.False(clock.ExecuteTask!.IsCompleted);

        voice.TimesOut.Clear();
        await UntilAsync(() =>
        {
            time.Advance(TimeSpan.FromMinutes(1));
            return voice.Asked.Count == 20;
        });
        await clock.StopAsync(CancellationToken.None);
        Assert.Equal(20, voice.Asked.Distinct().Count());
    }

    public void Dispose()
    {
        services.Dispose();
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private Task SetUpAsync(string conversation) => services.GetRequiredService<ChannelDocuments>().CreateAsync(
        new Channel
        {
            Key = ChannelKey.Of("tenant", conversation),
            TenantId = "tenant",
            ConversationId = conversation,
            Kind = PlaceKind.Channel,
            ServiceUrl = "https://example.dk",
            BotId = "28:bot",
            IsWelcomed = true,
            ActiveSince = Instant.FromUtc(2026, 1, 1, 0, 0),
            Settings = new() { MedDate = new LocalDate(2026, 1, 1), Time = new LocalTime(10, 0) },
        },
        CancellationToken.None);

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            Assert.True(tries < 1500, "It did not come to pass.");
            await Task.Delay(20);
        }
    }

    /// <summary>What the bot says of its own accord, kept instead of sent; some channels do not answer in time.</summary>
    private sealed class Voice : IChannelPoster
    {
        public ConcurrentBag<string> Asked { get; } = [];

        public HashSet<string> TimesOut { get; } = [];

        public Task<PostedCard> StartThreadAsync(Channel channel, Card card, string summary, CancellationToken cancellation)
        {
            if (TimesOut.Contains(channel.ConversationId))
                throw new TaskCanceledException("The call took too long.");
            Asked.Add(channel.ConversationId);
            return Task.FromResult(new PostedCard(channel.ConversationId, "1"));
        }

        public Task<PostedCard> ReplyAsync(Channel channel, PostedCard thread, Card card, string summary, CancellationToken cancellation) =>
            Task.FromResult(thread);

        public Task UpdateAsync(Channel channel, PostedCard posted, Card card, string summary, CancellationToken cancellation) => Task.CompletedTask;

        public Task SendToPersonAsync(Channel channel, string teamsId, Card card, string summary, CancellationToken cancellation) => Task.CompletedTask;

        public Task SendToPersonAsync(PersonAddress person, Card card, string summary, CancellationToken cancellation) => Task.CompletedTask;
    }
}
