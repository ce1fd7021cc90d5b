using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Teams.Edge;

/// <summary>
/// Judges the Authorization header of a request, before its body is read: signature against the published keys, issuer,
/// audience and validity. Only tokens of the Bot Framework channel service are known; those of the desktop emulator and of
/// other bots are refused like any foreign token.
/// </summary>
internal sealed class InboundTokens(TeamsOptions options, SigningKeys keys, TimeProvider time)
{
    /// <summary>How far the clocks of issuer and bot may stand apart.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private const string Scheme = "Bearer ";

    // Asymmetric only: none proves nothing, and with HS256 the published key would be the secret.
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    // Real tokens take 1–2 KB.
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 16 * 1024 };

    public async ValueTask<Caller> JudgeAsync(string? authorization, CancellationToken ct)
    {
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return Refuse(Refusal.NoToken);
        if (Parse(authorization[Scheme.Length..].Trim()) is not { } token)
            return Refuse(Refusal.UnreadableToken);
        if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal))
            return Refuse(Refusal.ForbiddenAlgorithm);
        if (await keys.FindAsync(token.Kid ?? "", ct) is not { } key)
        {
            return keys.Known
                ? Refuse(Refusal.UnknownKey)
                : new Caller.Refused(StatusCodes.Status503ServiceUnavailable, Refusal.KeysUnavailable);
        }

        var result = await handler.ValidateTokenAsync(token, Rules(key));
        return result.IsValid && token.TryGetClaim("serviceurl", out var serviceUrl) && serviceUrl.Value.Length > 0
            ? new Caller.Channel(result.ClaimsIdentity, serviceUrl.Value, Endorsements(key))
            : Refuse(Refusal.InvalidToken);
    }

    private static Caller.Refused Refuse(Refusal reason) => new(StatusCodes.Status401Unauthorized, reason);

    private JsonWebToken? Parse(string text)
    {
        try
        {
            return handler.CanReadToken(text) ? handler.ReadJsonWebToken(text) : null;
        }
        catch (Exception fault) when (fault is SecurityTokenException or ArgumentException)
        {
            return null;
        }
    }

    private TokenValidationParameters Rules(SecurityKey key) => new()
    {
        ValidAlgorithms = Algorithms,
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        ValidIssuer = options.TokenIssuer,
        ValidAudience = options.AppId,
        RequireExpirationTime = true,
        LifetimeValidator = IsAlive,
    };

    /// <summary>IdentityModel asks the machine's clock; a test must be able to turn it.</summary>
    private bool IsAlive(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters rules)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now < end + Skew && (notBefore is not { } start || now >= start - Skew);
    }

    /// <summary>The channels a key may sign for, where its publisher says so: a key of another channel cannot speak as Teams.</summary>
    private static string[]? Endorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(item => item.ToString())]
            : null;
}
