using System.Globalization;
using System.Text;

namespace Bot.Benchmarks.Load;

/// <summary>
/// A request with holes of nine digits in it. Filling them in place makes each request a turn of its own, by a person of its
/// own where the template says so, without building JSON while the clock runs.
/// </summary>
internal sealed class Template
{
    public const string Hole = "#########";

    private readonly byte[] bytes;
    private readonly int[] holes;

    public Template(byte[] request)
    {
        bytes = request;
        var mark = Encoding.ASCII.GetBytes(Hole);
        var found = new List<int>();
        for (var at = 0; bytes.AsSpan(at).IndexOf(mark) is var next and >= 0; at += next + mark.Length)
            found.Add(at + next);
        holes = [.. found];
    }

    /// <summary>The same request, to be filled by another connection.</summary>
    public Template Copy() => new(bytes, holes);

    public ReadOnlyMemory<byte> Filled(int number)
    {
        foreach (var hole in holes)
            number.TryFormat(bytes.AsSpan(hole, Hole.Length), out _, "D9", CultureInfo.InvariantCulture);
        return bytes;
    }

    private Template(byte[] request, int[] holes) => (bytes, this.holes) = ((byte[])request.Clone(), holes);
}
