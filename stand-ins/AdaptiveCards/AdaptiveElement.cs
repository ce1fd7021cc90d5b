using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveElement : AdaptiveTypedElement
{
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveSpacing Spacing { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Separator { get; set; }

    [DefaultValue(true)]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsVisible { get; set; } = true;
}
