using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Bot.Dialogs.Screening;

namespace Bot.Screening;

/// <summary>Asks Azure AI Language once about one text. Neither waits nor tries again; <see cref="AzureLanguageOpinion"/> does.</summary>
internal sealed class AzureLanguage(SecondOpinionOptions options, LanguageAccess access, IHttpClientFactory clients)
{
    /// <summary>The name of the line that the service and the identity are reached by.</summary>
    public const string Line = "second opinion";

    /// <summary>The answer to the longest story, every word of it an entity, is some 100 KB.</summary>
    private const int LargestAnswer = 256 * 1024;

    private readonly Uri address = new(options.Endpoint.TrimEnd('/') + AnalyzeText.Path);

    /// <exception cref="SecondOpinionException">There was no opinion to be had.</exception>
    public async Task<IReadOnlyList<Finding>> AskAsync(RawText text, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = new ByteArrayContent(AnalyzeText.Question(text, options.Language)),
            };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            await access.ShowAsync(request, cancellation);

            using var client = clients.CreateClient(Line);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (!response.IsSuccessStatusCode)
                throw new SecondOpinionException(FaultOf(response.StatusCode), (int)response.StatusCode);
            await response.Content.LoadIntoBufferAsync(LargestAnswer, cancellation);
            return AnalyzeText.Findings(await response.Content.ReadAsByteArrayAsync(cancellation), text.Length, options.Confidence);
        }
        catch (HttpRequestException fault)
        {
            var isTooLarge = fault.HttpRequestError is HttpRequestError.ConfigurationLimitExceeded;
            throw new SecondOpinionException(isTooLarge ? OpinionFault.TooLarge : OpinionFault.Unreachable, inner: fault);
        }
        catch (JsonException)
        {
            // Without the fault itself: it may quote what was read.
            throw new SecondOpinionException(OpinionFault.Unreadable, (int)HttpStatusCode.OK);
        }
    }

    private static OpinionFault FaultOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => OpinionFault.Refused,
        HttpStatusCode.TooManyRequests => OpinionFault.Throttled,
        _ => OpinionFault.Failed,
    };
}
