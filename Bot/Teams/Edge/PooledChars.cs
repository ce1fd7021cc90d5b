using System.Buffers;
using System.Text;
using Newtonsoft.Json;

namespace Bot.Teams.Edge;

/// <summary>A body as text, in borrowed memory that is wiped when it goes back: it holds what people wrote.</summary>
internal sealed class PooledChars : TextReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private char[] chars;
    private int length;
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
            // Some of it was written.
            length = chars.Length;
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

    protected override void Dispose(bool disposing)
    {
        // Newtonsoft closes what it has read, and so does whoever opened it: the array may go back only once.
        var (borrowed, used) = (chars, length);
        (chars, length) = ([], 0);
        if (borrowed.Length > 0)
        {
            borrowed.AsSpan(0, used).Clear();
            ArrayPool<char>.Shared.Return(borrowed);
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
