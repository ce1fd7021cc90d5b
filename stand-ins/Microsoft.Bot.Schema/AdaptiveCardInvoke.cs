using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an invoke named adaptiveCard/action.</summary>
public class AdaptiveCardInvokeValue
{
    [JsonProperty("action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    [JsonProperty("state")]
    public string State { get; set; }
}

public class AdaptiveCardInvokeAction
{
    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("verb")]
    public string Verb { get; set; }

    [JsonProperty("data")]
    public object Data { get; set; }
}

/// <summary>The answer to it: a new card, a message or an error, told apart by <see cref="Type"/>.</summary>
public class AdaptiveCardInvokeResponse
{
    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("value")]
    public object Value { get; set; }
}
