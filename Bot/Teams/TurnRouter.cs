using Bot.Dialogs;
using Bot.Dialogs.Answers;
using Bot.Dialogs.Channels;
using Bot.Dialogs.MyData;
using Bot.Dialogs.PopUps;
using Bot.Dialogs.Retention;
using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;
using Bot.Dialogs.Stories;

namespace Bot.Teams;

/// <summary>From what was pressed or typed to the use case that answers it: one switch each, nothing found by magic.</summary>
public sealed class TurnRouter(UseCases bot)
{
    public Task<Reply> RouteAsync(ReadTurn read, CancellationToken cancellation) => read.Way is TurnWay.Command
        ? CommandAsync(read.Verb, read.Turn, cancellation)
        : VerbAsync(read.Verb, read.Turn, cancellation);

    private async Task<Reply> CommandAsync(string command, Turn turn, CancellationToken cancellation)
    {
        await bot.Join.MeetAsync(turn, cancellation);
        return await AnswerAsync(command, turn, cancellation);
    }

    private async Task<Reply> AnswerAsync(string command, Turn turn, CancellationToken cancellation) => command switch
    {
        "spørgsmål" or "spørg" or "question" => await bot.WeeklyRound.AskNowAsync(turn, cancellation),
        "runde" or "round" => await bot.LeaderRound.OfferAsync(turn, cancellation),
        "byt" or "swap" => await bot.Swap.OfferAsync(turn, cancellation),
        "pause" => await bot.Pause.OfferAsync(turn, cancellation),
        "historie" or "story" => TellStory.Offer(turn),
        "pop up" or "popup" or "pop-up" => await bot.PopUp.RunAsync(turn, cancellation),
        "mine data" or "my data" => await bot.MyData.RunAsync(turn, cancellation),
        "opsætning" or "setup" => await bot.SetUp.OfferAsync(turn, cancellation),
        "hjælp" or "help" or "hej" or "" => await bot.Help.RunAsync(turn, cancellation),
        _ => bot.Unknown.Answer(new RawText(command), turn),
    };

    private async Task<Reply> VerbAsync(string verb, Turn turn, CancellationToken cancellation) => verb switch
    {
        SetupCard.Verbs.Open => await bot.SetUp.OpenAsync(turn, cancellation),
        SetupCard.Verbs.Save => await bot.SetUp.SaveAsync(turn, cancellation),

        PauseCard.Verbs.Open => await bot.Pause.OpenAsync(turn, cancellation),
        PauseCard.Verbs.Save => await bot.Pause.SaveAsync(turn, cancellation),
        PauseCard.Verbs.End => await bot.Pause.EndAsync(turn, cancellation),

        SwapCard.Verbs.Open => await bot.Swap.OpenAsync(turn, cancellation),
        SwapCard.Verbs.Take => await bot.Swap.TakeAsync(turn, cancellation),
        SwapCard.Verbs.Wait => await bot.Swap.WaitAsync(turn, cancellation),

        PromptCard.Verbs.Send => await bot.Submit.RunAsync(turn, cancellation),
        PromptCard.Verbs.Blur => await bot.Submit.BlurAsync(turn, cancellation),
        PromptCard.Verbs.Skip => await bot.View.SkipAsync(turn, cancellation),
        PromptCard.Verbs.Misfit => await bot.View.MisfitAsync(turn, cancellation),
        PromptCard.Verbs.View => await bot.View.ViewAsync(turn, cancellation),
        ReceiptCard.Verbs.FollowUp => await bot.FollowUp.RunAsync(turn, cancellation),
        ReceiptCard.Verbs.BlurFollowUp => await bot.FollowUp.BlurAsync(turn, cancellation),
        ReceiptCard.Verbs.Edit => await bot.View.EditAsync(turn, cancellation),
        ReceiptCard.Verbs.AskDelete => await bot.Withdraw.AskAsync(turn, cancellation),
        ReceiptCard.Verbs.Delete => await bot.Withdraw.DeleteAsync(turn, cancellation),

        LeaderRoundCard.Verbs.Open => await bot.LeaderRound.OpenFormAsync(turn, cancellation),
        LeaderRoundCard.Verbs.Send => await bot.LeaderRound.SendAsync(turn, cancellation),
        LeaderRoundCard.Verbs.Blur => await bot.LeaderRound.BlurAsync(turn, cancellation),
        CloseCard.Verbs.Ask => await bot.Close.AskAsync(turn, cancellation),
        CloseCard.Verbs.Close => await bot.Close.CloseNowAsync(turn, cancellation),

        StoryCard.Verbs.Open => await bot.Tell.OpenFormAsync(turn, cancellation),
        StoryCard.Verbs.Send => await bot.Tell.SendAsync(turn, cancellation),
        StoryCard.Verbs.Blur => await bot.Tell.BlurAsync(turn, cancellation),
        StoryCard.Verbs.AskDelete => await bot.WithdrawStory.AskAsync(turn, cancellation),
        StoryCard.Verbs.Delete => await bot.WithdrawStory.DeleteAsync(turn, cancellation),

        StoryQuestionCard.Verbs.Yes => await bot.StoryQuestion.YesAsync(turn, cancellation),
        StoryQuestionCard.Verbs.Change => await bot.StoryQuestion.ChangeAsync(turn, cancellation),
        StoryQuestionCard.Verbs.Save => await bot.StoryQuestion.SaveAsync(turn, cancellation),

        PopUpCard.Verbs.Find => await bot.PopUp.RunAsync(turn, cancellation),

        MyDataCard.Verbs.View => await bot.MyData.RunAsync(turn, cancellation),
        MyDataCard.Verbs.AskDelete => await bot.DeleteContribution.AskAsync(turn, cancellation),
        MyDataCard.Verbs.Delete => await bot.DeleteContribution.DeleteAsync(turn, cancellation),
        SharingCard.Verbs.Ask => await bot.CorrectSharing.AskAsync(turn, cancellation),
        SharingCard.Verbs.Save => await bot.CorrectSharing.SaveAsync(turn, cancellation),
        ErasureCard.Verbs.Ask => await bot.EraseEverything.AskAsync(turn, cancellation),
        ErasureCard.Verbs.Erase => await bot.EraseEverything.EraseAsync(turn, cancellation),

        _ => new Reply.Say(turn.Texts["err.stale"]),
    };
}
