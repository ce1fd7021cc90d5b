using Bot.Dialogs.Answers;
using Bot.Dialogs.Channels;
using Bot.Dialogs.MyData;
using Bot.Dialogs.PopUps;
using Bot.Dialogs.Retention;
using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;
using Bot.Dialogs.Stories;

namespace Bot.Dialogs;

/// <summary>Everything the bot can be asked to do: what the router chooses between.</summary>
public sealed record UseCases(
    JoinChannel Join,
    LeaveChannel Leave,
    ShowHelp Help,
    SetUpChannel SetUp,
    PauseChannel Pause,
    OpenWeeklyRound WeeklyRound,
    SwapPrompt Swap,
    StartLeaderRound LeaderRound,
    CloseRound Close,
    SubmitAnswer Submit,
    AddFollowUp FollowUp,
    ViewAnswer View,
    WithdrawAnswer Withdraw,
    TellStory Tell,
    WithdrawStory WithdrawStory,
    AnswerStoryQuestion StoryQuestion,
    FindStories PopUp,
    ShowMyData MyData,
    CorrectSharing CorrectSharing,
    DeleteContribution DeleteContribution,
    EraseEverything EraseEverything,
    UnknownWords Unknown);
