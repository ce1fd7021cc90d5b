using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Tests.Edge;

/// <summary>An inbound token as Teams' channel service makes it; a test changes the one thing that it is about.</summary>
internal sealed record Token(SigningCredentials? Signing, string ServiceUrl, DateTimeOffset Now)
{
    public string Issuer { get; init; } = TestIds.Issuer;

    public string Audience { get; init; } = TestIds.App;

    public DateTimeOffset NotBefore { get; init; } = Now;

    public DateTimeOffset Expires { get; init; } = Now + TimeSpan.FromHours(1);

    public string Header()
    {
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Issuer,
            ["aud"] = Audience,
            ["nbf"] = NotBefore.ToUnixTimeSeconds(),
            ["exp"] = Expires.ToUnixTimeSeconds(),
        };
        if (ServiceUrl.Length > 0)
            claims["serviceurl"] = ServiceUrl;
        var handler = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false };
        return "Bearer " + handler.CreateToken(new SecurityTokenDescriptor { Claims = claims, SigningCredentials = Signing });
    }
}
