using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

public class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    public override string Type { get; set; } = TypeName;

    [JsonProperty(Order = -9)]
    public AdaptiveSchemaVersion Version { get; set; }

    [JsonProperty(Order = -7)]
    public string FallbackText { get; set; }

    [JsonProperty(Order = -6)]
    public string Speak { get; set; }

    [JsonProperty(Order = -6)]
    public string Lang { get; set; }

    [JsonProperty(Order = -3)]
    public List<AdaptiveElement> Body { get; set; } = [];

    [JsonProperty(Order = -2)]
    public List<AdaptiveAction> Actions { get; set; } = [];

    public AdaptiveAction SelectAction { get; set; }

    public AdaptiveRefresh Refresh { get; set; }

    public bool ShouldSerializeBody() => Body?.Count > 0;

    public bool ShouldSerializeActions() => Actions?.Count > 0;

    public string ToJson() => JsonConvert.SerializeObject(this, Formatting.Indented);
}

/// <summary>How a card keeps itself up to date: the client runs the action when one of these users looks at it.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public class AdaptiveRefresh
{
    public AdaptiveAction Action { get; set; }

    public List<string> UserIds { get; set; } = [];
}
