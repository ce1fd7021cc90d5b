using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Bot.Tests.Wire;

/// <summary>An adapter that has let the caller in itself, and lends its connector clients contracts of its own.</summary>
public sealed class OwnAdapterTests : IAsyncLifetime
{
    private WireChannel _channel = null!;

    public async Task InitializeAsync() => _channel = await WireChannel.StartAsync();

    public async Task DisposeAsync() => await _channel.DisposeAsync();

    [Fact]
    public async Task A_turn_can_start_from_a_result_of_ones_own()
    {
        var adapter = new OpenAdapter(_channel.Authentication);
        var identity = WireActivity.BotIdentity();
        var result = new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = AuthenticationConstants.ToChannelFromBotOAuthScope,
            ConnectorFactory = new SharedContracts(_channel.Authentication.CreateConnectorFactory(identity)),
        };
        var activity = WireActivity.Message(_channel.ServiceUrl).ToObject<Activity>()!;

        var answer = await adapter.TakeAsync(result, activity, async (turn, cancellationToken) =>
        {
            Assert.Same(adapter, turn.Adapter);
            Assert.NotNull(turn.TurnState.Get<IConnectorClient>());
            await turn.SendActivityAsync("hej", cancellationToken: cancellationToken);
        });

        Assert.Null(answer);
        Assert.Equal("hej", (string?)Assert.Single(_channel.Requests).Json["text"]);
    }

    [Fact]
    public async Task An_invoke_gives_its_answer_back()
    {
        var identity = WireActivity.BotIdentity();
        var result = new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            ConnectorFactory = _channel.Authentication.CreateConnectorFactory(identity),
        };
        var invoke = WireActivity.Invoke(_channel.ServiceUrl, "task/submit").ToObject<Activity>()!;
        var response = new InvokeResponse { Status = 200, Body = new JObject { ["svar"] = "ja" } };

        var answer = await new OpenAdapter(_channel.Authentication).TakeAsync(result, invoke, (turn, cancellationToken) =>
            turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response }, cancellationToken));

        Assert.Same(response, answer);
    }

    private sealed class OpenAdapter(BotFrameworkAuthentication authentication) : CloudAdapter(authentication)
    {
        public Task<InvokeResponse> TakeAsync(AuthenticateRequestResult result, Activity activity, BotCallbackHandler callback) =>
            ProcessActivityAsync(result, activity, callback, CancellationToken.None);
    }

    private sealed class SharedContracts(ConnectorFactory inner) : ConnectorFactory
    {
        private static readonly DefaultContractResolver Contracts = new();

        public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            var client = await inner.CreateAsync(serviceUrl, audience, cancellationToken);
            client.SerializationSettings.ContractResolver = Contracts;
            client.DeserializationSettings.ContractResolver = Contracts;
            return client;
        }
    }
}
