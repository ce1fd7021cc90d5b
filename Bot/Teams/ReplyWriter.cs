using Bot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Bot.Teams;

/// <summary>
/// Gives a reply the form that fits how the turn came. What belongs to one person is never written into what others see:
/// a client that cannot show somebody a view of their own is told in private chat, without the person's words.
/// </summary>
public sealed class ReplyWriter(TeamsPoster poster)
{
    private const string MessageType = "application/vnd.microsoft.activity.message";

    public Task WriteAsync(ITurnContext context, ReadTurn read, Reply reply, CancellationToken cancellation) => read.Way switch
    {
        TurnWay.CardAction => CardActionAsync(context, read, reply, cancellation),
        TurnWay.DialogFetch or TurnWay.DialogSubmit => DialogAsync(context, read, reply, cancellation),
        TurnWay.CardSubmit when read.Turn.Place.Kind is not PlaceKind.Personal => SubmittedInPublicAsync(context, read, reply, cancellation),
        TurnWay.Command when reply is Reply.OwnView { Plain: var plain } && read.Turn.Place.Kind is not PlaceKind.Personal =>
            poster.SayToPersonAsync(read.Turn.Place, read.Turn.Sender.TeamsId, plain, cancellation),
        _ => MessageAsync(context, reply, cancellation),
    };

    private static Task MessageAsync(ITurnContext context, Reply reply, CancellationToken cancellation) => reply switch
    {
        Reply.Post { Card: var card } => PostAsync(context, OutgoingCard.Attach(card, context.Activity.ServiceUrl), cancellation),
        Reply.OwnView { Card: var card } => PostAsync(context, OutgoingCard.Attach(card, context.Activity.ServiceUrl), cancellation),
        Reply.Dialog { Card: var card } => PostAsync(context, InPlace(card), cancellation),
        Reply.Say { Text: var text } => context.SendActivityAsync(text, cancellationToken: cancellation),
        _ => Task.CompletedTask,
    };

    private Task SubmittedInPublicAsync(ITurnContext context, ReadTurn read, Reply reply, CancellationToken cancellation) => reply switch
    {
        Reply.OwnView { Plain: var plain } => poster.SayToPersonAsync(read.Turn.Place, read.Turn.Sender.TeamsId, plain, cancellation),
        Reply.Say { Text: var text } => poster.SayToPersonAsync(read.Turn.Place, read.Turn.Sender.TeamsId, text, cancellation),
        Reply.Dialog => poster.SayToPersonAsync(read.Turn.Place, read.Turn.Sender.TeamsId, read.Turn.Texts["err.stale"], cancellation),
        _ => MessageAsync(context, reply, cancellation),
    };

    private static async Task CardActionAsync(ITurnContext context, ReadTurn read, Reply reply, CancellationToken cancellation)
    {
        if (reply is Reply.Post)
            await MessageAsync(context, reply, cancellation);

        var formInPlace = read.Turn.Form.Has(OutgoingCard.InPlace, "true");
        await InvokeAsync(context, reply switch
        {
            Reply.OwnView { Card: var card } => Answer(OutgoingCard.ContentType, OutgoingCard.Json(card, context.Activity.ServiceUrl)),
            Reply.Dialog { Card: var card } => Answer(OutgoingCard.ContentType, OutgoingCard.PageInPlace(card)),
            Reply.Say { Text: var text } when formInPlace => Answer(OutgoingCard.ContentType, OutgoingCard.Json(SentenceCard.For(text, read.Turn.Texts), context.Activity.ServiceUrl)),
            Reply.Say { Text: var text } => Answer(MessageType, text),
            _ => Answer(MessageType, ""),
        }, cancellation);
    }

    private static async Task DialogAsync(ITurnContext context, ReadTurn read, Reply reply, CancellationToken cancellation)
    {
        if (reply is Reply.Post)
            await MessageAsync(context, reply, cancellation);

        await InvokeAsync(context, reply switch
        {
            Reply.Dialog { Title: var title, Card: var card } => Page(context, title, card),
            Reply.OwnView { Card: var card } => Page(context, "Dialogbot", card),
            Reply.Say { Text: var text } when read.Way is TurnWay.DialogFetch => Page(context, "Dialogbot", SentenceCard.For(text, read.Turn.Texts)),
            Reply.Say { Text: var text } => new TaskModuleResponse { Task = new TaskModuleMessageResponse { Value = text } },
            _ => null,
        }, cancellation);
    }

    private static TaskModuleResponse Page(ITurnContext context, string title, Card card) => new()
    {
        Task = new TaskModuleContinueResponse
        {
            Value = new TaskModuleTaskInfo { Title = title, Height = "large", Width = "medium", Card = OutgoingCard.Attach(card, context.Activity.ServiceUrl) },
        },
    };

    private static Attachment InPlace(Card card) => new() { ContentType = OutgoingCard.ContentType, Content = OutgoingCard.PageInPlace(card) };

    private static AdaptiveCardInvokeResponse Answer(string type, object value) => new() { StatusCode = 200, Type = type, Value = value };

    private static Task PostAsync(ITurnContext context, Attachment card, CancellationToken cancellation) =>
        context.SendActivityAsync(MessageFactory.Attachment(card), cancellation);

    private static Task InvokeAsync(ITurnContext context, object? body, CancellationToken cancellation) => context.SendActivityAsync(
        new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200, Body = body } }, cancellation);
}
