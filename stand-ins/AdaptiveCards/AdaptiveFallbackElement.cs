using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Written as the word drop, or as the element to show instead.</summary>
[JsonConverter(typeof(FallbackConverter))]
public class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement()
    {
    }

    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Type = AdaptiveFallbackType.Content;
        Content = fallbackContent;
    }

    public enum AdaptiveFallbackType
    {
        None,
        Drop,
        Content,
    }

    public AdaptiveFallbackType Type { get; set; }

    public AdaptiveTypedElement Content { get; set; }

    private sealed class FallbackConverter : JsonConverter<AdaptiveFallbackElement>
    {
        public override bool CanRead => false;

        public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, JsonSerializer serializer)
        {
            if (value.Type == AdaptiveFallbackType.Drop)
                writer.WriteValue("drop");
            else
                serializer.Serialize(writer, value.Content);
        }

        public override AdaptiveFallbackElement ReadJson(
            JsonReader reader, Type objectType, AdaptiveFallbackElement existingValue, bool hasExistingValue, JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
}
