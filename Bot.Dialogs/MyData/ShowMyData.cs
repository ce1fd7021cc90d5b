using System.Globalization;

namespace Bot.Dialogs.MyData;

/// <summary>“mine data”: a person sees what is kept of them, and gets the ways to fetch, change and delete it. In the private chat only.</summary>
public sealed class ShowMyData(OwnContributions own, DownloadTickets tickets, PublicAddress address, PrivacyContact contact)
{
    public Task<Reply> RunAsync(Turn turn, CancellationToken cancellation) => ViewAsync(turn, null, cancellation);

    /// <summary>The view as it is now, with a sentence above it about what was just done.</summary>
    internal async Task<Reply> ViewAsync(Turn turn, string? done, CancellationToken cancellation)
    {
        if (IsElsewhere(turn) is { } refusal)
            return refusal;

        var found = await own.OfAsync(turn.Sender.Key, cancellation);
        _ = int.TryParse(turn.Form[MyDataCard.Fields.Page], NumberStyles.None, CultureInfo.InvariantCulture, out var page);
        var link = new Uri(address.Current(), "/api/mine?ticket=" + tickets.For(turn.Sender.Key));
        return new Reply.OwnView(MyDataCard.For(found, page, done, link, contact, turn.Texts), turn.Texts["me.title"]);
    }

    /// <summary>Buttons and words that come from anywhere but the private chat show nothing there.</summary>
    internal static Reply? IsElsewhere(Turn turn) => turn.Place.Kind is PlaceKind.Personal ? null : new Reply.Say(turn.Texts["me.personal"]);
}
