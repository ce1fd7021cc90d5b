using System.Buffers;

namespace Bot.Dialogs.Screening.Tokens;

/// <summary>A rented, growing row of tokens. What goes back to the pool are offsets, never words.</summary>
internal ref struct TokenBuffer(int textLength)
{
    private const int Fewest = 64;
    private const int UsualCharactersPerToken = 4;

    private Token[] tokens = ArrayPool<Token>.Shared.Rent(Math.Max(Fewest, textLength / UsualCharactersPerToken));

    public int Count { get; private set; }

    public readonly ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, Count);

    /// <summary>The same tokens, to be marked further.</summary>
    public readonly Span<Token> Written => tokens.AsSpan(0, Count);

    public void Add(in Token token)
    {
        if (Count == tokens.Length)
            Grow();
        tokens[Count++] = token;
    }

    public readonly void Dispose() => ArrayPool<Token>.Shared.Return(tokens);

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(2 * tokens.Length);
        tokens.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<Token>.Shared.Return(tokens);
        tokens = larger;
    }
}
