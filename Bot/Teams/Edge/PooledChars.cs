using System.Buffers;
using System.Text;
using Newtonsoft.Json;

namespace Bot.Teams.Edge;

/// <summary>A body as text, in borrowed memory that is wiped when it goes back: it holds what people wrote.</summary>
internal sealed class PooledChars : TextReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private char[] chars;
    private readonly int length;
    private int position;

    /// <exception cref="DecoderFallbackException">The bytes are no UTF-8.</exception>
    public PooledChars(in ReadOnlySequence<byte> bytes)
    {
        // A byte becomes at most one char.
        chars = ArrayPool<char>.Shared.Rent((int)bytes.Length);
        try
        {
            length = Utf8.GetChars(bytes, chars);
        }
        catch (DecoderFallbackException)
        {
            Dispose();
            throw;
        }
    }

    public override int Read(char[] buffer, int index, int count)
    {
        var taken = Math.Min(count, length - position);
        chars.AsSpan(position, taken).CopyTo(buffer.AsSpan(index));
        position += taken;
        return taken;
    }

    public override int Peek() => position < length ? chars[position] : -1;

    public override int Read() => position < length ? chars[position++] : -1;

    /// <summary>A JSON reader closes what it reads from, and so does the one who opened it: memory given back twice would be lent to two.</summary>
    protected override void Dispose(bool disposing)
    {
        if (chars.Length > 0)
        {
            chars.AsSpan(0, length).Clear();
            ArrayPool<char>.Shared.Return(chars);
            chars = [];
        }

        base.Dispose(disposing);
    }
}

/// <summary>Newtonsoft's own buffers, from the same pool.</summary>
internal sealed class NewtonsoftPool : IArrayPool<char>
{
    public static readonly NewtonsoftPool Shared = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[]? array)
    {
        if (array is not null)
            ArrayPool<char>.Shared.Return(array, clearArray: true);
    }
}
