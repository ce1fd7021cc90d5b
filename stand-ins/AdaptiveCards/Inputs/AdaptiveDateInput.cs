namespace AdaptiveCards;

/// <summary>Dates are written yyyy-MM-dd.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    public const string TypeName = "Input.Date";

    public override string Type { get; set; } = TypeName;

    public string Placeholder { get; set; }

    public string Value { get; set; }

    public string Min { get; set; }

    public string Max { get; set; }
}
