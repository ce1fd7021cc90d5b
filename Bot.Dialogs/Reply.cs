namespace Bot.Dialogs;

/// <summary>What a use case answers the person with. Nothing of it is shown to anybody else, except <see cref="Post"/>.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>A card in place of the one the person acted on, on their own screen only; in a dialog, the dialog's next page.</summary>
    /// <param name="Plain">The same in one sentence without the person's words, for clients that cannot show somebody a view of their own.</param>
    public sealed record OwnView(Card Card, string Plain) : Reply;

    /// <summary>Opens a dialog (task module) that only this person sees.</summary>
    public sealed record Dialog(string Title, Card Card) : Reply;

    /// <summary>One sentence to the person: closes a dialog, or answers a command.</summary>
    public sealed record Say(string Text) : Reply;

    /// <summary>A card as an ordinary message where the command was given: everyone there sees it.</summary>
    public sealed record Post(Card Card) : Reply;

    /// <summary>Nothing to say; the turn is done.</summary>
    public sealed record Done : Reply;
}
