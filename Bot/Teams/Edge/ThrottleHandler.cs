namespace Bot.Teams.Edge;

/// <summary>
/// Keeps what the bot sends of its own accord under Teams' limits. Replies inside a turn do not pass here: people set their
/// pace, and an answer that waits behind a thousand prompts is an error on somebody's screen. Retries do not come back here: they
/// are few, and Teams itself said when.
/// </summary>
internal sealed class ThrottleHandler(SendPaces paces) : DelegatingHandler
{
    private const string Conversations = "/v3/conversations/";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await paces.WaitAsync(Thread(request.RequestUri!), request.Method == HttpMethod.Get, cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }

    /// <summary>
    /// The conversation id in <c>…/v3/conversations/{id}/…</c>; null where there is none. Service URLs may have a path of their own.
    /// </summary>
    internal static string? Thread(Uri uri)
    {
        var path = uri.AbsolutePath;
        var start = path.IndexOf(Conversations, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;

        var rest = path[(start + Conversations.Length)..];
        var id = Uri.UnescapeDataString(rest.Split('/')[0]);
        return id.Length > 0 ? id : null;
    }
}
