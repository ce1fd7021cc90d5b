namespace Bot.Teams.Edge;

/// <summary>Everything that is wrong with the settings, each fault in the words of appsettings.json; secrets are never repeated.</summary>
public static class TeamsFaults
{
    private const int SmallestBody = 1024;

    // Kestrel's own ceiling; above it the server would answer before the edge is asked.
    private const int LargestBody = 30_000_000;

    /// <param name="options">The settings as read.</param>
    /// <param name="environment">Decides whether a run without an app id is allowed.</param>
    /// <param name="urls">Every address the process listens on, or is about to.</param>
    public static IReadOnlyList<string> Find(TeamsOptions options, IHostEnvironment environment, IEnumerable<string> urls) =>
    [
        .. options.HasAppId ? OfIdentity(options) : OfLocalRun(options, environment, urls),
        .. OfTenants(options),
        .. OfAddresses(options),
        .. OfLimits(options),
    ];

    private static IEnumerable<string> OfLocalRun(TeamsOptions options, IHostEnvironment environment, IEnumerable<string> urls)
    {
        if (options.AppPassword.Length > 0)
            yield return "MicrosoftAppPassword is set, but MicrosoftAppId is missing.";
        if (options.CertificatePath.Length > 0)
            yield return "MicrosoftAppCertificatePath is set, but MicrosoftAppId is missing.";
        if (!environment.IsDevelopment())
            yield return $"MicrosoftAppId is missing. Without it the bot runs in Development only; this is {environment.EnvironmentName}.";
        foreach (var url in urls.Where(url => !ListenAddresses.IsLoopback(url)))
            yield return $"MicrosoftAppId is missing. Without it the bot listens on loopback only, not on {url}.";
    }

    private static IEnumerable<string> OfIdentity(TeamsOptions options)
    {
        if (!IsGuid(options.AppId))
            yield return "MicrosoftAppId is not a GUID.";

        var single = options.AppType.Equals(TeamsOptions.SingleTenant, StringComparison.OrdinalIgnoreCase);
        if (!single && !options.IsManagedIdentity && !options.IsMultiTenant)
        {
            yield return $"MicrosoftAppType is {options.AppType}; it must be SingleTenant, UserAssignedMSI or MultiTenant.";
            yield break;
        }

        if (!options.IsMultiTenant && options.TenantId.Length == 0)
            yield return $"MicrosoftAppTenantId is missing; {options.AppType} needs it.";
        foreach (var fault in options.IsManagedIdentity ? OfManagedIdentity(options) : OfCredentials(options))
            yield return fault;
    }

    private static IEnumerable<string> OfManagedIdentity(TeamsOptions options)
    {
        if (options.AppPassword.Length > 0)
            yield return "MicrosoftAppPassword is set; UserAssignedMSI has no secret.";
        if (options.CertificatePath.Length > 0)
            yield return "MicrosoftAppCertificatePath is set; UserAssignedMSI has no certificate.";
    }

    private static IEnumerable<string> OfCredentials(TeamsOptions options)
    {
        var (secret, certificate) = (options.AppPassword.Length > 0, options.CertificatePath.Length > 0);
        if (!secret && !certificate)
            yield return $"MicrosoftAppPassword or MicrosoftAppCertificatePath is missing; {options.AppType} needs one of them.";
        if (secret && certificate)
            yield return "MicrosoftAppPassword and MicrosoftAppCertificatePath are both set; leave one of them out.";
        if (certificate && !File.Exists(options.CertificatePath))
            yield return "MicrosoftAppCertificatePath names a file that is not there.";
        if (!certificate && options.CertificatePassword.Length > 0)
            yield return "MicrosoftAppCertificatePassword is set, but MicrosoftAppCertificatePath is missing.";
    }

    private static IEnumerable<string> OfTenants(TeamsOptions options)
    {
        if (options.TenantId.Length > 0 && !IsGuid(options.TenantId))
            yield return "MicrosoftAppTenantId is not a GUID.";
        else if (options.AllowedTenants.Any(tenant => !IsGuid(tenant)))
            yield return "Teams:AllowedTenants holds something that is not a GUID.";
        if (options.HasAppId && options.IsMultiTenant && options.AllowedTenants.Count == 0)
            yield return "Teams:AllowedTenants is missing; a MultiTenant bot must say whom it listens to.";
    }

    private static IEnumerable<string> OfAddresses(TeamsOptions options)
    {
        if (!IsHttps(options.OpenIdMetadata) && !ListenAddresses.IsLoopback(options.OpenIdMetadata))
            yield return "Teams:OpenIdMetadata must be an https address.";
        if (options.HasAppId && !IsHttps(options.Authority))
            yield return "Teams:Authority must be an https address.";
        foreach (var host in options.TrustedServiceHosts.Where(host => !ServiceUrls.IsPattern(host)))
            yield return $"Teams:TrustedServiceHosts holds {host}; it must be a host name, or *. and a domain that is its owner's alone.";
    }

    private static IEnumerable<string> OfLimits(TeamsOptions options)
    {
        if (options.MaxBodyBytes is < SmallestBody or > LargestBody)
            yield return $"Teams:MaxBodyBytes must be a whole number from {SmallestBody} to {LargestBody}.";
    }

    private static bool IsGuid(string text) => Guid.TryParseExact(text, "D", out _);

    private static bool IsHttps(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}
