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
    public const int Most = 12;
    private const string Dashes = "-‐‑‒–—―−﹣－_";
    private const string Dots = ".·•‧．";

    private Groups groups;

    public int Count { get; private set; }

    /// <summary>In all groups together.</summary>
    public int Digits { get; private set; }

    /// <summary>The numbers go on after a new line.</summary>
    public bool GoesOnBelow { get; private set; }

    /// <summary>As many numbers as are read at once, all parted alike, "1-2-3-4-5-6-7-8-9-10-11-12": a row, in which no date begins.</summary>
    public readonly bool IsEndless => Count == Most && ArePartedBy(Before(1), Most);

    public static DigitGroups From(in Passage passage, int firstNumber) => Read(passage, firstNumber, acrossLines: false);

    /// <summary>The same numbers, and those that a line break parts from them.</summary>
    public static DigitGroups AcrossLines(in Passage passage, int firstNumber) => Read(passage, firstNumber, acrossLines: true);

    /// <summary>
    /// Makes this the groups from the given number on. Step by step through one text each number is read once only, however
    /// many stand together.
    /// </summary>
    public void MoveTo(in Passage passage, int firstNumber)
    {
        if (Count < 2 || groups[1].Token != firstNumber)
        {
            this = From(passage, firstNumber);
            return;
        }

        var wasFull = Count == Most;
        Digits -= groups[0].Digits;
        Span<Group> all = groups;
        all[1..Count].CopyTo(all);
        Count--;
        groups[0] = groups[0] with { Before = GroupSeparator.None };
        if (wasFull)
            ReadOn(passage, acrossLines: false);
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

    /// <summary>How many of the first groups hold exactly this many digits, or 0 when none do.</summary>
    public readonly int GroupsOf(int digits)
    {
        var sum = 0;
        for (var i = 0; i < Count && sum < digits; i++)
            if ((sum += groups[i].Digits) == digits)
                return i + 1;
        return 0;
    }

    /// <summary>The first groups are parted by this alone.</summary>
    public readonly bool ArePartedBy(GroupSeparator separator, int firstGroups)
    {
        for (var i = 1; i < firstGroups; i++)
            if (Before(i) != separator)
                return false;
        return true;
    }

    /// <summary>Copies the digits of the first groups, as many as there is room for, and says how many.</summary>
    public readonly int CopyDigits(in Passage passage, int firstGroups, Span<int> digits)
    {
        var copied = 0;
        for (var i = 0; i < firstGroups && copied < digits.Length; i++)
            foreach (var c in passage.Word(Token(i)))
                if (copied < digits.Length)
                    digits[copied++] = Passage.Digit(c);
        return copied;
    }

    public static bool IsDash(in Passage passage, int i) => passage.IsSign(i, Dashes);

    private static DigitGroups Read(in Passage passage, int firstNumber, bool acrossLines)
    {
        var read = default(DigitGroups);
        read.Add(new Group(firstNumber, passage.Tokens[firstNumber].Length, GroupSeparator.None));
        read.ReadOn(passage, acrossLines);
        return read;
    }

    private void Add(Group group)
    {
        groups[Count++] = group;
        Digits += group.Digits;
    }

    private void ReadOn(in Passage passage, bool acrossLines)
    {
        while (Count < Most)
        {
            var last = groups[Count - 1].Token;
            var next = Next(passage, last, out var separator);
            GoesOnBelow = next >= 0 && !acrossLines && IsLineBreakBetween(passage, last, next);
            if (next < 0 || GoesOnBelow)
                return;
            Add(new Group(next, passage.Tokens[next].Length, separator));
        }
    }

    /// <summary>The number that follows token <paramref name="at"/> within the same group of numbers, or -1.</summary>
    private static int Next(in Passage passage, int at, out GroupSeparator separator)
    {
        separator = GroupSeparator.None;
        var next = at + 1;
        if (passage.IsNumber(next))
        {
            separator = passage.Tokens[next].FollowsSpace ? GroupSeparator.Space : GroupSeparator.None;
            return next;
        }

        if (IsDash(passage, next) && IsDash(passage, next + 1))
            next++;
        if (!passage.IsNumber(next + 1) || SeparatorAt(passage, next) is not { } sign)
            return -1;
        separator = sign;
        return next + 1;
    }

    private static bool IsLineBreakBetween(in Passage passage, int at, int next) =>
        passage.Text[passage.Tokens[at].End..passage.Tokens[next].Start].ContainsAny('\n', '\r');

    private static GroupSeparator? SeparatorAt(in Passage passage, int sign)
    {
        if (IsDash(passage, sign))
            return GroupSeparator.Dash;
        if (passage.IsSign(sign, Dots))
            return GroupSeparator.Dot;
        return passage.IsSign(sign, "/／") ? GroupSeparator.Slash : null;
    }

    private readonly record struct Group(int Token, int Digits, GroupSeparator Before);

    [InlineArray(Most)]
    private struct Groups
    {
        private Group first;
    }
}
