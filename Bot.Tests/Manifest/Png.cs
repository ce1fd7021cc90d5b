using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Bot.Tests.Manifest;

/// <summary>Reads the pixels of a plain PNG: 8 bits, RGB or RGBA, not interlaced, which is all that an icon needs.</summary>
internal sealed class Png
{
    private const int SignatureLength = 8;

    private Png(int width, int height, List<Pixel> pixels) => (Width, Height, Pixels) = (width, height, pixels);

    public int Width { get; }

    public int Height { get; }

    public IReadOnlyList<Pixel> Pixels { get; }

    public static Png Read(ReadOnlySpan<byte> file)
    {
        var (width, height, channels) = (0, 0, 0);
        using var packed = new MemoryStream();
        for (var rest = file[SignatureLength..]; rest.Length > 0;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            var body = rest.Slice(8, length);
            var type = Encoding.ASCII.GetString(rest.Slice(4, 4));
            if (type == "IHDR")
                (width, height, channels) = (BinaryPrimitives.ReadInt32BigEndian(body), BinaryPrimitives.ReadInt32BigEndian(body[4..]), body[9] == 6 ? 4 : 3);
            if (type == "IDAT") packed.Write(body);
            rest = rest[(length + 12)..];
        }

        packed.Position = 0;
        using var rows = new ZLibStream(packed, CompressionMode.Decompress);
        return new(width, height, Unfilter(rows, (width, height, channels)));
    }

    private static List<Pixel> Unfilter(Stream rows, (int Width, int Height, int Channels) shape)
    {
        var stride = shape.Width * shape.Channels;
        var (above, row) = (new byte[stride], new byte[stride]);
        var pixels = new List<Pixel>(shape.Width * shape.Height);
        for (var y = 0; y < shape.Height; y++)
        {
            var filter = rows.ReadByte();
            rows.ReadExactly(row);
            for (var x = 0; x < stride; x++)
            {
                var left = x < shape.Channels ? (byte)0 : row[x - shape.Channels];
                var corner = x < shape.Channels ? (byte)0 : above[x - shape.Channels];
                row[x] += Predicted(filter, left, above[x], corner);
            }

            for (var x = 0; x < stride; x += shape.Channels)
                pixels.Add(new(row[x], row[x + 1], row[x + 2], shape.Channels == 4 ? row[x + 3] : (byte)255));
            (above, row) = (row, above);
        }

        return pixels;
    }

    private static byte Predicted(int filter, byte left, byte up, byte corner) => filter switch
    {
        0 => 0,
        1 => left,
        2 => up,
        3 => (byte)((left + up) / 2),
        4 => Paeth(left, up, corner),
        _ => throw new InvalidDataException($"PNG filter {filter} does not exist."),
    };

    private static byte Paeth(byte left, byte up, byte corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        if (toLeft <= toUp && toLeft <= toCorner) return left;
        return toUp <= toCorner ? up : corner;
    }
}

internal readonly record struct Pixel(byte Red, byte Green, byte Blue, byte Alpha);
