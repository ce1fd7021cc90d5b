using Bot.Teams.Edge;
using Microsoft.Bot.Schema;

namespace Bot.Tests.Edge;

/// <summary>The SDK's adapter has doors of its own; behind them nobody checks a token, so they must stay shut.</summary>
public sealed class ClosedDoorTests
{
    private readonly TeamsAuthentication authentication = new(new TeamsLine(TeamsLine.Sockets()), new TeamsLine(TeamsLine.Sockets()));

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer a.b.c")]
    public async Task The_SDK_lets_nobody_in_by_itself(string? header)
    {
        var activity = new Activity { Type = ActivityTypes.Message, ChannelId = "msteams" };
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => authentication.AuthenticateRequestAsync(activity, header!, CancellationToken.None));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => authentication.AuthenticateStreamingRequestAsync(header!, "msteams", CancellationToken.None));
    }
}
