using System.Net.Http.Headers;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Bot.Screening;

/// <summary>Shows the service who asks: the resource's key, or a token of the host's managed identity, which MSAL keeps until it runs out.</summary>
internal sealed class LanguageAccess(SecondOpinionOptions options, IHttpClientFactory clients)
{
    /// <summary>A managed identity is asked for a resource, not for a scope.</summary>
    private const string Resource = "https://cognitiveservices.azure.com";

    private readonly Lazy<IManagedIdentityApplication> identity = new(() => ManagedIdentityApplicationBuilder
        .Create(options.ManagedIdentityClientId.Length > 0
            ? ManagedIdentityId.WithUserAssignedClientId(options.ManagedIdentityClientId)
            : ManagedIdentityId.SystemAssigned)
        .WithHttpClientFactory(new IdentityLine(clients))
        .Build());

    /// <exception cref="SecondOpinionException">The identity gave no token.</exception>
    public async Task ShowAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        if (options.Key.Length > 0)
        {
            request.Headers.Add("Ocp-Apim-Subscription-Key", options.Key);
            return;
        }

        try
        {
            var token = await identity.Value.AcquireTokenForManagedIdentity(Resource).ExecuteAsync(cancellation);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.AccessToken);
        }
        catch (MsalException fault)
        {
            throw new SecondOpinionException(OpinionFault.NoToken, inner: fault);
        }
    }

    private sealed class IdentityLine(IHttpClientFactory clients) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => clients.CreateClient(AzureLanguage.Line);
    }
}
