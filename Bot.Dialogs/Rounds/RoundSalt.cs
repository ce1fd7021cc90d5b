using System.Security.Cryptography;
using System.Text;

namespace Bot.Dialogs.Rounds;

/// <summary>
/// Turns people and their acts into names that mean something within one round only. It is destroyed when the round closes: from
/// then on nobody can compute which name was whose, whatever else they hold.
/// </summary>
public sealed class RoundSalt
{
    public const int Length = 32;

    /// <summary>Rounds opened before there were salts: people go by their own keys there.</summary>
    public static readonly RoundSalt None = new(ReadOnlyMemory<byte>.Empty);

    private readonly byte[] salt;

    public RoundSalt(ReadOnlyMemory<byte> salt) => this.salt = salt.ToArray();

    public AnswerPlace PlaceOf(DialogueRound round, AuthorKey author)
    {
        var token = TokenOf(author);
        return new(round, author, token) { SealedToken = round.IsSalted ? SealedNameOf(token) : null };
    }

    public AnswerToken TokenOf(AuthorKey author) => new(salt.Length == 0 ? author.Value : Name("author", author.Value));

    /// <summary>Tells a retry of the same act from a new one.</summary>
    public string DigestOf(string activityId) => salt.Length == 0 ? Digest.Of("answer", activityId) : Name("activity", activityId);

    /// <summary>Where an answer without a key lies once its round has closed. The same answer always gets the same name.</summary>
    public AnswerToken SealedNameOf(AnswerToken token) => new(AnswerToken.SealedPrefix + Name("keyless", token.Value));

    /// <summary>As long as every other digest of the house: no collisions in practice, and a legal file name.</summary>
    private string Name(string purpose, string content) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(salt, Encoding.UTF8.GetBytes(purpose + "\0" + content)))[..40];
}
