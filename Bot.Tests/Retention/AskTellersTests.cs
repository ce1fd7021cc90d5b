using System.Net;
using Bot.Dialogs;
using Bot.Dialogs.Channels;
using Bot.Dialogs.Stories;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bot.Tests.Retention;

public sealed class AskTellersTests : IDisposable
{
    private readonly House house = new();

    public void Dispose() => house.Dispose();

    public static readonly TheoryData<int, int, int, int, bool, string> Moments = new()
    {
        { 2027, 1, 5, 12, false, "a year is not over yet" },
        { 2027, 1, 6, 9, false, "nobody is asked before ten o'clock" },
        { 2027, 1, 6, 10, true, "a year to the day" },
        { 2027, 1, 9, 12, false, "a Saturday" },
        { 2027, 3, 29, 12, false, "Easter Monday" },
        { 2027, 7, 14, 12, false, "the summer's quiet weeks" },
        { 2027, 8, 9, 12, true, "later than due is not too late" },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Tellers_are_asked_by_day_and_on_working_days(int year, int month, int day, int hour, bool isAsked, string why)
    {
        await TellAsync("a", "one");
        house.TurnTo(year, month, day, hour);

        await house.Instance().DayAsync();

        Assert.True(isAsked == !house.Post.Sent.IsEmpty, why);
    }

    [Fact]
    public async Task Nobody_is_asked_on_a_day_off_by_local_agreement()
    {
        house.Calendar = new() { DaysOff = [new AnnualDate(1, 6)] };
        await TellAsync("a", "one");
        house.TurnTo(2027, 1, 6, 12);

        await house.Instance().DayAsync();

        Assert.Empty(house.Post.Sent);
    }

    [Fact]
    public async Task A_story_is_asked_about_once_a_year_whether_or_not_there_is_an_answer()
    {
        await TellAsync("a", "one");
        var asked = new List<string>();
        for (var day = new LocalDate(2026, 1, 7); day < new LocalDate(2029, 2, 1); day = day.PlusDays(1))
        {
            house.TurnTo(day.Year, day.Month, day.Day, 12);
            await house.Instance().DayAsync();
            if (house.Post.Sent.TryDequeue(out _))
                asked.Add(day.ToString("uuuu-MM-dd", null));
        }

        // 6 January 2028 lies in a quiet week; a year is counted from the question.
        Assert.Equal(["2027-01-06", "2028-01-10", "2029-01-10"], asked);
    }

    [Fact]
    public async Task Who_has_told_many_stories_is_asked_about_one_a_week()
    {
        foreach (var story in (string[])["one", "two", "three"])
            await TellAsync("a", story);
        await TellAsync("b", "four");

        foreach (var (day, expected) in ((int, int)[])[(6, 2), (7, 0), (12, 0), (13, 1), (20, 1), (27, 0)])
        {
            house.TurnTo(2027, 1, day, 12);
            await house.Instance().DayAsync();
            Assert.Equal(expected, house.Post.Sent.Count);
            house.Post.Sent.Clear();
        }
    }

    [Fact]
    public async Task Two_instances_ask_once()
    {
        for (var teller = 0; teller < 20; teller++)
            await TellAsync($"a{teller}", $"story-{teller}");
        house.TurnTo(2027, 1, 6, 12);

        var instances = Enumerable.Range(0, 4).Select(_ => house.Instance()).ToArray();
        await Task.WhenAll(instances.Select(instance => Task.Run(instance.DayAsync)));

        Assert.Equal(20, house.Post.Sent.Select(sent => sent.To.TeamsId).Distinct().Count());
        Assert.Equal(20, house.Post.Sent.Count);
    }

    [Fact]
    public async Task What_teams_refused_is_asked_another_day_and_what_may_have_arrived_is_not()
    {
        foreach (var teller in (string[])["refused", "unanswered", "shut-out", "well"])
            await TellAsync(teller, teller);
        house.Post.Fault = person => person.TeamsId switch
        {
            "29:refused" => new HttpRequestException("no", null, HttpStatusCode.ServiceUnavailable),
            "29:unanswered" => new HttpRequestException(HttpRequestError.ConnectionError),
            "29:shut-out" => new ChannelUnreachableException(),
            _ => null,
        };
        house.TurnTo(2027, 1, 6, 12);
        await house.Instance().DayAsync();
        Assert.Equal(["29:well"], house.Post.Sent.Select(sent => sent.To.TeamsId));

        house.Post.Fault = _ => null;
        house.TurnTo(2027, 1, 7, 12);
        await house.Instance().DayAsync();
        Assert.Equal(["29:well", "29:refused"], house.Post.Sent.Select(sent => sent.To.TeamsId));
    }

    [Fact]
    public async Task When_teams_takes_nothing_the_rest_is_left_for_another_day()
    {
        for (var teller = 0; teller < 20; teller++)
            await TellAsync($"a{teller}", $"story-{teller}");
        var tries = 0;
        house.Post.Fault = _ =>
        {
            tries++;
            return new HttpRequestException("no", null, HttpStatusCode.ServiceUnavailable);
        };
        house.TurnTo(2027, 1, 6, 12);
        await house.Instance().DayAsync();
        Assert.Equal(5, tries);

        house.Post.Fault = _ => null;
        house.TurnTo(2027, 1, 7, 12);
        await house.Instance().DayAsync();
        Assert.Equal(20, house.Post.Sent.Count);
    }

    [Fact]
    public async Task A_damaged_story_and_a_teller_without_an_address_keep_nobody_else_from_being_asked()
    {
        await TellAsync("a", "one");
        await TellAsync("b", "two", withAddress: false);
        await house.PutAsync("stories/damaged", "{ damaged");
        house.TurnTo(2027, 1, 6, 12);

        await house.Instance().DayAsync();

        Assert.Equal(["29:a"], house.Post.Sent.Select(sent => sent.To.TeamsId));
        Assert.All((string[])["one", "two"], story => Assert.Contains("\"askedOn\":\"2027-01-06\"", house.Read("stories/" + story), StringComparison.Ordinal));
        Assert.Single(house.Faults);
    }

    [Fact]
    public async Task A_story_of_version_1_is_read_and_asked_about()
    {
        await house.PutAsync("stories/old", """
            {"schema":1,"id":"old","author":"a","heading":"En tur","what":"Vi gik.","why":"Det gav ro.","theme":"Fællesskab","sharing":["PopUp"],"vouched":false,"toldOn":"2025-03-04"}
            """);
        var stories = house.Instance().GetRequiredService<StoryDocuments>();
        var old = await stories.FindAsync(new("old"), CancellationToken.None);
        Assert.Equal((2, null, null, false), (old!.Schema, old.AskedOn, old.ConfirmedOn, old.IsUnconfirmed));

        house.TurnTo(2026, 3, 4, 12);
        await house.Instance().DayAsync();

        Assert.True((await stories.FindAsync(new("old"), CancellationToken.None))!.IsUnconfirmed);
        Assert.Contains("\"schema\":2", house.Read("stories/old"), StringComparison.Ordinal);
    }

    private async Task TellAsync(string teller, string story, bool withAddress = true)
    {
        var instance = house.Instance();
        await house.PutAsync("stories/" + story, $$"""
            {"schema":2,"id":"{{story}}","author":"{{teller}}","heading":"En tur","what":"Vi gik.","why":"Det gav ro.","theme":"Fællesskab","sharing":["PopUp"],"vouched":false,"toldOn":"2026-01-06"}
            """);
        await house.PutAsync($"authors/{teller}/story.{story}");
        if (withAddress)
            await instance.GetRequiredService<TellerAddresses>().KeepAsync(TurnOf(teller), CancellationToken.None);
    }

    private static Turn TurnOf(string teller) => new(
        new Sender(new(teller), "29:" + teller, "", ""),
        new Place(PlaceKind.Personal, "tenant", "chat", null, "https://example.dk", "28:bot"),
        "activity",
        new Form(new Dictionary<string, string>()),
        Dialogs.Texts.Danish);
}
