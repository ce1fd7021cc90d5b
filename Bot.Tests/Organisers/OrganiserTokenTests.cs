using System.Net;
using System.Net.Http.Headers;
using Bot.Tests.Edge;
using Bot.Tests.Teams;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Tests.Organisers;

/// <summary>The address for organisers with a token of their own, signed by an issuer on loopback.</summary>
public sealed class OrganiserTokenTests
{
    private const string Listed = "99999999-9999-9999-9999-999999999999";

    [Theory]
    [InlineData("role", HttpStatusCode.OK)] // the app role of the bot's registration
    [InlineData("listed", HttpStatusCode.OK)] // named in the settings
    [InlineData("stranger", HttpStatusCode.Unauthorized)] // signed in, but no organiser
    [InlineData("audience", HttpStatusCode.Unauthorized)] // a token made for another app
    [InlineData("expired", HttpStatusCode.Unauthorized)] // six minutes ago; five are forgiven
    [InlineData("foreign", HttpStatusCode.Unauthorized)] // signed with somebody else's key
    public async Task Only_an_organisers_own_token_opens_the_address(string kind, HttpStatusCode expected)
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var bot = await RunningBot.StartAsync(Settings(issuer));

        using var answer = await GetAsync(bot, TokenOf(kind, issuer, bot.Time.GetUtcNow()));

        Assert.Equal(expected, answer.StatusCode);
        if (expected == HttpStatusCode.OK)
            Assert.Equal("[]", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task While_the_keys_cannot_be_read_no_token_opens_the_address()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var bot = await RunningBot.StartAsync(Settings(issuer));
        issuer.IsUp = false;

        using var answer = await GetAsync(bot, TokenOf("role", issuer, bot.Time.GetUtcNow()));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private static (string, string)[] Settings(TokenIssuer issuer) =>
    [
        ("MicrosoftAppId", TestIds.App),
        ("MicrosoftAppPassword", "not a secret"),
        ("MicrosoftAppTenantId", TestIds.Tenant),
        ("PublicUrl", "https://bot.example.dk"),
        ("Organisers:OpenIdMetadata", issuer.Metadata),
        ("Organisers:ObjectIds:0", Listed),
    ];

    private static string TokenOf(string kind, TokenIssuer issuer, DateTimeOffset now)
    {
        var end = kind == "expired" ? now.AddMinutes(-6) : now.AddHours(1);
        var claims = new Dictionary<string, object>
        {
            ["iss"] = TestIds.Issuer,
            ["aud"] = kind == "audience" ? TestIds.OtherTenant : TestIds.App,
            ["nbf"] = end.AddHours(-2).ToUnixTimeSeconds(),
            ["exp"] = end.ToUnixTimeSeconds(),
            ["oid"] = kind == "listed" ? Listed : TestIds.OtherTenant,
        };
        if (kind is not ("listed" or "stranger"))
            claims["roles"] = new[] { "PopUp.Organizer" };
        var key = kind == "foreign" ? SigningKey.New(null).Credentials : issuer.Key.Credentials;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }
            .CreateToken(new SecurityTokenDescriptor { Claims = claims, SigningCredentials = key });
    }

    private static async Task<HttpResponseMessage> GetAsync(RunningBot bot, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/stories");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await bot.Http.SendAsync(request);
    }
}
