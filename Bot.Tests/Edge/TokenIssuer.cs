using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Tests.Edge;

/// <summary>
/// A token issuer on loopback, both sides of it: publishes the keys that sign what Teams sends (http), and hands the bot its own
/// tokens (https, with a certificate of its own making, because MSAL asks for nothing less).
/// </summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    // Once for all tests: making a key takes longer than most of them.
    private static readonly X509Certificate2 Certificate = SelfSigned();

    private readonly List<SigningKey> published = [SigningKey.New(["msteams"])];
    private WebApplication app = null!;
    private int metadataReads;
    private int tokensIssued;

    public static async Task<TokenIssuer> StartAsync()
    {
        var issuer = new TokenIssuer();
        issuer.app = await LoopbackServer.StartAsync(
            kestrel =>
            {
                kestrel.Listen(IPAddress.Loopback, 0);
                kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate));
            },
            issuer.AnswerAsync);
        return issuer;
    }

    public SigningKey Key => published[^1];

    /// <summary>Whether the metadata can be had.</summary>
    public bool IsUp { get; set; } = true;

    /// <summary>Of the bot's own tokens, in seconds.</summary>
    public int TokenLife { get; set; } = 3600;

    /// <summary>What the bot sent to get its latest token.</summary>
    public IFormCollection? LatestRequest { get; private set; }

    /// <summary>Whether the bot's credential is accepted.</summary>
    public bool KnowsTheBot { get; set; } = true;

    public int MetadataReads => metadataReads;

    public int TokensIssued => tokensIssued;

    public string Metadata => Address("http:") + "/.well-known/openidconfiguration";

    public string Authority => $"{Address("https:")}/{TestIds.Tenant}";

    /// <summary>Publishes a new key and withdraws all others.</summary>
    public void Rotate(params string[]? endorsements)
    {
        published.Clear();
        published.Add(SigningKey.New(endorsements));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private string Address(string scheme) => app.Urls.First(url => url.StartsWith(scheme, StringComparison.Ordinal));

    private Task AnswerAsync(HttpContext http)
    {
        switch (http.Request.Path.Value)
        {
            case "/.well-known/openidconfiguration" or "/keys" when !IsUp:
                http.Response.StatusCode = StatusCodes.Status500InternalServerError;
                return Task.CompletedTask;
            case "/.well-known/openidconfiguration":
                Interlocked.Increment(ref metadataReads);
                return http.Response.WriteAsJsonAsync(new { issuer = TestIds.Issuer, jwks_uri = Address("http:") + "/keys" });
            case "/keys":
                return http.Response.WriteAsJsonAsync(new { keys = published.Select(key => key.Public()) });
            case var path when path == $"/{TestIds.Tenant}/oauth2/v2.0/token":
                LatestRequest = http.Request.Form;
                if (!KnowsTheBot)
                {
                    http.Response.StatusCode = StatusCodes.Status401Unauthorized;
                    return http.Response.WriteAsJsonAsync(new { error = "invalid_client", error_description = "The secret has run out." });
                }

                var number = Interlocked.Increment(ref tokensIssued);
                return http.Response.WriteAsJsonAsync(
                    new { token_type = "Bearer", expires_in = TokenLife, access_token = $"token-{number}" });
            default:
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
        }
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
    }
}

/// <summary>An RSA key with its id, and the channels it may sign for.</summary>
internal sealed record SigningKey(RsaSecurityKey Rsa, string[]? Endorsements)
{
    private static int count;

    public static SigningKey New(string[]? endorsements = null) =>
        new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = $"key-{Interlocked.Increment(ref count)}" }, endorsements);

    public SigningCredentials Credentials => new(Rsa, SecurityAlgorithms.RsaSha256);

    public object Public()
    {
        var numbers = Rsa.Rsa.ExportParameters(includePrivateParameters: false);
        var (n, e) = (Base64UrlEncoder.Encode(numbers.Modulus), Base64UrlEncoder.Encode(numbers.Exponent));
        return Endorsements is null
            ? new { kty = "RSA", use = "sig", kid = Rsa.KeyId, n, e }
            : new { kty = "RSA", use = "sig", kid = Rsa.KeyId, n, e, endorsements = Endorsements };
    }
}
