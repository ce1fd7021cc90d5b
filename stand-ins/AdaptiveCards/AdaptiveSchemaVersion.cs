using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Written as "1.5".</summary>
[JsonConverter(typeof(VersionConverter))]
public class AdaptiveSchemaVersion
{
    public AdaptiveSchemaVersion()
    {
    }

    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    public AdaptiveSchemaVersion(string versionString)
    {
        var version = Version.Parse(versionString);
        Major = version.Major;
        Minor = version.Minor;
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private sealed class VersionConverter : JsonConverter<AdaptiveSchemaVersion>
    {
        public override void WriteJson(JsonWriter writer, AdaptiveSchemaVersion value, JsonSerializer serializer) =>
            writer.WriteValue(value.ToString());

        public override AdaptiveSchemaVersion ReadJson(
            JsonReader reader, Type objectType, AdaptiveSchemaVersion existingValue, bool hasExistingValue, JsonSerializer serializer) =>
            new((string)reader.Value);
    }
}
