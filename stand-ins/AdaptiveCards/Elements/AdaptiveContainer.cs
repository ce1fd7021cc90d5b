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

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>Whether it reaches out over its parent's padding.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Bleed { get; set; }

    public List<AdaptiveElement> Items { get; set; } = [];
}

public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public const string TypeName = "ColumnSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveColumn> Columns { get; set; } = [];
}

public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    public override string Type { get; set; } = TypeName;

    /// <summary>auto, stretch, pixels ("50px") or a share ("2").</summary>
    public string Width { get; set; }
}

public class AdaptiveColumnWidth
{
    public const string Auto = "auto";

    public const string Stretch = "stretch";
}
