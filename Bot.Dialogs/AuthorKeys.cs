using System.Security.Cryptography;
using System.Text;
using Bot.Dialogs.Storage;

namespace Bot.Dialogs;

/// <summary>Turns people into keys, with a secret that is made once per installation and never leaves its store.</summary>
public sealed class AuthorKeys(byte[] secret)
{
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
}
