using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Wire;

/// <summary>One call from the bot, its target as it stood on the request line.</summary>
internal sealed record WireRequest(string Method, string Target, string? ContentType, string Body)
{
    public JObject Json => JObject.Parse(Body);
}

/// <summary>The bot's HTTP answer to an activity.</summary>
internal sealed record WireAnswer(int Status, string Body)
{
    public JObject Json => JObject.Parse(Body);
}

/// <summary>Activities as Teams writes them.</summary>
internal static class WireActivity
{
    public const string Thread = "19:abc@thread.tacv2;messageid=17";

    public const string ThreadOnTheWire = "19%3Aabc%40thread.tacv2%3Bmessageid%3D17";

    public static JObject Message(string serviceUrl, string text = "hej") => JObject.Parse($$"""
        {
          "type": "message",
          "id": "1700000000001",
          "timestamp": "2026-01-05T08:00:00.123Z",
          "localTimestamp": "2026-01-05T09:00:00.123+01:00",
          "serviceUrl": "{{serviceUrl}}",
          "channelId": "msteams",
          "locale": "da-DK",
          "from": { "id": "29:anna", "name": "Anna", "aadObjectId": "a-a-d" },
          "recipient": { "id": "28:bot", "name": "Dialogbot" },
          "conversation": { "id": "{{Thread}}", "isGroup": true, "conversationType": "channel", "tenantId": "tenant" },
          "text": "{{text}}",
          "channelData": { "team": { "id": "19:team" }, "channel": { "id": "19:abc@thread.tacv2" }, "tenant": { "id": "tenant" } }
        }
        """);

    public static JObject Invoke(string serviceUrl, string name)
    {
        var invoke = Message(serviceUrl);
        invoke["type"] = "invoke";
        invoke["name"] = name;
        return invoke;
    }

    /// <summary>The bot as it presents itself when nobody has called it.</summary>
    public static ClaimsIdentity BotIdentity() => new(
    [
        new Claim(AuthenticationConstants.AudienceClaim, "bot-app-id"),
        new Claim(AuthenticationConstants.AppIdClaim, "bot-app-id"),
    ]);
}
