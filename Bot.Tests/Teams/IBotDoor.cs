namespace Bot.Tests.Teams;

/// <summary>Where Teams delivers what people do: to the bot in this process, or to one of several processes.</summary>
internal interface IBotDoor
{
    /// <summary>Where the bot reaches Teams in return.</summary>
    string ServiceUrl { get; }

    Task<HttpResponseMessage> DeliverAsync(HttpContent activity);
}
