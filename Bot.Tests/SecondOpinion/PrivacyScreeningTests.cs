using Bot.Dialogs.Screening;
using Bot.Dialogs.Screening.SecondOpinion;

namespace Bot.Tests.SecondOpinion;

/// <summary>How foreign findings become ours, without any service.</summary>
public sealed class PrivacyScreeningTests
{
    public static readonly TheoryData<string, string, string, string> Cuts = new()
    {
        { "Vi så kaktus her", "kaktu", "kaktus", "half a word becomes the whole of it" },
        { "Vi så kaktus her", "aktu", "kaktus", "its middle too" },
        { "Vi så kaktus her", " kaktus ", "kaktus", "white space at the ends is no part of it" },
        { "Vi så kaktus' hus", "kaktus", "kaktus", "the sign after a word is a token of its own" },
        { "Vi så lille-kaktus her", "lille-k", "lille-kaktus", "several tokens" },
        { "Vi så kaktus", "kaktus", "kaktus", "at the end of the text" },
        { "Vi så her", " ", "", "white space alone is nothing" },
    };

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task A_finding_covers_whole_tokens(string text, string foreign, string ours, string reason)
    {
        var start = text.IndexOf(foreign, StringComparison.Ordinal);
        var found = await ScreenAsync(text, new Finding(FindingKind.Name, new(start, start + foreign.Length)));

        Assert.True(ours == string.Join('|', found.Select(finding => text[finding.Span.Start..finding.Span.End])), reason);
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(3, 3)]
    [InlineData(5, 3)]
    [InlineData(3, 14)]
    [InlineData(int.MaxValue - 1, int.MaxValue)]
    [InlineData(int.MinValue, int.MaxValue)]
    public async Task A_place_that_is_not_in_the_text_is_dropped(int start, int end) =>
        Assert.Empty(await ScreenAsync("Vi så kaktus.", new Finding(FindingKind.Name, new(start, end))));

    [Fact]
    public async Task Nothing_is_found_where_nothing_stands() =>
        Assert.Empty(await ScreenAsync("\u00ad", new Finding(FindingKind.Name, new(0, 1))));

    [Fact]
    public async Task Findings_that_meet_in_one_word_become_one_and_the_firmer_kind_names_it() => Assert.Equal(
        [new Finding(FindingKind.Phone, new(0, 6)), new Finding(FindingKind.Name, new(7, 11))],
        await ScreenAsync(
            "kaktus blad",
            new Finding(FindingKind.Name, new(7, 9)),
            new Finding(FindingKind.Name, new(0, 3)),
            new Finding(FindingKind.Phone, new(2, 5)),
            new Finding(FindingKind.Name, new(9, 11))));

    [Fact]
    public async Task Whatever_it_objects_to_can_be_replaced()
    {
        const string text = "Vi så lille-kaktus her, og lille-kaktus så os.";
        var found = await ScreenAsync(text, new Finding(FindingKind.Name, new(6, 10)));

        Assert.DoesNotContain("lille", Blur.Apply(new Screener(), new RawText(text), found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_second_opinion_the_embedded_result_stands()
    {
        var draft = Draft("Vi så kaktus her");
        var outcome = await draft.ScreenAsync(new PrivacyScreening(new Screener()), Vouchers.None, CancellationToken.None);

        Assert.False(Assert.IsType<DraftOutcome.Clean>(outcome).Vouched);
    }

    private static async Task<IReadOnlyList<Finding>> ScreenAsync(string text, params Finding[] objections)
    {
        var screening = new PrivacyScreening(new Screener(), new Fixed(objections));
        return await Draft(text).ScreenAsync(screening, Vouchers.None, CancellationToken.None) is DraftOutcome.Found found ? found.Fields["text"] : [];
    }

    private static Draft Draft(string text) => new(new Dictionary<string, RawText> { ["text"] = new(text) });

    private sealed class Fixed(IReadOnlyList<Finding> objections) : ISecondOpinion
    {
        public Task<IReadOnlyList<Finding>> AskAsync(RawText text, CancellationToken cancellation) => Task.FromResult(objections);
    }
}
