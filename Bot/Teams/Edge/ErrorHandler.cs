using System.Text.Json;

namespace Bot.Teams.Edge;

/// <summary>Turns Teams' final refusals into <see cref="TeamsRefusedException"/>.</summary>
internal sealed class ErrorHandler : DelegatingHandler
{
    private const int LongestCode = 64;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
            return response;

        using (response)
            throw new TeamsRefusedException(response.StatusCode, await CodeAsync(response.Content, cancellationToken));
    }

    private static async Task<string?> CodeAsync(HttpContent content, CancellationToken ct)
    {
        try
        {
            // {"error":{"code":"…","message":"…"}}
            using var answer = JsonDocument.Parse(await content.ReadAsByteArrayAsync(ct));
            return Code(answer.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or HttpRequestException or IOException)
        {
            // The status alone says enough.
            return null;
        }
    }

    /// <summary>A code is one short word. Anything else may be prose, and prose may repeat what was sent.</summary>
    private static string? Code(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object
        && error.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String
        && code.GetString() is { Length: > 0 and <= LongestCode } word && word.All(char.IsAsciiLetterOrDigit)
            ? word
            : null;
}
