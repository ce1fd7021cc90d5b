using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bot.Dialogs.Storage;

namespace Bot.Dialogs;

/// <summary>Turns people into keys, with a secret that is made once per installation and never leaves its store.</summary>
public sealed class AuthorKeys(byte[] secret)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private static readonly DocumentPath SecretPath = new("installation/secret");

    /// <summary>Reads the installation's secret, or makes it at the very first start.</summary>
    public static async Task<AuthorKeys> LoadAsync(IDocumentStore store, CancellationToken cancellation)
    {
        if (await store.FindAsync(SecretPath, cancellation) is { } kept)
            return new(kept.Content.ToArray());

        var made = RandomNumberGenerator.GetBytes(32);
        if (await store.CreateAsync(SecretPath, made, cancellation) is not null)
            return new(made);

        // Another instance made it in between; its secret is the one that counts.
        var winner = await store.FindAsync(SecretPath, cancellation);
        return new(winner!.Content.ToArray());
    }

    public AuthorKey Of(string tenantId, string aadObjectId) => new(Sign("author", tenantId + "\n" + aadObjectId)[..40]);

    /// <summary>A signature that only this installation can make, for links that it hands out.</summary>
    /// <param name="purpose">Keeps a signature made for one thing from opening another.</param>
    public string Sign(string purpose, string content) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(purpose + "\0" + content)));

    public bool Verify(string purpose, string content, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(purpose, content)), Encoding.UTF8.GetBytes(signature));

    /// <summary>Makes a text unreadable to everybody but this installation (AES-256-GCM), in letters that fit into an address.</summary>
    /// <param name="purpose">What was sealed for one thing cannot be opened as another.</param>
    public string Seal(string purpose, string content)
    {
        var plain = Encoding.UTF8.GetBytes(content);
        var whole = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(..NonceBytes));
        using var cipher = CipherFor(purpose);
        cipher.Encrypt(whole.AsSpan(..NonceBytes), plain, whole.AsSpan(NonceBytes + TagBytes), whole.AsSpan(NonceBytes, TagBytes));
        return Base64Url.EncodeToString(whole);
    }

    /// <returns>Null for anything that this installation has not sealed for this purpose.</returns>
    public string? Open(string purpose, string envelope)
    {
        if (!Base64Url.IsValid(envelope, out var length) || length < NonceBytes + TagBytes)
            return null;

        var whole = Base64Url.DecodeFromChars(envelope);
        var plain = new byte[whole.Length - NonceBytes - TagBytes];
        using var cipher = CipherFor(purpose);
        try
        {
            cipher.Decrypt(whole.AsSpan(..NonceBytes), whole.AsSpan(NonceBytes + TagBytes), whole.AsSpan(NonceBytes, TagBytes), plain);
            return Encoding.UTF8.GetString(plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private AesGcm CipherFor(string purpose) => new(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes("seal\0" + purpose)), TagBytes);
}
