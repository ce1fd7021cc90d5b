using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Bot.Teams.Edge;

/// <summary>
/// The bot's own bearer tokens. MSAL keeps each until five minutes before its end and fetches it once for all who wait.
/// </summary>
internal sealed class OutboundTokens(TeamsOptions options, IMsalHttpClientFactory http, ILogger<OutboundTokens> log)
{
    // On first use: a certificate that cannot be read must not stop a process that is asked for its faults.
    private readonly Lazy<Func<CancellationToken, Task<AuthenticationResult>>> source = new(() => Source(options, http));

    /// <exception cref="HttpRequestException">The authority could not be reached, or asks to come back.</exception>
    /// <exception cref="TeamsRefusedException">The authority refused: the settings are wrong, or the secret has run out.</exception>
    public async ValueTask<string> GetAsync(CancellationToken ct)
    {
        try
        {
            return (await source.Value(ct)).AccessToken;
        }
        catch (MsalException fault) when (fault.IsRetryable)
        {
            throw new HttpRequestException("No token could be had.", fault);
        }
        catch (MsalException fault)
        {
            // Not its message: it quotes the authority's answer.
            log.TokenRefused(fault.ErrorCode);
            throw new TeamsRefusedException(HttpStatusCode.Unauthorized, TeamsRefusedException.NoToken);
        }
    }

    private static Func<CancellationToken, Task<AuthenticationResult>> Source(TeamsOptions options, IMsalHttpClientFactory http)
    {
        if (options.IsManagedIdentity)
        {
            // A managed identity is asked for a resource, not for a scope.
            var resource = options.Scope.Replace("/.default", "", StringComparison.Ordinal);
            var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.AppId))
                .WithHttpClientFactory(http)
                .Build();
            return ct => identity.AcquireTokenForManagedIdentity(resource).ExecuteAsync(ct);
        }

        // The authority is configured, so there is nothing to discover about it.
        var application = WithCredential(ConfidentialClientApplicationBuilder.Create(options.AppId), options)
            .WithAuthority(options.Authority, validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http)
            .Build();
        string[] scopes = [options.Scope];
        return ct => application.AcquireTokenForClient(scopes).ExecuteAsync(ct);
    }

    private static ConfidentialClientApplicationBuilder WithCredential(
        ConfidentialClientApplicationBuilder builder, TeamsOptions options) =>
        options.CertificatePath.Length > 0
            ? builder.WithCertificate(X509CertificateLoader.LoadPkcs12FromFile(options.CertificatePath, options.CertificatePassword))
            : builder.WithClientSecret(options.AppPassword);
}
