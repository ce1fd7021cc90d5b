using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

public class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveFact> Facts { get; set; } = [];
}

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveFact
{
    public AdaptiveFact()
    {
    }

    public AdaptiveFact(string title, string value)
    {
        Title = title;
        Value = value;
    }

    public string Title { get; set; }

    public string Value { get; set; }
}
