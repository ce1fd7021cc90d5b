using System.ComponentModel;
using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveAction : AdaptiveTypedElement
{
    public string Title { get; set; }

    public string IconUrl { get; set; }

    /// <summary>default, positive or destructive.</summary>
    [DefaultValue("default")]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Style { get; set; } = "default";

    [DefaultValue(true)]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsEnabled { get; set; } = true;

    /// <summary>A button of its own, or a line in the overflow menu.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveActionMode Mode { get; set; }

    public string Tooltip { get; set; }
}
