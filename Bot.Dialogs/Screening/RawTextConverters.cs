namespace Bot.Dialogs.Screening;

/// <summary>Keeps System.Text.Json from writing raw text, and from reading it back from where it should never have been.</summary>
internal sealed class RawTextJsonConverter : System.Text.Json.Serialization.JsonConverter<RawText>
{
    public override RawText Read(
        ref System.Text.Json.Utf8JsonReader reader, Type typeToConvert, System.Text.Json.JsonSerializerOptions options) =>
        throw RawTextRefusal.Exception();

    public override void Write(
        System.Text.Json.Utf8JsonWriter writer, RawText value, System.Text.Json.JsonSerializerOptions options) =>
        throw RawTextRefusal.Exception();
}

/// <summary>The same for Newtonsoft, which the Bot Framework uses for its own state.</summary>
internal sealed class RawTextNewtonsoftConverter : Newtonsoft.Json.JsonConverter<RawText>
{
    public override RawText ReadJson(
        Newtonsoft.Json.JsonReader reader,
        Type objectType,
        RawText? existingValue,
        bool hasExistingValue,
        Newtonsoft.Json.JsonSerializer serializer) =>
        throw RawTextRefusal.Exception();

    public override void WriteJson(
        Newtonsoft.Json.JsonWriter writer, RawText? value, Newtonsoft.Json.JsonSerializer serializer) =>
        throw RawTextRefusal.Exception();
}

internal static class RawTextRefusal
{
    public static NotSupportedException Exception() => new("Raw text is never serialised: screen it first.");
}
