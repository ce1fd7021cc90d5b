using System.Security.Claims;

namespace Bot.Teams.Edge;

/// <summary>What is known of the sender of a request before its body is touched.</summary>
internal abstract record Caller
{
    /// <summary>A validated token, the service URL it is bound to, and the channels its signing key may speak for (null: any).</summary>
    public sealed record Channel(ClaimsIdentity Identity, string ServiceUrl, IReadOnlyCollection<string>? Endorsements) : Caller;

    /// <summary>This machine, in a run without an app id.</summary>
    public sealed record Local : Caller
    {
        // The SDK's name for an identity nobody vouched for.
        public static readonly ClaimsIdentity Identity = new([], "anonymous");
    }

    /// <summary>Turned away with this status.</summary>
    public sealed record Refused(int Status, Refusal Reason) : Caller;
}
