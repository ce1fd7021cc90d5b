using Bot.Teams.Edge;

namespace Bot.Tests.Edge;

public sealed class PaceTests
{
    private readonly ManualTime time = new();

    [Fact]
    public void No_stretch_of_time_holds_more_sends_than_its_limit()
    {
        SendLimit[] limits = [new(7, TimeSpan.FromSeconds(1)), new(8, TimeSpan.FromSeconds(2)), new(60, TimeSpan.FromSeconds(30))];
        var pace = new Pace(limits);
        var moments = Enumerable.Range(0, 500).Select(_ => pace.Next(time.GetUtcNow())).ToList();

        Assert.Equal(moments.Order(), moments);
        foreach (var (sends, window) in limits)
            Assert.All(moments, start => Assert.InRange(moments.Count(moment => moment >= start && moment < start + window), 0, sends));
    }

    [Fact]
    public void A_pace_that_was_idle_starts_at_once()
    {
        var pace = new Pace(new SendLimit(1, TimeSpan.FromSeconds(1)));
        pace.Next(time.GetUtcNow());
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(time.GetUtcNow(), pace.Next(time.GetUtcNow()));
    }

    [Fact]
    public async Task A_busy_thread_holds_up_no_other()
    {
        var paces = new SendPaces(time);
        var busy = Enumerable.Range(0, 50).Select(_ => paces.WaitAsync("busy", reading: false, CancellationToken.None)).ToList();
        Assert.True(paces.WaitAsync("quiet", reading: false, CancellationToken.None).IsCompletedSuccessfully);
        Assert.Equal(7, busy.Count(send => send.IsCompletedSuccessfully));
        await time.RunAsync(Task.WhenAll(busy).ContinueWith(_ => true, TaskScheduler.Default));
    }

    [Fact]
    public async Task All_threads_together_stay_under_twenty_a_second_in_the_order_of_asking()
    {
        var paces = new SendPaces(time);
        var sent = new List<int>();
        var sends = Enumerable.Range(0, 100).Select(SendAsync).ToList();
        Assert.Equal(20, sent.Count);
        await time.RunAsync(Task.WhenAll(sends).ContinueWith(_ => true, TaskScheduler.Default));
        Assert.Equal(Enumerable.Range(0, 100), sent.Order());
        Assert.Equal(Enumerable.Range(0, 20), sent.Take(20));

        async Task SendAsync(int thread)
        {
            await paces.WaitAsync($"thread {thread}", reading: false, CancellationToken.None);
            lock (sent)
                sent.Add(thread);
        }
    }

    [Fact]
    public async Task Threads_that_were_silent_for_an_hour_are_forgotten()
    {
        var paces = new SendPaces(time);
        await paces.WaitAsync("old", reading: false, CancellationToken.None);
        time.Advance(TimeSpan.FromMinutes(61));
        await paces.WaitAsync("new", reading: false, CancellationToken.None);
        Assert.Equal(1, paces.Threads);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/v3/conversations/19%3Aabc%40thread.tacv2/activities/7", "19:abc@thread.tacv2")]
    [InlineData("http://localhost:56150/_connector/v3/conversations/a%2Fb/members", "a/b")]
    [InlineData("https://smba.trafficmanager.net/emea/v3/conversations", null)]
    [InlineData("https://smba.trafficmanager.net/emea/v3/teams/19%3Aabc", null)]
    public void The_thread_is_read_from_the_path(string url, string? thread) => Assert.Equal(thread, ThrottleHandler.Thread(new Uri(url)));
}
