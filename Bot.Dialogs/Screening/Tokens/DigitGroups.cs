using System.Runtime.CompilerServices;

namespace Bot.Dialogs.Screening.Tokens;

internal enum GroupSeparator : byte
{
    None,
    Space,
    Dash,
    Dot,
    Slash,
}

/// <summary>
/// Numbers that stand together: "31 02 90 - 0000" is four groups of 2, 2, 2 and 4 digits. Between two groups there may be
/// spaces and one dash, full stop or slash, and no new line.
/// </summary>
internal struct DigitGroups
{
    public const int Most = 8;
    private const string Dashes = "-‐‑‒–—−﹣－_";

    private Groups groups;

    public int Count { get; private set; }

    public static DigitGroups From(in Passage passage, int firstNumber)
    {
        var read = default(DigitGroups);
        var separator = GroupSeparator.None;
        for (var at = firstNumber; at >= 0 && read.Count < Most;)
        {
            read.groups[read.Count++] = new Group(at, passage.Tokens[at].Length, separator);
            at = Next(passage, at, out separator);
        }

        return read;
    }

    public readonly int Token(int group) => groups[group].Token;

    /// <summary>How many digits the group has; 0 beyond the last one.</summary>
    public readonly int Length(int group) => group < Count ? groups[group].Digits : 0;

    /// <summary>What stands before the group.</summary>
    public readonly GroupSeparator Before(int group) => group < Count ? groups[group].Before : GroupSeparator.None;

    /// <summary>The groups begin with these lengths.</summary>
    public readonly bool Begin(params ReadOnlySpan<int> lengths)
    {
        for (var i = 0; i < lengths.Length; i++)
            if (Length(i) != lengths[i])
                return false;
        return true;
    }

    public readonly int DigitsIn(int firstGroups)
    {
        var sum = 0;
        for (var i = 0; i < firstGroups; i++)
            sum += Length(i);
        return sum;
    }

    /// <summary>Copies the digits of the first groups, as many as there is room for, and says how many.</summary>
    public readonly int CopyDigits(in Passage passage, int firstGroups, Span<int> digits)
    {
        var copied = 0;
        for (var i = 0; i < firstGroups; i++)
            foreach (var c in passage.Word(Token(i)))
                if (copied < digits.Length)
                    digits[copied++] = Passage.Digit(c);
        return copied;
    }

    /// <summary>The number that follows token <paramref name="at"/> within the same group of numbers, or -1.</summary>
    private static int Next(in Passage passage, int at, out GroupSeparator separator)
    {
        separator = GroupSeparator.None;
        var next = at + 1;
        if (passage.IsNumber(next))
            separator = passage.Tokens[next].FollowsSpace ? GroupSeparator.Space : GroupSeparator.None;
        else if (passage.IsNumber(next + 1) && SeparatorAt(passage, next) is { } sign)
            (separator, next) = (sign, next + 1);
        else
            return -1;
        return passage.Text[passage.Tokens[at].End..passage.Tokens[next].Start].ContainsAny('\n', '\r') ? -1 : next;
    }

    private static GroupSeparator? SeparatorAt(in Passage passage, int sign)
    {
        if (passage.IsSign(sign, Dashes))
            return GroupSeparator.Dash;
        if (passage.IsSign(sign, '.'))
            return GroupSeparator.Dot;
        return passage.IsSign(sign, '/') ? GroupSeparator.Slash : null;
    }

    private readonly record struct Group(int Token, int Digits, GroupSeparator Before);

    [InlineArray(Most)]
    private struct Groups
    {
        private Group first;
    }
}
