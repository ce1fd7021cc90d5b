using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bot.Benchmarks.Turns;

internal static class Json
{
    /// <summary>Danish letters travel as UTF-8, as Teams sends them.</summary>
    public static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
