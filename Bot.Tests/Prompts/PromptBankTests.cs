using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Dialogs.Prompts;
using Bot.Tests.Lint;

namespace Bot.Tests.Prompts;

public sealed partial class PromptBankTests
{
    private static readonly IReadOnlyList<Prompt> All = PromptBank.BuiltIn.All;

    public static TheoryData<string> Ids => [.. All.Select(prompt => prompt.Id.Value)];

    [Fact]
    public void The_built_in_files_have_no_faults() => Assert.Equal(
        All.Count,
        PromptBank.Read(Repository.Read("Bot.Dialogs/Prompts/Data/prompts.da.json"), Repository.Read("Bot.Dialogs/Prompts/Data/prompts.en.json")).All.Count);

    [Fact]
    public void Every_prompt_of_the_bank_is_asked() =>
        Assert.All(All, prompt => Assert.Equal(PromptStatus.Active, prompt.Status));

    [Fact]
    public void A_prompt_is_found_by_its_id()
    {
        Assert.Equal("EXC-LOG-01", PromptBank.BuiltIn.Find(new PromptId("EXC-LOG-01"))?.Id.Value);
        Assert.Null(PromptBank.BuiltIn.Find(new PromptId("OPE-NIX-99")));
    }

    [Fact]
    public void English_is_for_readers_of_English_and_Danish_for_everybody_else()
    {
        var prompt = All[0];

        Assert.Same(prompt.English, prompt.Wording(CultureInfo.GetCultureInfo("en-GB")));
        Assert.Same(prompt.Danish, prompt.Wording(CultureInfo.GetCultureInfo("da-DK")));
        Assert.Same(prompt.Danish, prompt.Wording(CultureInfo.GetCultureInfo("sv-SE")));
    }

    [Fact]
    public void A_text_stands_in_the_bank_once()
    {
        Assert.Equal(All.Count, All.Select(prompt => prompt.Danish.Text).Distinct().Count());
        Assert.Equal(All.Count, All.Select(prompt => prompt.English.Text).Distinct().Count());
        Assert.Equal(All.Count, All.Select(prompt => prompt.Danish.Why).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_prompt_can_be_answered_with_yes_or_no(string id) =>
        Assert.All(Wordings(id), wording =>
        {
            Assert.IsType<LeaderQuestionOutcome.Accepted>(LeaderQuestion.Check(wording.Text));
            Assert.DoesNotMatch(YesNoSentence(), wording.Text);
            Assert.DoesNotMatch(YesNoSentence(), wording.FollowUp ?? "");
        });

    /// <summary>Danish writes nouns small, so a capital inside a sentence is a name; in these texts English needs few more.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void No_prompt_names_a_person(string id) =>
        Assert.All(Wordings(id), wording => Assert.DoesNotMatch(NameInsideSentence(), $"{wording.Text} {wording.FollowUp}"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_reason_is_one_whole_sentence(string id) =>
        Assert.All(Wordings(id), wording => Assert.Matches(@"^\p{Lu}[^.!?]+\.$", wording.Why));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_text_is_written_with_care(string id) =>
        Assert.All(Wordings(id), wording =>
        {
            var everything = string.Join('\n', wording.Text, wording.Why, wording.FollowUp, wording.LowLabel, wording.HighLabel);
            Assert.DoesNotMatch(@"  |\s[,.?:!]|[!]|""|anonym|\bimplementer|\bresurs|\boptimer", everything);
        });

    /// <summary>The card's form takes as long as the effort says, and keywords are the quickest.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Effort_is_what_the_kind_takes(string id)
    {
        var prompt = PromptBank.BuiltIn.Find(new PromptId(id))!;

        Assert.Equal(prompt.Kind is PromptKind.Story or PromptKind.Pairwise, prompt.Effort == Effort.StoryOrPair);
        Assert.True(prompt.Kind is not (PromptKind.Scale or PromptKind.Keyword) || prompt.Effort == Effort.OneWord);
    }

    [Fact]
    public void A_leader_who_looks_at_own_practice_is_not_put_on_show() =>
        Assert.All(
            All.Where(prompt => prompt.Source.Theme is "roller" or "raaderum" && prompt.Audience is Audience.Leader or Audience.SeniorLeader),
            prompt => Assert.True(prompt.DefaultVisibility == DefaultVisibility.AggregateOnly || prompt.Kind is PromptKind.Appreciation, prompt.Id.Value));

    [Fact]
    public void Anchors_return_every_eight_weeks_and_keep_their_answers_to_the_aggregate() =>
        Assert.All(All.Where(prompt => prompt.IsAnchor), anchor =>
        {
            Assert.Equal(8, anchor.Scale!.RepeatEveryWeeks);
            Assert.Equal(DefaultVisibility.AggregateOnly, anchor.DefaultVisibility);
        });

    private static PromptWording[] Wordings(string id) =>
        PromptBank.BuiltIn.Find(new PromptId(id)) is { } prompt ? [prompt.Danish, prompt.English] : [];

    [GeneratedRegex(@"(^|[.?!:] )(Er|Har|Kan|Skal|Vil|Må|Bør|Synes|Is|Are|Do|Does|Did|Have|Has|Can|Will|Should)\b[^.?!]*\?")]
    private static partial Regex YesNoSentence();

    [GeneratedRegex(@"(?<=[\p{Ll},] )(?!(I|Pop|Up|Tuesday)\b)\p{Lu}\p{Ll}*")]
    private static partial Regex NameInsideSentence();
}
