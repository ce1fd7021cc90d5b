using System.Net;
using Bot.Dialogs.Screening;
using Bot.Screening;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.SecondOpinion;

/// <summary>What goes to the service and what is read of its answer, without Teams.</summary>
public sealed class WireTests : IAsyncLifetime
{
    private LanguageImitation service = null!;

    public async Task InitializeAsync() => service = await LanguageImitation.StartAsync();

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task The_question_is_the_documented_one()
    {
        await AskAsync("Vi sås på “Søen”.", service.Settings);

        var question = Assert.Single(service.Questions);
        Assert.Equal("POST /language/:analyze-text?api-version=2023-04-01", question.Line);
        Assert.Equal(LanguageImitation.Key, question.Headers["Ocp-Apim-Subscription-Key"]);
        Assert.Equal("application/json", question.Headers["Content-Type"]);
        Assert.DoesNotContain("traceparent", question.Headers.Keys, StringComparer.OrdinalIgnoreCase);
        Assert.Equal("PiiEntityRecognition", (string?)question.Body["kind"]);
        Assert.True(JToken.DeepEquals(
            question.Body["parameters"],
            new JObject
            {
                ["modelVersion"] = "latest",
                ["loggingOptOut"] = true,
                ["stringIndexType"] = "Utf16CodeUnit",
                ["piiCategories"] = new JArray(EntityKinds.Categories),
            }));
        Assert.True(JToken.DeepEquals(
            question.Body["analysisInput"]!["documents"],
            new JArray(new JObject { ["id"] = "1", ["language"] = "da", ["text"] = "Vi sås på “Søen”." })));
    }

    [Theory]
    [InlineData("Person", FindingKind.Name)]
    [InlineData("PhoneNumber", FindingKind.Phone)]
    [InlineData("Email", FindingKind.Email)]
    [InlineData("Address", FindingKind.Address)]
    [InlineData("IPAddress", FindingKind.IpAddress)]
    [InlineData("URL", FindingKind.Url)]
    [InlineData("InternationalBankingAccountNumber", FindingKind.Account)]
    [InlineData("CreditCardNumber", FindingKind.Account)]
    [InlineData("DKPersonalIdentificationNumber", FindingKind.Cpr)]
    [InlineData("DKPersonalIdentificationV2", FindingKind.Cpr)]
    public async Task Each_category_has_a_kind_of_ours(string category, FindingKind kind)
    {
        service.Objections.Add(new("kaktus", category));
        Assert.Equal([new Finding(kind, new(3, 9))], await AskAsync("Vi kaktus her", service.Settings));
    }

    [Theory]
    [InlineData("Organization")]
    [InlineData("DateTime")]
    [InlineData("Quantity")]
    [InlineData("PersonType")]
    [InlineData("Age")]
    [InlineData("person")]
    [InlineData("")]
    public async Task Other_categories_are_passed_over(string category)
    {
        service.Objections.Add(new("kaktus", category));
        Assert.Empty(await AskAsync("Vi kaktus her", service.Settings));
    }

    [Fact]
    public async Task Places_are_counted_in_utf16_code_units_through_emoji_and_half_pairs()
    {
        service.Objections.Add(new("kaktus", "Person"));
        const string text = "\U0001F335 \ud83c kaktus";

        var finding = Assert.Single(await AskAsync(text, service.Settings));

        Assert.Equal("kaktus", text[finding.Span.Start..finding.Span.End]);
        Assert.Equal("\U0001F335 \ufffd kaktus", Assert.Single(service.TextsSeen));
    }

    [Fact]
    public async Task A_managed_identity_shows_its_token_and_keeps_it()
    {
        const string id = "0b1c2d3e-1111-2222-3333-444455556666";
        var cloud = new Cloud(service);
        await using var services = Services(cloud, [("Screening:SecondOpinion:Endpoint", service.Url), ("Screening:SecondOpinion:ManagedIdentityClientId", id)]);
        var language = services.GetRequiredService<AzureLanguage>();

        await language.AskAsync(new RawText("Hej"), CancellationToken.None);
        await language.AskAsync(new RawText("Hej igen"), CancellationToken.None);

        Assert.Equal(["Bearer managed", "Bearer managed"], service.Questions.Select(question => question.Headers["Authorization"]));
        var asked = Assert.Single(cloud.TokensAsked);
        Assert.Contains(id, asked, StringComparison.Ordinal);
        Assert.Contains("resource=https://cognitiveservices.azure.com", asked, StringComparison.Ordinal);
        Assert.DoesNotContain(service.Questions, question => question.Headers.ContainsKey("Ocp-Apim-Subscription-Key"));
    }

    [Fact]
    public async Task An_identity_without_a_token_is_no_opinion()
    {
        var cloud = new Cloud(service) { KnowsTheHost = false };
        await using var services = Services(
            cloud,
            [("Screening:SecondOpinion:Endpoint", service.Url), ("Screening:SecondOpinion:ManagedIdentityClientId", "0b1c2d3e-1111-2222-3333-444455556667")]);

        var fault = await Assert.ThrowsAsync<SecondOpinionException>(
            () => services.GetRequiredService<AzureLanguage>().AskAsync(new RawText("Hej"), CancellationToken.None));

        Assert.Equal(OpinionFault.NoToken, fault.Fault);
        Assert.Empty(service.Questions);
    }

    private static async Task<IReadOnlyList<Finding>> AskAsync(string text, (string, string)[] settings)
    {
        await using var services = Services(null, settings);
        return await services.GetRequiredService<AzureLanguage>().AskAsync(new RawText(text), CancellationToken.None);
    }

    private static ServiceProvider Services(HttpMessageHandler? cloud, (string Key, string Value)[] settings)
    {
        var services = new ServiceCollection().AddSecondOpinion(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build());
        if (cloud is not null)
            services.AddHttpClient(AzureLanguage.Line).ConfigurePrimaryHttpMessageHandler(() => cloud);
        return services.BuildServiceProvider();
    }

    /// <summary>The place that Azure gives a host its identity's tokens at; all else goes on to the imitation.</summary>
    private sealed class Cloud(LanguageImitation service) : DelegatingHandler(new SocketsHttpHandler())
    {
        public List<string> TokensAsked { get; } = [];

        public bool KnowsTheHost { get; init; } = true;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsoluteUri.StartsWith(service.Url, StringComparison.Ordinal))
                return base.SendAsync(request, cancellationToken);

            TokensAsked.Add(Uri.UnescapeDataString(request.RequestUri.AbsoluteUri));
            // By the real clock, which is MSAL's own.
            var expires = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds();
            return Task.FromResult(KnowsTheHost
                ? new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StringContent($$"""{"access_token": "managed", "expires_on": "{{expires}}", "resource": "https://cognitiveservices.azure.com", "token_type": "Bearer"}"""),
                }
                : new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new StringContent("""{"error": "invalid_request", "error_description": "Identity not found"}""") });
        }
    }
}
