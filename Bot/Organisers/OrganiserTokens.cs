using Bot.Dialogs.PopUps;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Organisers;

/// <summary>Judges an organiser's own access token: signed by the tenant, made for this bot, and naming the role or a listed person.</summary>
public sealed class OrganiserTokens
{
    private const string Scheme = "Bearer ";

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly OrganiserList organisers;
    private readonly TimeProvider time;
    private readonly string appId;
    private readonly IConfigurationManager<OpenIdConnectConfiguration>? metadata;

    /// <param name="keys">Where the tenant publishes its keys; null without an app id, and then no token opens anything.</param>
    public OrganiserTokens(OrganiserList organisers, TimeProvider time, string appId, IConfigurationManager<OpenIdConnectConfiguration>? keys)
    {
        (this.organisers, this.time, this.appId) = (organisers, time, appId);
        metadata = keys;
    }

    public async Task<bool> IsOrganiserAsync(string? authorization, CancellationToken cancellation)
    {
        if (metadata is null || authorization is null || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return false;

        if (await PublishedAsync(metadata, cancellation) is not { } published)
            return false;

        var result = await handler.ValidateTokenAsync(authorization[Scheme.Length..].Trim(), new TokenValidationParameters
        {
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            IssuerSigningKeys = published.SigningKeys,
            ValidIssuer = published.Issuer,
            ValidAudiences = [appId, $"api://{appId}"],
            RequireExpirationTime = true,
            LifetimeValidator = (notBefore, expires, _, _) => IsAlive(notBefore, expires),
        });
        return result.IsValid && (HasRole(result) || Names(result));
    }

    /// <summary>While the keys cannot be read no token can be judged, and so none opens anything.</summary>
    private static async Task<OpenIdConnectConfiguration?> PublishedAsync(
        IConfigurationManager<OpenIdConnectConfiguration> metadata, CancellationToken cancellation)
    {
        try
        {
            return await metadata.GetConfigurationAsync(cancellation);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private bool IsAlive(DateTime? notBefore, DateTime? expires)
    {
        var (now, skew) = (time.GetUtcNow().UtcDateTime, TimeSpan.FromMinutes(5));
        return expires + skew > now && (notBefore is null || notBefore - skew <= now);
    }

    private static bool HasRole(TokenValidationResult result) => result.ClaimsIdentity.HasClaim("roles", OrganiserOptions.Role);

    private bool Names(TokenValidationResult result) => result.ClaimsIdentity.FindFirst("oid") is { Value: var person } && organisers.Include(person);
}
