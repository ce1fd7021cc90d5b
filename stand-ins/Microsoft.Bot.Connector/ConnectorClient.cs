using System.Net.Http.Headers;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>One turn's connection to the channel: JSON over the <see cref="HttpClient"/> it is given.</summary>
internal sealed class ConnectorClient : IConnectorClient
{
    // Kept for the life of the process: a resolver of one's own means building every contract again in every turn.
    private static readonly DefaultContractResolver Contracts = new();

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly HttpClient _http;

    public ConnectorClient(Uri baseUri, HttpClient http)
    {
        BaseUri = baseUri;
        Conversations = new Conversations(this);
        _http = http;
    }

    public Uri BaseUri { get; set; }

    public JsonSerializerSettings SerializationSettings { get; } = Settings();

    public JsonSerializerSettings DeserializationSettings { get; } = Settings();

    public IConversations Conversations { get; }

    public async Task<T> SendAsync<T>(HttpMethod method, string path, object body, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var request = new HttpRequestMessage(method, new Uri(Root() + path));
        if (body is not null)
            request.Content = Content(body);

        using var response = await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (!Expected(method, (int)response.StatusCode))
            throw await ConnectorException.FromAsync(response, cancellationToken).ConfigureAwait(false);

        var content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var reader = new JsonTextReader(new StreamReader(content)) { MaxDepth = null };
        return JsonSerializer.Create(DeserializationSettings).Deserialize<T>(reader);
    }

    public void Dispose() => _http.Dispose();

    private static bool Expected(HttpMethod method, int status) =>
        status is 200 || (method != HttpMethod.Get && status is 201 or 202);

    private static JsonSerializerSettings Settings() => new()
    {
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = Contracts,
        MaxDepth = null,
    };

    private string Root()
    {
        var root = BaseUri.AbsoluteUri;
        return root.EndsWith('/') ? root : root + "/";
    }

    private ByteArrayContent Content(object body)
    {
        using var buffer = new MemoryStream(1024);
        using (var writer = new JsonTextWriter(new StreamWriter(buffer, bufferSize: 1024, leaveOpen: true)))
            JsonSerializer.Create(SerializationSettings).Serialize(writer, body);
        return new ByteArrayContent(buffer.GetBuffer(), 0, (int)buffer.Length) { Headers = { ContentType = Json } };
    }
}
