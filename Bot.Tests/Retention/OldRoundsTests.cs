using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Bot.Tests.Retention;

public sealed class OldRoundsTests : IDisposable
{
    private static readonly string[] OfRound =
    [
        "answers/c1/week-2026-w02/keyless-1", "answers/c1/week-2026-w02/t1", "authors/a1/answer.c1.week-2026-w02", "rounds/c1/week-2026-w02",
        "salts/c1/week-2026-w02", "withdrawn/c1/week-2026-w02/t1/d1",
    ];

    private readonly House house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_round_goes_with_answers_and_markers_at_the_end_of_what_its_card_promised_and_nothing_else_does()
    {
        await KeepAsync("week-2026-w02", new LocalDate(2026, 1, 11));
        await KeepAsync("week-2026-w03", new LocalDate(2026, 1, 18));
        await KeepAsync("week-2026-w04", new LocalDate(2026, 1, 11), months: 24);
        await house.PutAsync("authors/a1/greeted");
        await house.PutAsync("authors/a1/story.s1");
        var before = house.Kept();

        house.TurnTo(2027, 7, 10, 23);
        await house.NightAsync();
        Assert.Equal(before, house.Kept().Union(Leftovers(before)).Order(StringComparer.Ordinal));

        house.TurnTo(2027, 7, 11);
        await house.NightAsync();
        Assert.Equal(before.Except(OfRound).Except(Leftovers(before)), house.Kept());
        Assert.Contains("1 rounds with 2 answers", house.Nights.Last(), StringComparison.Ordinal);
        Assert.Empty(house.Faults);
    }

