using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>The channel said no. The official exception is of Microsoft.Rest, so nobody may catch this one by name.</summary>
internal sealed class ConnectorException(string message) : Exception(message)
{
    public static async Task<ConnectorException> FromAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return new ConnectorException($"Operation returned an invalid status code '{response.StatusCode}'{Reason(text)}");
    }

    private static string Reason(string text)
    {
        try
        {
            return JsonConvert.DeserializeObject<ErrorResponse>(text)?.Error?.Code is { } code ? $" ({code})" : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }
}
