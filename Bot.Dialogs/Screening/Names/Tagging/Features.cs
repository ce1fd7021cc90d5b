using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Names.Tagging;

/// <summary>Turns a token and its neighbours into the features that the model has weights for.</summary>
internal static class Features
{
    /// <summary>More than a token can have.</summary>
    public const int Most = 80;

    /// <summary>Stands for what lies before the first and after the last token.</summary>
    private static readonly Clue Edge = new() { Word = 0xED6E, Shape = 0xFF, Kind = TokenKind.Sign };

    /// <returns>How many features were written.</returns>
    public static int Read(ReadOnlySpan<Clue> clues, int i, Span<uint> features)
    {
        ref readonly var token = ref clues[i];
        ref readonly var before = ref At(clues, i - 1);
        ref readonly var after = ref At(clues, i + 1);
        ref readonly var before2 = ref At(clues, i - 2);
        ref readonly var after2 = ref At(clues, i + 2);
        var row = new Row(features);

        row.Add(1, token.Word);
        row.Add(2, before.Word);
        row.Add(3, after.Word);
        if (token.Kind != TokenKind.Word)
        {
            row.Add(4, Hash.Pair(before.Standing, after.Standing));
            row.Add(5, Hash.Pair(token.Word, Hash.Pair(before.Shape, after.Shape)));
            return row.Count;
        }

        var standing = token.Standing;
        var look = Hash.Pair(token.Shape, standing);
        row.Add(0, 0);
        row.Add(6, before2.Word);
        row.Add(7, after2.Word);
        row.Add(8, token.Prefix3);
        row.Add(9, token.Suffix2);
        row.Add(10, token.Suffix3);
        row.Add(11, token.Suffix4);
        foreach (var trigram in token.Trigrams3)
            row.Add(12, trigram);

        row.Add(13, token.Shape);
        row.Add(14, Hash.Pair(token.Shape, token.Length));
        row.Add(15, Hash.Pair(token.Shape, after.Shape));
        row.Add(16, Hash.Pair(token.Shape, before.Shape));
        row.Add(17, Hash.Pair(token.Shape, token.Suffix3));

        row.Add(18, token.Lists);
        row.Add(19, look);
        row.Add(20, Hash.Pair(look, Hash.Pair(after.Shape, after.Standing)));
        row.Add(21, Hash.Pair(look, Hash.Pair(before.Shape, before.Standing)));
        row.Add(22, Hash.Pair(before.Standing, Hash.Pair(standing, after.Standing)));
        row.Add(23, Hash.Pair(token.Shape, token.Lists));
        for (var bits = token.Lists; bits != 0; bits &= bits - 1)
            row.Add(24, Hash.Pair(token.Shape, (uint)System.Numerics.BitOperations.TrailingZeroCount(bits)));

        row.Add(25, before.Cues);
        row.Add(26, before2.Cues);
        row.Add(27, Hash.Pair(before2.Cues, before.Cues));
        row.Add(28, Hash.Pair(before.Cues, look));
        row.Add(29, after.Cues);
        row.Add(30, token.Cues);

        row.Add(31, Hash.Pair(before.Word, standing));
        row.Add(32, Hash.Pair(after.Word, standing));
        row.Add(33, Hash.Pair(before.Word, token.Shape));
        row.Add(34, Hash.Pair(after.Word, token.Shape));
        row.Add(35, Hash.Pair(before2.Word, before.Word));
        row.Add(36, Hash.Pair(after.Word, after2.Word));
        row.Add(37, Hash.Pair(after.Suffix2, standing));
        row.Add(38, Hash.Pair(token.Word, after.Shape));
        row.Add(39, Hash.Pair(token.Word, before.Standing));
        row.Add(40, Hash.Pair(token.Word, token.Shape));
        row.Add(41, Hash.Pair(after2.Standing, standing));
        row.Add(42, Hash.Pair(before2.Standing, standing));
        return row.Count;
    }

    private static ref readonly Clue At(ReadOnlySpan<Clue> clues, int i)
    {
        if ((uint)i < (uint)clues.Length)
            return ref clues[i];
        return ref Edge;
    }

    private ref struct Row(Span<uint> features)
    {
        private readonly Span<uint> features = features;

        public int Count { get; private set; }

        public void Add(uint template, uint value) => features[Count++] = Hash.Mixed(template, value);
    }
}
