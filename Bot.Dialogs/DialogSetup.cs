using Bot.Dialogs.Answers;
using Bot.Dialogs.Channels;
using Bot.Dialogs.MyData;
using Bot.Dialogs.PopUps;
using Bot.Dialogs.Prompts;
using Bot.Dialogs.Retention;
using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;
using Bot.Dialogs.Stories;
using Bot.Dialogs.Stories.Index;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Dialogs;

/// <summary>Puts the rooms together. The host adds what they stand on: a store, a poster, a clock and the settings.</summary>
public static class DialogSetup
{
    public static IServiceCollection AddDialogs(this IServiceCollection services) => services
        .AddSingleton(PromptBank.BuiltIn)
        .AddSingleton(ThemeNames.BuiltIn)
        .AddSingleton<Screener>()
        .AddSingleton<PrivacyScreening>()
        .AddSingleton<UnknownWords>()
        .AddSingleton<ChannelDocuments>()
        .AddSingleton<RoundDocuments>()
        .AddSingleton<RoundSalts>()
        .AddSingleton<AnswerDocuments>()
        .AddSingleton<KeylessAnswers>()
        .AddSingleton<OwnAnswers>()
        .AddSingleton<RemoveAnswer>()
        .AddSingleton<KeepAnswer>()
        .AddSingleton<StoryDocuments>()
        .AddSingleton<FreshStories>()
        .AddSingleton<GreetedPeople>()
        .AddSingleton<ShowHelp>()
        .AddSingleton<UseCases>()
        .AddSingleton<JoinChannel>()
        .AddSingleton<LeaveChannel>()
        .AddSingleton<SetUpChannel>()
        .AddSingleton<PauseChannel>()
        .AddSingleton<ChannelWeeks>()
        .AddSingleton<SwapPrompt>()
        .AddSingleton<OpenRound>()
        .AddSingleton<OpenWeeklyRound>()
        .AddSingleton<StartLeaderRound>()
        .AddSingleton<CloseRound>()
        .AddSingleton<ReportRound>()
        .AddSingleton<NamedRound>()
        .AddSingleton<ChannelRounds>()
        .AddSingleton<CountBoard>()
        .AddSingleton<SubmitAnswer>()
        .AddSingleton<AddFollowUp>()
        .AddSingleton<ViewAnswer>()
        .AddSingleton<WithdrawAnswer>()
        .AddSingleton<TellStory>()
        .AddSingleton<WithdrawStory>()
        .AddSingleton<TellerAddresses>()
        .AddSingleton<ChangeSharing>()
        .AddSingleton<DailyClaims>()
        .AddSingleton<ForgetOldRounds>()
        .AddSingleton<ForgetLeftovers>()
        .AddSingleton<RunRetention>()
        .AddSingleton<AskTellers>()
        .AddSingleton<AnswerStoryQuestion>()
        .AddSingleton<StoryPulls>()
        .AddSingleton<FindStories>()
        .AddSingleton<ExportStories>()
        .AddSingleton<OwnAnswers>()
        .AddSingleton<PersonalPlace>()
        .AddSingleton<OwnContributions>()
        .AddSingleton<AuditDocuments>()
        .AddSingleton<DownloadTickets>()
        .AddSingleton<ExportPerson>()
        .AddSingleton<ErasePerson>()
        .AddSingleton<ShowMyData>()
        .AddSingleton<CorrectSharing>()
        .AddSingleton<DeleteContribution>()
        .AddSingleton<EraseEverything>();
}
