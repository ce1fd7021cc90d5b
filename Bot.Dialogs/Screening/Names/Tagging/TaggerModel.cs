using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Bot.Dialogs.Screening.Names.Tagging;

/// <summary>
/// The trained weights. The format, little-endian: "NAM1", the number of rows, the weight of one step (float), 6 × 5 floats
/// for what may follow what (the last row: what may begin), then for each row four signed bytes: Person, Place,
/// Organisation, Thing; Other is zero.
/// </summary>
internal sealed class TaggerModel
{
    public const int Tags = 5;
    public const int TagsWithWeights = Tags - 1;

    /// <summary>From each tag, and from the start of a sentence, to each tag.</summary>
    public const int Transitions = (Tags + 1) * Tags;

    private const uint Magic = 0x314D414E;
    private const string EmbeddedName = "names.model";

    private readonly uint[] rows;
    private readonly float step;

    private TaggerModel(float[] transitions, uint[] rows, float step)
    {
        TransitionWeights = transitions;
        this.rows = rows;
        this.step = step;
    }

    public float[] TransitionWeights { get; }

    public static TaggerModel LoadEmbedded()
    {
        using var stream = typeof(TaggerModel).Assembly.GetManifestResourceStream(EmbeddedName)
            ?? throw new InvalidOperationException("The name model is not embedded.");
        return Read(stream);
    }

    public static TaggerModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic)
            throw new InvalidDataException("The name model is of another format than this program reads.");
        var rows = new uint[reader.ReadInt32()];
        var step = reader.ReadSingle();
        var transitions = new float[Transitions];
        stream.ReadExactly(MemoryMarshal.AsBytes(transitions.AsSpan()));
        stream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        return new TaggerModel(transitions, rows, step);
    }

    /// <param name="stream">Where the model goes.</param>
    /// <param name="transitions">In the order of the format.</param>
    /// <param name="weights">Four for each row. What does not fit a signed byte is cut off.</param>
    /// <param name="step">The weight of one step.</param>
    public static void Write(Stream stream, ReadOnlySpan<float> transitions, ReadOnlySpan<float> weights, float step)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(weights.Length / TagsWithWeights);
        writer.Write(step);
        foreach (var weight in transitions)
            writer.Write(weight);
        foreach (var weight in weights)
            writer.Write((sbyte)Math.Clamp(MathF.Round(weight / step), sbyte.MinValue, sbyte.MaxValue));
    }

    /// <summary>The row that a feature's weights lie in.</summary>
    public static uint RowOf(uint feature, int rowCount) => (uint)(((ulong)feature * (uint)rowCount) >> 32);

    /// <summary>The summed weights of the features, for Person, Place, Organisation and Thing.</summary>
    public Vector128<float> Score(ReadOnlySpan<uint> features)
    {
        var sum = Vector128<int>.Zero;
        foreach (var feature in features)
        {
            var row = Vector128.CreateScalarUnsafe(rows[RowOf(feature, rows.Length)]).AsSByte();
            sum += Vector128.WidenLower(Vector128.WidenLower(row));
        }

        return Vector128.ConvertToSingle(sum) * step;
    }
}
