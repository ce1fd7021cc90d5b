using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Enums are written as words in camel case.</summary>
internal sealed class Words() : StringEnumConverter(new CamelCaseNamingStrategy());

[JsonConverter(typeof(Words))]
public enum AdaptiveSpacing
{
    Default,
    None,
    Small,
    Medium,
    Large,
    ExtraLarge,
    Padding,
}

[JsonConverter(typeof(Words))]
public enum AdaptiveTextSize
{
    Default,
    Small,
    Medium,
    Large,
    ExtraLarge,
}

[JsonConverter(typeof(Words))]
public enum AdaptiveTextWeight
{
    Default,
    Lighter,
    Bolder,
}

[JsonConverter(typeof(Words))]
public enum AdaptiveTextColor
{
    Default,
    Dark,
    Light,
    Accent,
    Good,
    Warning,
    Attention,
}

[JsonConverter(typeof(Words))]
public enum AdaptiveTextBlockStyle
{
    Paragraph,
    Heading,
}

[JsonConverter(typeof(Words))]
public enum AdaptiveHorizontalAlignment
{
    Left,
    Center,
    Right,
}

[JsonConverter(typeof(Words))]
public enum AdaptiveContainerStyle
{
    Default,
    Emphasis,
    Good,
    Attention,
    Warning,
    Accent,
}

[JsonConverter(typeof(Words))]
public enum AdaptiveChoiceInputStyle
{
    Compact,
    Expanded,
}

[JsonConverter(typeof(Words))]
public enum AdaptiveAssociatedInputs
{
    Auto,
    None,
}

[JsonConverter(typeof(Words))]
public enum AdaptiveActionMode
{
    Primary,
    Secondary,
}
