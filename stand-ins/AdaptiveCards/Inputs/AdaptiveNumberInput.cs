using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Numbers are doubles; NaN stands for none and is not written.</summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    [DefaultValue(double.NaN)]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public double Value { get; set; } = double.NaN;

    [DefaultValue(double.NaN)]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public double Min { get; set; } = double.NaN;

    [DefaultValue(double.NaN)]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public double Max { get; set; } = double.NaN;
}
