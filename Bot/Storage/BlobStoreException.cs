using Azure;
using Azure.Identity;

namespace Bot.Storage;

/// <summary>Why the blob store did not do what it was asked.</summary>
public enum BlobStoreFault
{
    TimedOut,
    Unreachable,
    NoToken,
    Refused,
    NoContainer,
    Failed,
}

/// <summary>
/// The blob store did not do what it was asked; whether a write has arrived is unknown. The message is for the person who runs the
/// bot. It carries no address, token or content, and neither does what is inside, because there is nothing inside.
/// </summary>
public sealed class BlobStoreException(BlobStoreFault fault, int status = 0, string code = "") : IOException(Sentence(fault, status, code))
{
    private const int LongestCode = 64;

    public BlobStoreFault Fault => fault;

    /// <summary>0 when there was no answer.</summary>
    public int Status => status;

    /// <summary>The service's own word for it.</summary>
    public string Code => code;

    internal static BlobStoreException Of(Exception thrown) => thrown switch
    {
        // After its last try the SDK throws all that its tries came to.
        AggregateException several => Of(several.InnerExceptions[^1]),
        AuthenticationFailedException => new(BlobStoreFault.NoToken),
        RequestFailedException { Status: 0 } => new(BlobStoreFault.Unreachable),
        RequestFailedException answered => new(FaultOf(answered), answered.Status, CodeOf(answered.ErrorCode)),
        OperationCanceledException => new(BlobStoreFault.TimedOut),
        IOException or HttpRequestException => new(BlobStoreFault.Unreachable),
        _ => new(BlobStoreFault.Failed),
    };

    private static BlobStoreFault FaultOf(RequestFailedException answered) => answered switch
    {
        { Status: 401 or 403 } => BlobStoreFault.Refused,
        { ErrorCode: "ContainerNotFound" or "ContainerBeingDeleted" } => BlobStoreFault.NoContainer,
        _ => BlobStoreFault.Failed,
    };

    /// <summary>A code is one short word. Anything else may be prose, and prose may repeat what was sent.</summary>
    private static string CodeOf(string? code) => code is { Length: > 0 and <= LongestCode } && code.All(char.IsAsciiLetterOrDigit) ? code : "";

    private static string Sentence(BlobStoreFault fault, int status, string code) => fault switch
    {
        BlobStoreFault.TimedOut => "The blob store did not answer in time.",
        BlobStoreFault.Unreachable => "The blob store cannot be reached. Check Storage:ConnectionString or Storage:AccountUri, and the network.",
        BlobStoreFault.NoToken => "The managed identity gave no token for the blob store. Check that the host has it, and Storage:ManagedIdentityClientId.",
        BlobStoreFault.Refused => $"The blob store refuses this bot ({$"{status} {code}".TrimEnd()}). Check the key in Storage:ConnectionString, or give the identity the role Storage Blob Data Contributor.",
        BlobStoreFault.NoContainer => $"The blob container is not there ({code}). Make it, or let the bot make it and start again; Storage:Container names it.",
        _ when status > 0 => $"The blob store failed ({$"{status} {code}".TrimEnd()}).",
        _ => "The blob store gave an answer that makes no sense.",
    };
}
