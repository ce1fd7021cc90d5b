using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    public override string Type { get; set; } = TypeName;

    public string Title { get; set; }

    public string Value { get; set; }

    [DefaultValue("true")]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string ValueOn { get; set; } = "true";

    [DefaultValue("false")]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string ValueOff { get; set; } = "false";

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }
}
