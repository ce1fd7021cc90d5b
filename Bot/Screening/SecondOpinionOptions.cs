using System.Globalization;

namespace Bot.Screening;

/// <summary>Section <c>Screening:SecondOpinion</c>: which Azure AI Language resource is asked, and how. Off until an endpoint is set.</summary>
internal sealed record SecondOpinionOptions
{
    /// <summary>The resource's own address, https://NAME.cognitiveservices.azure.com. Empty: no text leaves this machine.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>One of the resource's keys. Left out, the host's managed identity is used.</summary>
    public string Key { get; init; } = "";

    /// <summary>Which user-assigned identity. Left out, it is the system-assigned one.</summary>
    public string ManagedIdentityClientId { get; init; } = "";

    /// <summary>The language that texts are read as.</summary>
    public string Language { get; init; } = "da";

    /// <summary>From 0 to 1; what the service is less sure of is passed over. NaN when the setting is no number.</summary>
    public double Confidence { get; init; } = 0.7;

    /// <summary>For all of one question, token included. Zero when the setting is no span of time.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(2);

    internal bool IsOn => Endpoint.Length > 0;

    public static SecondOpinionOptions Read(IConfiguration settings)
    {
        var (section, defaults) = (settings.GetSection("Screening:SecondOpinion"), new SecondOpinionOptions());
        return new()
        {
            Endpoint = Setting(nameof(Endpoint), ""),
            Key = Setting(nameof(Key), ""),
            ManagedIdentityClientId = Setting(nameof(ManagedIdentityClientId), ""),
            Language = Setting(nameof(Language), defaults.Language),
            // What cannot be read becomes what is out of range, so that it is listed with all other faults.
            Confidence = Setting(nameof(Confidence), "") is not { Length: > 0 } share ? defaults.Confidence
                : double.TryParse(share, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) ? read
                : double.NaN,
            Timeout = Setting(nameof(Timeout), "") is not { Length: > 0 } span ? defaults.Timeout
                : TimeSpan.TryParse(span, CultureInfo.InvariantCulture, out var time) ? time
                : TimeSpan.Zero,
        };

        string Setting(string name, string otherwise) => string.IsNullOrWhiteSpace(section[name]) ? otherwise : section[name]!.Trim();
    }

    /// <summary>Secrets stay out of what is printed.</summary>
    public override string ToString() => $"{Endpoint} {Language}";
}
