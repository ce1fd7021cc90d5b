using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Wire;

public sealed class RosterTests : IAsyncLifetime
{
    private const string Anna = """
        {
          "id": "29:anna", "name": "Anna", "aadObjectId": "a-a-d", "givenName": "Anna", "surname": "And",
          "email": "anna@example.dk", "userPrincipalName": "anna@example.dk", "tenantId": "tenant", "userRole": "user"
        }
        """;

    private WireChannel _channel = null!;

    public async Task InitializeAsync() => _channel = await WireChannel.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task A_page_of_members_is_asked_for_by_size_and_token()
    {
        _channel.Answer = (200, $$"""{ "continuationToken": "side 3", "members": [ {{Anna}} ] }""");
        using var client = await _channel.ConnectAsync();

        var page = await client.Conversations.GetConversationPagedMembersAsync("19:team@thread.tacv2", 200, "side/2");

        var request = Assert.Single(_channel.Requests);
        Assert.Equal("GET", request.Method);
        var (path, query) = request.Target.Split('?') is [var before, var after] ? (before, after.Split('&')) : (request.Target, []);
        Assert.Equal("/emea/v3/conversations/19%3Ateam%40thread.tacv2/pagedmembers", path);
        Assert.Equal(["continuationToken=side%2F2", "pageSize=200"], query.Order());
        Assert.Equal("side 3", page.ContinuationToken);
        Assert.Equal("a-a-d", Assert.Single(page.Members).AadObjectId);
    }

    [Fact]
    public async Task The_first_page_needs_neither()
    {
        _channel.Answer = (200, $$"""{ "members": [ {{Anna}} ] }""");
        using var client = await _channel.ConnectAsync();

        var page = await client.Conversations.GetConversationPagedMembersAsync("19:team");

        Assert.Equal("/emea/v3/conversations/19%3Ateam/pagedmembers", Assert.Single(_channel.Requests).Target);
        Assert.Null(page.ContinuationToken);
    }

    [Fact]
    public async Task What_only_teams_knows_of_a_member_is_there_for_the_asking()
    {
        _channel.Answer = (200, Anna);
        using var client = await _channel.ConnectAsync();

        var member = await ((Conversations)client.Conversations).GetConversationMemberAsync("29:anna", "19:team");

        Assert.Equal("/emea/v3/conversations/19%3Ateam/members/29%3Aanna", Assert.Single(_channel.Requests).Target);
        Assert.Equal("anna@example.dk", (string?)member.Properties["email"]);
        var account = JObject.FromObject(member).ToObject<TeamsChannelAccount>()!;
        Assert.Equal(("Anna", "And", "user", "tenant"), (account.GivenName, account.Surname, account.UserRole, account.TenantId));
    }
}
