using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsMultiline { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int MaxLength { get; set; }

    public string Regex { get; set; }
}
