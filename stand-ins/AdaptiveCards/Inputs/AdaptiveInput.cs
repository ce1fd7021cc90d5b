using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveInput : AdaptiveElement
{
    public string Label { get; set; }

    /// <summary>The client does not submit before it is filled in, and says <see cref="ErrorMessage"/>.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsRequired { get; set; }

    public string ErrorMessage { get; set; }
}
