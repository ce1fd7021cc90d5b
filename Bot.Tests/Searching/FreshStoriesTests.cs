using Bot.Dialogs.Stories;
using Bot.Dialogs.Stories.Index;
using Bot.Schedule;
using Bot.Storage;
using Bot.Tests.Edge;
using Bot.Tests.Teams;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Searching;

/// <summary>Two instances on one store, each with an index of its own.</summary>
public sealed class FreshStoriesTests : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dialogbot-index-").FullName;
    private readonly ManualTime time = new();
    private readonly LogRecorder log = new();
    private readonly WatchedStore store;
    private readonly List<StoryClock> clocks = [];

    public FreshStoriesTests() => store = new(new FileDocumentStore(folder));

    [Fact]
    public async Task What_an_instance_writes_or_withdraws_its_own_search_knows_at_once()
    {
        var here = await StartAsync();

        await here.Documents.CreateAsync(StoryExamples.Story("a", "Vi fik en elcykel."), CancellationToken.None);
        Assert.Equal("a", await FoundAsync(here, "cykel"));

        await here.Documents.DeleteAsync(StoryExamples.Story("a"), CancellationToken.None);
        Assert.Equal("", await FoundAsync(here, "cykel"));
    }

    [Fact]
    public async Task What_was_withdrawn_on_one_instance_is_gone_on_the_other_after_the_next_look_at_the_news()
    {
        var (here, there) = (await StartAsync(), await StartAsync());
        await here.Documents.CreateAsync(StoryExamples.Story("a"), CancellationToken.None);
        await NextLookAsync(async () => await FoundAsync(there) == "a");

        await here.Documents.DeleteAsync(StoryExamples.Story("a"), CancellationToken.None);
        Assert.Equal("a", await FoundAsync(there));
        await NextLookAsync(async () => await FoundAsync(there) == "");
    }

    [Fact]
    public async Task A_yes_that_was_taken_back_on_one_instance_is_taken_back_on_the_other_after_the_next_look_at_the_news()
    {
        var (here, there) = (await StartAsync(), await StartAsync());
        await here.Documents.CreateAsync(StoryExamples.Story("a"), CancellationToken.None);
        await NextLookAsync(async () => await FoundAsync(there) == "a");

        await here.Documents.ChangeAsync(new("a"), story => story with { Sharing = [SharingChoice.Intranet] }, CancellationToken.None);
        Assert.Equal("", await FoundAsync(here));
        await NextLookAsync(async () => await FoundAsync(there) == "");
    }

    [Fact]
    public async Task News_told_just_before_the_hour_turned_is_heard_after_it()
    {
        var (here, there) = (await StartAsync(), await StartAsync());

        // 8.30 UTC at the start.
        await TurnToAsync(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(1));
        await here.Documents.CreateAsync(StoryExamples.Story("a"), CancellationToken.None);
        await NextLookAsync(async () => await FoundAsync(there) == "a");
    }

    [Fact]
    public async Task A_withdrawn_story_stays_away_when_the_act_that_told_it_comes_again()
    {
        var (here, there) = (await StartAsync(), await StartAsync());
        var story = StoryExamples.Story("a");
        Assert.Equal(StoryCreation.Kept, await here.Documents.CreateAsync(story, CancellationToken.None));
        Assert.Equal(StoryCreation.KeptBefore, await there.Documents.CreateAsync(story, CancellationToken.None));
        await here.Documents.DeleteAsync(story, CancellationToken.None);

        Assert.Equal(StoryCreation.WithdrawnSince, await there.Documents.CreateAsync(story, CancellationToken.None));
        Assert.Null(await here.Documents.FindAsync(story.Id, CancellationToken.None));
        Assert.DoesNotContain(Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories), file => !file.Contains("news", StringComparison.Ordinal));
    }

    [Fact]
    public async Task News_that_never_came_is_made_up_for_by_the_next_listing_of_all_stories()
    {
        var (here, there) = (await StartAsync(), await StartAsync());
        await here.Documents.CreateAsync(StoryExamples.Story("kept"), CancellationToken.None);
        await here.Documents.CreateAsync(StoryExamples.Story("taken"), CancellationToken.None);
        await NextLookAsync(async () => await FoundAsync(there) == "kept taken");

        // As an operator does who puts a backup in place: nobody tells of it.
        File.Move(Path.Combine(folder, "stories", "taken.json"), Path.Combine(folder, "taken.json"));
        var changed = (await File.ReadAllTextAsync(Path.Combine(folder, "stories", "kept.json"))).Replace("en tur", "en cykeltur", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder, "stories", "kept.json"), changed);
        Assert.Equal("kept taken", await FoundAsync(there));

        await TurnToAsync(StoryClock.BetweenListings);
        await UntilAsync(async () => await FoundAsync(there) == "kept" && await FoundAsync(there, "cykeltur") == "kept");
    }

    [Fact]
    public async Task A_store_that_fails_leaves_the_old_index_and_one_line_in_the_log()
    {
        var (here, there) = (await StartAsync(), await StartAsync());
        await here.Documents.CreateAsync(StoryExamples.Story("a"), CancellationToken.None);
        await NextLookAsync(async () => await FoundAsync(there) == "a");

        store.IsUnreadable = true;
        await UntilAsync(async () => await Lines("2023") == 2);
        for (var look = 0; look < 10; look++)
            await TurnToAsync(StoryClock.BetweenNews);
        Assert.Equal("a", await FoundAsync(there));

        store.IsUnreadable = false;
        await UntilAsync(async () => await Lines("2024") == 2);
        Assert.Equal(2, await Lines("2023"));
    }

    [Fact]
    public async Task A_story_that_was_told_while_its_news_could_not_be_written_is_kept_all_the_same()
    {
        var here = await StartAsync();
        store.IsBroken = path => path.Value.StartsWith("news/", StringComparison.Ordinal);

        Assert.Equal(StoryCreation.Kept, await here.Documents.CreateAsync(StoryExamples.Story("a"), CancellationToken.None));
        Assert.Equal("a", await FoundAsync(here));
        await Assert.ThrowsAsync<IOException>(() => here.Documents.DeleteAsync(StoryExamples.Story("a"), CancellationToken.None));
        Assert.Equal("a", await FoundAsync(here));
    }

    [Fact]
    public async Task Before_the_stories_are_read_a_search_says_how_far_it_is()
    {
        var here = New();
        await here.Documents.CreateAsync(StoryExamples.Story("a"), CancellationToken.None);

        var search = await time.RunAsync(here.Stories.FindAsync(new(SharingChoice.PopUp, "", ""), CancellationToken.None));
        Assert.Equal(0, Assert.IsType<StorySearch.StillReading>(search).Percent);
        await here.Stories.ReadAllAsync(CancellationToken.None);
        Assert.Equal("a", await FoundAsync(here));
    }

    [Fact]
    public async Task A_story_that_this_program_does_not_understand_is_left_out_and_the_others_are_found()
    {
        var here = New();
        foreach (var id in (string[])["newer", "torn", "well"])
            await here.Documents.CreateAsync(StoryExamples.Story(id), CancellationToken.None);
        var newer = Path.Combine(folder, "stories", "newer.json");
        await File.WriteAllTextAsync(newer, (await File.ReadAllTextAsync(newer)).Replace($"\"schema\":{Story.Newest}", "\"schema\":999", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(folder, "stories", "torn.json"), "{\"schema\":");

        var later = New();
        Assert.Equal((3, 2), await later.Stories.ReadAllAsync(CancellationToken.None));
        Assert.Equal("well", await FoundAsync(later));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var clock in clocks)
        {
            await clock.StopAsync(CancellationToken.None);
            clock.Dispose();
        }

        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private (StoryDocuments Documents, FreshStories Stories) New()
    {
        var clock = new HostClock(time);
        var documents = new StoryDocuments(store, clock);
        return (documents, new(documents, clock, time));
    }

    private async Task<(StoryDocuments Documents, FreshStories Stories)> StartAsync()
    {
        var instance = New();
        using var logging = LoggerFactory.Create(builder => builder.AddProvider(log));
        var clock = new StoryClock(instance.Stories, time, logging.CreateLogger<StoryClock>());
        clocks.Add(clock);
        await clock.StartAsync(CancellationToken.None);
        await UntilAsync(async () => await Lines("2021") == clocks.Count);
        return instance;
    }

    private static async Task<string> FoundAsync((StoryDocuments Documents, FreshStories Stories) instance, string text = "")
    {
        var search = await instance.Stories.FindAsync(new(SharingChoice.PopUp, "", text), CancellationToken.None);
        return string.Join(' ', Assert.IsType<StorySearch.Found>(search).Ids);
    }

    /// <summary>Lets the time between two looks at the news pass, once; a clock that was not asleep yet gets it once more.</summary>
    private async Task NextLookAsync(Func<Task<bool>> isSo)
    {
        await TurnToAsync(StoryClock.BetweenNews);
        await UntilAsync(isSo);
    }

    private async Task TurnToAsync(TimeSpan by)
    {
        await Task.Delay(20);
        time.Advance(by);
    }

    private Task<int> Lines(string number) => Task.FromResult(log.Lines.Count(line => line.Contains($" {number} ", StringComparison.Ordinal)));

    private async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var tries = 1; !await isSo(); tries++)
        {
            Assert.True(tries < 500, "It did not come to pass.");
            await Task.Delay(20);
            if (tries % 25 == 0)
                time.Advance(StoryClock.BetweenNews);
        }
    }
}
