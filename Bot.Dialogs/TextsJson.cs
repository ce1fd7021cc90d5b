using System.Text.Json.Serialization;

namespace Bot.Dialogs;

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class TextsJson : JsonSerializerContext;
