namespace Bot.Screening;

/// <summary>What is wrong with the second opinion's settings, each fault in the words of appsettings.json; the key is never repeated.</summary>
internal static class SecondOpinionFaults
{
    /// <summary>A person waits for the answer, and Teams waits no longer than this for the whole turn.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);

    public static IEnumerable<string> Find(SecondOpinionOptions options, IHostEnvironment environment)
    {
        if (!options.IsOn && (options.Key.Length > 0 || options.ManagedIdentityClientId.Length > 0))
            yield return "Screening:SecondOpinion:Endpoint is missing; without it no second opinion is asked.";
        if (options.IsOn && !IsEndpoint(options.Endpoint, environment))
            yield return "Screening:SecondOpinion:Endpoint must be an https address without a query.";
        if (options.Key.Length > 0 && options.ManagedIdentityClientId.Length > 0)
            yield return "Screening:SecondOpinion:Key and Screening:SecondOpinion:ManagedIdentityClientId are both set; leave one of them out.";
        if (options.Key.Any(sign => sign is <= ' ' or > '~'))
            yield return "Screening:SecondOpinion:Key holds signs that no key has.";
        if (options.ManagedIdentityClientId.Length > 0 && !Guid.TryParseExact(options.ManagedIdentityClientId, "D", out _))
            yield return "Screening:SecondOpinion:ManagedIdentityClientId is not a GUID.";
        if (!options.Language.All(sign => char.IsAsciiLetter(sign) || sign == '-'))
            yield return "Screening:SecondOpinion:Language must be a language code such as da.";
        if (options.Confidence is not (>= 0 and <= 1))
            yield return "Screening:SecondOpinion:Confidence must be a number from 0 to 1, with a full stop.";
        if (options.Timeout < Shortest || options.Timeout > Longest)
            yield return "Screening:SecondOpinion:Timeout must be a span of time from 00:00:00.1 to 00:00:05.";
    }

    /// <summary>Text and key travel encrypted, except to an imitation on a developer's own machine.</summary>
    private static bool IsEndpoint(string text, IHostEnvironment environment) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback && environment.IsDevelopment()))
        && uri is { Query: "", Fragment: "", UserInfo: "" };
}
