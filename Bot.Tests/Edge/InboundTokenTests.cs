using System.Net;
using Bot.Teams.Edge;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Edge;

public sealed class InboundTokenTests : IAsyncLifetime
{
    private const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private TokenIssuer issuer = null!;
    private EdgeHost host = null!;

    private Token Good => new(issuer.Key.Credentials, ServiceUrl, host.Time.GetUtcNow());

    public async Task InitializeAsync()
    {
        issuer = await TokenIssuer.StartAsync();
        host = await EdgeHost.WithAppIdAsync(issuer);
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_good_token_lets_the_activity_in()
    {
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Activities.Message(ServiceUrl), Good.Header()));
        Assert.Equal(Activities.Text, Assert.Single(host.Bot.Seen).Text);
    }

    [Fact]
    public Task No_token() => IsRefused(Refusal.NoToken, null);

    [Theory]
    [InlineData("", "NoToken")]
    [InlineData("Bearer", "NoToken")]
    [InlineData("Bearer ", "NoToken")]
    [InlineData("Basic Zm9vOmJhcg==", "NoToken")]
    [InlineData("Bearer garbage", "UnreadableToken")]
    [InlineData("Bearer a.b.c", "UnreadableToken")]
    [InlineData("Bearer ..", "UnreadableToken")]
    public Task Garbage(string header, string reason) => IsRefused(Enum.Parse<Refusal>(reason), header);

    [Fact]
    public Task A_token_without_end_of_size() => IsRefused(Refusal.UnreadableToken, $"Bearer {new string('a', 20_000)}.e30.x");

    [Fact]
    public Task Expired_just_outside_the_skew() =>
        IsRefused(Refusal.InvalidToken, (Good with { NotBefore = Good.Now - Skew * 2, Expires = Good.Now - Skew - Second }).Header());

    [Fact]
    public Task Expired_just_inside_the_skew() =>
        IsAccepted(Good with { NotBefore = Good.Now - Skew * 2, Expires = Good.Now - Skew + Second });

    [Fact]
    public Task Not_yet_valid_just_outside_the_skew() =>
        IsRefused(Refusal.InvalidToken, (Good with { NotBefore = Good.Now + Skew + Second }).Header());

    [Fact]
    public Task Not_yet_valid_just_inside_the_skew() => IsAccepted(Good with { NotBefore = Good.Now + Skew - Second });

    [Fact]
    public async Task A_token_that_was_good_expires_by_the_hosts_clock()
    {
        var header = Good.Header();
        await IsAccepted(Good);
        host.Time.Advance(TimeSpan.FromHours(1) + Skew);
        await IsRefused(Refusal.InvalidToken, header, seen: 1);
    }

    [Fact]
    public Task Another_audience() => IsRefused(Refusal.InvalidToken, (Good with { Audience = TestIds.Tenant }).Header());

    [Fact]
    public Task Another_issuer() => IsRefused(Refusal.InvalidToken, (Good with { Issuer = "https://sts.windows.net/" }).Header());

    [Fact]
    public Task Without_a_signature() => IsRefused(Refusal.ForbiddenAlgorithm, (Good with { Signing = null }).Header());

    [Fact]
    public Task Of_no_algorithm_with_a_signature_attached() =>
        IsRefused(Refusal.ForbiddenAlgorithm, (Good with { Signing = null }).Header() + "c2ln");

    [Fact]
    public Task Signed_with_HS256_and_the_public_key_as_secret()
    {
        var secret = new SymmetricSecurityKey(issuer.Key.Rsa.Rsa.ExportSubjectPublicKeyInfo()) { KeyId = issuer.Key.Rsa.KeyId };
        var signing = new SigningCredentials(secret, SecurityAlgorithms.HmacSha256);
        return IsRefused(Refusal.ForbiddenAlgorithm, (Good with { Signing = signing }).Header());
    }

    [Fact]
    public Task A_foreign_key_under_the_published_id()
    {
        var foreign = SigningKey.New();
        foreign.Rsa.KeyId = issuer.Key.Rsa.KeyId;
        return IsRefused(Refusal.InvalidToken, (Good with { Signing = foreign.Credentials }).Header());
    }

    [Fact]
    public Task A_foreign_key_under_its_own_id() =>
        IsRefused(Refusal.UnknownKey, (Good with { Signing = SigningKey.New().Credentials }).Header());

    [Fact]
    public Task A_changed_payload()
    {
        var parts = Good.Header().Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace("emea", "evil", StringComparison.Ordinal);
        return IsRefused(Refusal.InvalidToken, $"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}");
    }

    [Fact]
    public Task No_service_url_claim() => IsRefused(Refusal.InvalidToken, (Good with { ServiceUrl = "" }).Header());

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData(null)]
    public Task Another_service_url_in_the_activity(string? url) =>
        IsRefused(Refusal.OtherServiceUrl, Good.Header(), activity => activity["serviceUrl"] = url);

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea")]
    [InlineData("https://SMBA.trafficmanager.net/EMEA/")]
    public async Task Case_and_a_last_slash_of_the_service_url_make_no_difference(string url) =>
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Activities.Message(url), Good.Header()));

    [Fact]
    public Task Another_tenant() =>
        IsRefused(Refusal.OtherTenant, Good.Header(), activity => activity["channelData"]!["tenant"]!["id"] = TestIds.OtherTenant);

    [Fact]
    public Task Two_tenants_of_which_one_is_another() =>
        IsRefused(Refusal.OtherTenant, Good.Header(), activity => activity["conversation"]!["tenantId"] = TestIds.OtherTenant);

    [Fact]
    public Task No_tenant() => IsRefused(Refusal.OtherTenant, Good.Header(), activity =>
    {
        activity["channelData"] = "none";
        ((JObject)activity["conversation"]!).Remove("tenantId");
    });

    [Fact]
    public Task A_channel_for_which_the_key_may_not_sign() =>
        IsRefused(Refusal.NotEndorsedForChannel, Good.Header(), activity => activity["channelId"] = "webchat");

    private async Task IsAccepted(Token token) =>
        Assert.Equal(HttpStatusCode.OK, await host.PostAsync(Activities.Message(ServiceUrl), token.Header()));

    private async Task IsRefused(Refusal reason, string? header, Action<JObject>? change = null, int seen = 0)
    {
        var forbidden = reason is Refusal.OtherServiceUrl or Refusal.OtherTenant or Refusal.NotEndorsedForChannel;
        var status = await host.PostAsync(Activities.Message(ServiceUrl, change), header);
        Assert.Equal(forbidden ? HttpStatusCode.Forbidden : HttpStatusCode.Unauthorized, status);
        Assert.Equal(seen, host.Bot.Seen.Count);
        var told = $"Refused a request with {(forbidden ? 403 : 401)}: {reason}";
        Assert.Single(host.Logs.Lines, line => line.Contains(told, StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logs.Lines, line => line.Contains(Activities.Text, StringComparison.Ordinal));
        if (header?.Length > 30)
            Assert.DoesNotContain(host.Logs.Lines, line => line.Contains(header[7..], StringComparison.Ordinal));
    }
}
