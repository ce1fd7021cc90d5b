using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element that holds others and may be tapped as a whole.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement
{
    public AdaptiveContainerStyle? Style { get; set; }

    public AdaptiveAction SelectAction { get; set; }
}

public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    public override string Type { get; set; } = TypeName;

    /// <summary>Whether it reaches out over its parent's padding.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Bleed { get; set; }

    public List<AdaptiveElement> Items { get; set; } = [];
}
