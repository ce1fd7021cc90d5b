using System.Buffers.Text;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Dialogs.Screening;

/// <summary>
/// What the writer said is "ikke et navn". Each doubtful place becomes an opaque token of kind and exact words, which
/// travels in the writer's own form: the very words that the writer saw are vouched for, a name typed afterwards is not.
/// Never stored and never logged.
/// </summary>
public sealed class Vouchers
{
    private const int HashBytes = 9;
    private const int TokenLength = 12;
    private const int MostTokens = 100;
    private const char Between = '.';

    public static readonly Vouchers None = new([]);

    private readonly FrozenSet<string> tokens;

    private Vouchers(IEnumerable<string> tokens) => this.tokens = tokens.ToFrozenSet(StringComparer.Ordinal);

    public bool IsEmpty => tokens.Count == 0;

    /// <summary>Vouches for those of the findings that may be vouched for; the others are passed over.</summary>
    public static Vouchers For(RawText text, IEnumerable<Finding> shown)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(shown);
        return new Vouchers(shown
            .Where(finding => finding.Level == FindingLevel.Ask)
            .Where(finding => finding.Span.Start >= 0 && finding.Span.Start < finding.Span.End && finding.Span.End <= text.Length)
            .Select(finding => Token(text.Span, finding))
            .Distinct()
            .Take(MostTokens));
    }

    /// <summary>These and the others: a writer may vouch more than once on the way to a clean text.</summary>
    public Vouchers And(Vouchers others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new Vouchers(tokens.Union(others.tokens).Take(MostTokens));
    }

    /// <summary>Reads what <see cref="ToString"/> wrote. Anything else vouches for nothing.</summary>
    public static Vouchers Parse(string? travelled)
    {
        if (string.IsNullOrEmpty(travelled) || travelled.Length > MostTokens * (TokenLength + 1))
            return None;
        var tokens = travelled.Split(Between);
        return tokens.All(IsToken) ? new Vouchers(tokens) : None;
    }

    public override string ToString() => string.Join(Between, tokens.Order(StringComparer.Ordinal));

    internal bool Covers(ReadOnlySpan<char> text, Finding finding) =>
        !IsEmpty && finding.Level == FindingLevel.Ask && tokens.Contains(Token(text, finding));

    private static bool IsToken(string token) =>
        token.Length == TokenLength && token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private static string Token(ReadOnlySpan<char> text, Finding finding)
    {
        var words = text[finding.Span.Start..finding.Span.End];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{finding.Kind}:"));
        hash.AppendData(MemoryMarshal.AsBytes(words));
        return Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, HashBytes));
    }
}
