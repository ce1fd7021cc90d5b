using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Anything in a card that bears a type. JSON names are camel case; what is unset is not written.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public abstract class AdaptiveTypedElement
{
    [JsonProperty(Order = -10, Required = Required.Always)]
    public abstract string Type { get; set; }

    /// <summary>For an input, the name under which its value is submitted.</summary>
    [JsonProperty(Order = -9)]
    public string Id { get; set; }

    /// <summary>What a client shows that cannot show this.</summary>
    public AdaptiveFallbackElement Fallback { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } =
        new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
}
