using System.Net;

namespace Bot.Tests.Edge;

public sealed class SigningKeyTests : IAsyncLifetime
{
    private const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private TokenIssuer issuer = null!;
    private EdgeHost host = null!;

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
    public async Task Keys_are_read_once_and_kept()
    {
        for (var time = 0; time < 5; time++)
            Assert.Equal(HttpStatusCode.OK, await PostAsync(issuer.Key));
        Assert.Equal(1, issuer.MetadataReads);
    }

    [Fact]
    public async Task Keys_are_read_again_every_day()
    {
        await PostAsync(issuer.Key);
        host.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(issuer.Key));
        Assert.Equal(2, issuer.MetadataReads);
    }

    [Fact]
    public async Task The_first_token_of_a_rotated_key_is_accepted()
    {
        await PostAsync(issuer.Key);
        issuer.Rotate("msteams");
        Assert.Equal(HttpStatusCode.OK, await PostAsync(issuer.Key));
        Assert.Equal(2, issuer.MetadataReads);
    }

    [Fact]
    public async Task A_withdrawn_key_is_refused_once_the_keys_are_read_again()
    {
        var withdrawn = issuer.Key;
        await PostAsync(withdrawn);
        issuer.Rotate("msteams");
        await PostAsync(issuer.Key);
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(withdrawn));
    }

    [Fact]
    public async Task Unknown_keys_cannot_make_the_bot_hammer_the_issuer()
    {
        await PostAsync(issuer.Key);
        for (var time = 0; time < 20; time++)
            Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(SigningKey.New()));
        Assert.Equal(2, issuer.MetadataReads);

        host.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(SigningKey.New()));
        Assert.Equal(3, issuer.MetadataReads);
    }

    [Fact]
    public async Task A_key_without_endorsements_may_sign_for_any_channel()
    {
        issuer.Rotate(null);
        Assert.Equal(HttpStatusCode.OK, await PostAsync(issuer.Key));
    }

    [Fact]
    public async Task While_no_keys_can_be_read_nobody_gets_in_and_is_asked_to_come_back()
    {
        issuer.IsUp = false;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(issuer.Key));
        Assert.Empty(host.Bot.Seen);

        issuer.IsUp = true;
        host.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(issuer.Key));
    }

    [Fact]
    public async Task Known_keys_outlive_an_issuer_that_is_down()
    {
        await PostAsync(issuer.Key);
        issuer.IsUp = false;
        host.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(issuer.Key));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(SigningKey.New()));
    }

    private Task<HttpStatusCode> PostAsync(SigningKey key) =>
        host.PostAsync(Activities.Message(ServiceUrl), new Token(key.Credentials, ServiceUrl, host.Time.GetUtcNow()).Header());
}