    [Fact]
    public async Task The_job_runs_once_a_day_from_its_hour_and_running_again_changes_nothing()
    {
        house.TurnTo(2026, 2, 1, 2);
        await house.NightAsync();
        Assert.Empty(house.Nights);

        house.TurnTo(2026, 2, 1, 3);
        await house.NightAsync();
        await house.NightAsync();
        Assert.Single(house.Nights);

        house.TurnTo(2027, 7, 12);
        await KeepAsync("week-2026-w02", new LocalDate(2026, 1, 11));
        await house.NightAsync();
        var after = house.Kept();
        house.TurnTo(2027, 7, 13);
        await house.NightAsync();
        Assert.Equal(after, house.Kept());
        Assert.Contains("deleted: 0 rounds with 0 answers", house.Nights.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_instances_one_runs_it()
    {
        for (var week = 10; week < 40; week++)
            await KeepAsync($"week-2025-w{week}", new LocalDate(2025, 1, 1));
        house.TurnTo(2027, 1, 20);

        var instances = Enumerable.Range(0, 6).Select(_ => house.Instance()).ToArray();
        await Task.WhenAll(instances.Select(instance => Task.Run(() => instance.NightAsync())));

        Assert.Contains("30 rounds with 60 answers", Assert.Single(house.Nights), StringComparison.Ordinal);
        Assert.Empty(house.Kept());
    }

    [Fact]
    public async Task What_an_instance_left_when_it_died_is_taken_over_after_an_hour()
    {
        await KeepAsync("week-2026-w02", new LocalDate(2026, 1, 11));
        house.TurnTo(2027, 7, 12);
        using var death = new CancellationTokenSource();
        house.Store.IsBroken = path =>
        {
            if (path.Value.StartsWith("authors/", StringComparison.Ordinal))
                death.Cancel();
            death.Token.ThrowIfCancellationRequested();
            return false;
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => house.Instance().NightAsync(death.Token));
        house.Store.IsBroken = _ => false;
        Assert.Equal(["authors/a1/answer.c1.week-2026-w02", "rounds/c1/week-2026-w02"], house.Kept());

        house.Time.Advance(TimeSpan.FromMinutes(50));
        await house.NightAsync();
        Assert.Equal(2, house.Kept().Length);

        house.Time.Advance(TimeSpan.FromMinutes(10));
        await house.NightAsync();
        Assert.Empty(house.Kept());
        Assert.Single(house.Nights);
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_or_deleted_keeps_no_other_from_going_and_has_its_turn_the_next_day()
    {
        await KeepAsync("week-2026-w02", new LocalDate(2026, 1, 11));
        await KeepAsync("week-2026-w03", new LocalDate(2026, 1, 11));
        await KeepAsync("week-2026-w04", new LocalDate(2026, 1, 11));
        house.Damage("rounds/c1/week-2026-w03");
        house.Damage("answers/c1/week-2026-w02/t1");
        house.Store.IsBroken = path => path.Value == "authors/a1/answer.c1.week-2026-w04";
        house.TurnTo(2027, 7, 12);

        await house.NightAsync();
        Assert.DoesNotContain(house.Kept(), path => path.Contains("w02", StringComparison.Ordinal));
        Assert.Contains("rounds/c1/week-2026-w04", house.Kept());
        Assert.StartsWith("Error 1042 4 documents", Assert.Single(house.Faults), StringComparison.Ordinal);

        house.Store.IsBroken = _ => false;
        house.TurnTo(2027, 7, 13);
        await house.NightAsync();
        Assert.DoesNotContain(house.Kept(), path => path.Contains("w04", StringComparison.Ordinal));
        Assert.Contains("answers/c1/week-2026-w03/t1", house.Kept());
    }

    [Fact]
    public async Task What_is_kept_for_a_while_only_goes_when_its_time_is_over()
    {
        await house.PutAsync("news/stories/2026010607/old.withdrawn");
        await house.PutAsync("news/stories/2026010702/new.withdrawn");
        await house.PutAsync("audit/2025/a7k2-9qxm", Audit("2025-12-31"));
        await house.PutAsync("audit/2026/b7k2-9qxm", Audit("2026-03-04"));
        await house.PutAsync("popups/pulls/" + new string('a', 32), """{"schema":1,"stories":[],"expires":"2026-01-06T09:00:00Z"}""");
        await house.PutAsync("authors/a1/address", """{"schema":1,"sealed":"x"}""");

        house.TurnTo(2026, 1, 7, 9);
        await house.NightAsync();
        Assert.Equal(["audit/2025/a7k2-9qxm", "audit/2026/b7k2-9qxm", "news/stories/2026010702/new.withdrawn"], house.Kept());
        Assert.Contains("1 news, 1 pulls, 1 addresses, 0 audit records", house.Nights.Last(), StringComparison.Ordinal);

        foreach (var (year, month, day, left) in ((int, int, int, int)[])[(2030, 12, 30, 2), (2030, 12, 31, 1), (2031, 3, 3, 1), (2031, 3, 4, 0)])
        {
            house.TurnTo(year, month, day);
            await house.NightAsync();
            Assert.Equal(left, house.Kept("audit/").Length);
        }

        Assert.Empty(house.Faults);

        static string Audit(string on) =>
            $$"""{"schema":1,"verb":"Erase","on":"{{on}}","by":"self","counts":{"answers":1,"stories":0,"ledChannels":0},"isFinished":true}""";
    }

    [Fact]
    public async Task A_round_in_a_channel_that_the_bot_was_removed_from_loses_its_salt_and_goes_in_time_as_well()
    {
        await KeepAsync("week-2026-w02", new LocalDate(2026, 1, 11), RoundState.Open);
        house.TurnTo(2026, 1, 11, 22);
        await house.NightAsync();
        Assert.Equal(OfRound, house.Kept());

        house.TurnTo(2026, 1, 13);
        await house.NightAsync();
        Assert.Equal(OfRound.Except(["salts/c1/week-2026-w02", "withdrawn/c1/week-2026-w02/t1/d1"]), house.Kept());

        house.TurnTo(2027, 7, 11);
        await house.NightAsync();
        Assert.Empty(house.Kept());
    }

    /// <summary>What the nights before take of a closed round.</summary>
    private static IEnumerable<string> Leftovers(string[] paths) =>
        paths.Where(path => path.StartsWith("salts/", StringComparison.Ordinal) || path.StartsWith("withdrawn/", StringComparison.Ordinal));

    /// <summary>A round with an answer with a key and one without, and what a crash may have left of it.</summary>
    private async Task KeepAsync(string id, LocalDate closed, RoundState state = RoundState.Reported, int months = 18)
    {
        var closing = closed.At(new LocalTime(12, 0)).InUtc().ToInstant();
        var round = new DialogueRound
        {
            Id = new(id),
            Channel = new("c1"),
            Question = Question.Of(ScreenedText.FromStore("Hvad gik godt?")),
            State = state,
            ClaimedAt = closing - Duration.FromDays(5),
            ClosesAt = closing,
            ClosedAt = state is RoundState.Open ? null : closing,
            IsSalted = true,
            KeepAnswersMonths = months,
        };
        await house.Instance().GetRequiredService<RoundDocuments>().CreateAsync(round, CancellationToken.None);
        await house.PutAsync($"authors/a1/answer.c1.{id}", """{"schema":2,"token":"t1"}""");
        await house.PutAsync($"answers/c1/{id}/t1", """{"schema":2,"author":"a1","number":7,"visibility":"Aggregate","tag":"None","vouched":false,"activities":["d1"]}""");
        await house.PutAsync($"answers/c1/{id}/keyless-1", """{"schema":2,"number":3,"visibility":"Aggregate","tag":"None","vouched":false,"activities":[]}""");
        await house.PutAsync($"withdrawn/c1/{id}/t1/d1");
    }
}
