using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;

    public object Data { get; set; }

    [JsonIgnore]
    public string DataJson
    {
        get => Data is null ? null : JsonConvert.SerializeObject(Data, Formatting.Indented);
        set => Data = value is null ? null : JsonConvert.DeserializeObject(value);
    }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}

/// <summary>Comes back as an invoke, so that the answer can be a new card.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;

    public string Verb { get; set; }

    public object Data { get; set; }

    [JsonIgnore]
    public string DataJson
    {
        get => Data is null ? null : JsonConvert.SerializeObject(Data, Formatting.Indented);
        set => Data = value is null ? null : JsonConvert.DeserializeObject(value);
    }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}
