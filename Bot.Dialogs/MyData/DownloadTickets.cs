using System.Globalization;
using NodaTime;

namespace Bot.Dialogs.MyData;

/// <summary>Opens a person's own file to whoever holds the link, for a quarter of an hour. What it says is sealed: a link shows no key.</summary>
public sealed class DownloadTickets(AuthorKeys keys, IClock clock)
{
    public static readonly Duration Lifetime = Duration.FromMinutes(15);

    private const string Purpose = "mine";

    public string For(AuthorKey person) => keys.Seal(
        Purpose, FormattableString.Invariant($"{person}/{(clock.GetCurrentInstant() + Lifetime).ToUnixTimeMilliseconds()}"));

    /// <returns>Null when the ticket is forged, worn out or made for something else.</returns>
    public AuthorKey? Open(string? ticket) =>
        ticket is not null && keys.Open(Purpose, ticket)?.Split('/') is [var person, var expires]
        && clock.GetCurrentInstant() < Instant.FromUnixTimeMilliseconds(long.Parse(expires, CultureInfo.InvariantCulture))
            ? new AuthorKey(person)
            : null;
}
