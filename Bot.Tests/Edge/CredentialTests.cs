using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Web;
using Bot.Teams.Edge;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Identity.Client;

namespace Bot.Tests.Edge;

public sealed class CredentialTests
{
    [Fact]
    public async Task A_certificate_signs_in_the_secrets_place()
    {
        var file = Path.GetTempFileName();
        try
        {
            using var key = RSA.Create(2048);
            using var certificate = new CertificateRequest("CN=dialogbot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
                .CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
            await File.WriteAllBytesAsync(file, certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, "open"));

            var authority = new Authority(new { token_type = "Bearer", expires_in = 3600, access_token = "by certificate" });
            var options = new TeamsOptions
            {
                AppId = TestIds.App,
                TenantId = TestIds.Tenant,
                Authority = $"https://login.example/{TestIds.Tenant}",
                CertificatePath = file,
                CertificatePassword = "open",
            };
            Assert.Equal("by certificate", await TokenAsync(options, authority));

            var form = HttpUtility.ParseQueryString(authority.Body);
            Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
            Assert.Null(form["client_secret"]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_it_runs_on()
    {
        var authority = new Authority(new { token_type = "Bearer", expires_on = "4070908800", access_token = "by identity" });
        var options = new TeamsOptions { AppId = TestIds.App, TenantId = TestIds.Tenant, AppType = TeamsOptions.UserAssignedMsi };
        Assert.Equal("by identity", await TokenAsync(options, authority));

        var query = HttpUtility.ParseQueryString(authority.Address!.Query);
        Assert.Equal(("https://api.botframework.com", TestIds.App), (query["resource"], query["client_id"]));
    }

    private static async Task<string> TokenAsync(TeamsOptions options, Authority authority) =>
        await new OutboundTokens(options, authority, NullLogger<OutboundTokens>.Instance).GetAsync(CancellationToken.None);

    /// <summary>Answers MSAL's calls without a network, and keeps the last of them.</summary>
    private sealed class Authority(object answer) : HttpMessageHandler, IMsalHttpClientFactory
    {
        public Uri? Address { get; private set; }

        public string Body { get; private set; } = "";

        public HttpClient GetHttpClient() => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Address = request.RequestUri;
            Body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = JsonContent.Create(answer) };
        }
    }
}
