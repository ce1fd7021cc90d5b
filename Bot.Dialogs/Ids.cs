using System.Security.Cryptography;
using System.Text;

namespace Bot.Dialogs;

/// <summary>A channel (or group chat) as the store knows it: a digest of tenant and Teams id, safe as a file name.</summary>
public readonly record struct ChannelKey(string Value)
{
    public static ChannelKey Of(string tenantId, string teamsChannelId) => new(Digest.Of("channel", tenantId, teamsChannelId));

    /// <summary>Reads what a card sent back; anything a card of ours cannot have sent becomes a key that no channel has.</summary>
    public static ChannelKey FromForm(string value) => new(Digest.OrNone(value));

    public override string ToString() => Value;
}

/// <summary>
/// A person as stored things know them: HMAC-SHA256 over tenant and AAD object id with the installation's secret.
/// Without the secret nobody can go from key to person. Made by <see cref="AuthorKeys"/>.
/// </summary>
public readonly record struct AuthorKey(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A dialogue round. The same week, or the same invoke of a leader, always gives the same id.</summary>
public readonly record struct RoundId(string Value)
{
    /// <summary>The round of an ISO week: a channel can open it once, whoever or whatever asks.</summary>
    public static RoundId ForWeek(string isoWeek) => new("week-" + isoWeek.ToLowerInvariant());

    /// <summary>A leader's own round, made from the activity that started it, so that a retry lands on the same round.</summary>
    public static RoundId ForActivity(string activityId) => new("lead-" + Digest.Of("round", activityId));

    /// <inheritdoc cref="ChannelKey.FromForm"/>
    public static RoundId FromForm(string value) => new(Digest.OrNone(value));

    public override string ToString() => Value;
}

/// <summary>One person's place among one round's answers, made with the round's salt: the same person has another one in every round.</summary>
public readonly record struct AnswerToken(string Value)
{
    public const string SealedPrefix = "keyless-";

    /// <summary>The name that an answer without a key got when its round closed; no person's token any more.</summary>
    public bool IsSealed => Value.StartsWith(SealedPrefix, StringComparison.Ordinal);

    public override string ToString() => Value;
}

/// <summary>A story, made from its author and the activity that told it, so that a retry lands on the same story.</summary>
public readonly record struct StoryId(string Value)
{
    public static StoryId Of(AuthorKey author, string activityId) => new(Digest.Of("story", author.Value, activityId));

    /// <inheritdoc cref="ChannelKey.FromForm"/>
    public static StoryId FromForm(string value) => new(Digest.OrNone(value));

    public override string ToString() => Value;
}

internal static class Digest
{
    /// <summary>20 bytes of SHA-256 in lower-case hex: no collisions in practice, and a legal name on every file system.</summary>
    public static string Of(params ReadOnlySpan<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)))[..20]);

    /// <summary>Ids travel to the client and back: only letters, digits and dashes can be ours.</summary>
    public static string OrNone(string value) =>
        value.Length is > 0 and <= 60 && value.All(letter => letter is >= 'a' and <= 'z' or >= '0' and <= '9' or '-') ? value : "none";
}
