using Bot.Dialogs.Screening.Names.Tagging;

namespace Bot.Dialogs.Screening.Names.Training;

/// <summary>
/// Our own carrier sentences: ordinary text with slots such as {F} for a first name or {P} for a place. A digit behind the
/// letters only tells slots apart; small letters ask for a value in small letters. The slots are listed in <see cref="Value"/>.
/// </summary>
internal static class Carriers
{
    public static readonly string[] Files = ["workplace.carriers.txt", "formal.carriers.txt", "english.carriers.txt", "difficult.carriers.txt"];

    public static IReadOnlyList<string> Read() => [.. Files.SelectMany(Lines)];

    public static Sample Fill(string carrier, SlotValues values)
    {
        var pieces = new List<Piece>();
        for (var at = 0; at < carrier.Length;)
        {
            var open = carrier.IndexOf('{', at);
            var close = open < 0 ? -1 : carrier.IndexOf('}', open);
            if (close < 0)
            {
                pieces.Add(new Piece(carrier[at..]));
                break;
            }

            if (open > at)
                pieces.Add(new Piece(carrier[at..open]));
            var filled = FillSlot(carrier[(open + 1)..close], values);
            at = close + 1;
            if (IsGenitive(carrier, at))
            {
                filled = filled with { Text = Genitive(filled.Text, values) };
                at++;
            }

            pieces.Add(filled);
        }

        return new Sample(pieces, CapitalsAreSure: false);
    }

    private static Piece FillSlot(string slot, SlotValues values)
    {
        var kind = slot.TrimEnd('1', '2', '3', '4', '5', '6', '7', '8', '9');
        var (text, tags) = Value(kind.ToUpperInvariant(), values);
        var isSmall = char.IsLower(kind[0]);
        // A quarter of the values is learnt as if no list knew them, and then by sound and neighbours alone.
        return new Piece(isSmall ? text.ToLowerInvariant() : text, tags, IsUnlisted: values.Chance(tags == TagSet.Person ? 25 : 15));
    }

    private static (string Text, TagSet Tags) Value(string slot, SlotValues values) => slot switch
    {
        "F" => (values.First(), TagSet.Person),
        "L" => (values.Surname(), TagSet.Person),
        "FL" => (values.Full(), TagSet.Person),
        "FML" => (values.Middle(), TagSet.Person),
        "FI" => (values.FirstWithInitial(), TagSet.Person),
        "IL" => (values.InitialsWithSurname(), TagSet.Person),
        "FF" => (values.Double(), TagSet.Person),
        "N" => (values.Nickname(), TagSet.Person),
        "C" => (values.Code(), TagSet.Person),
        "W" => (values.WordLike(), TagSet.Person),
        "P" => (values.Place(), TagSet.Place),
        "H" => (values.House(), TagSet.Organisation | TagSet.Place),
        "O" => (values.Organisation(), TagSet.Organisation),
        _ => throw new InvalidDataException($"No value is known for the slot {slot}."),
    };

    private static bool IsGenitive(string carrier, int at) =>
        at < carrier.Length && carrier[at] == 's' && (at + 1 == carrier.Length || !char.IsLetter(carrier[at + 1]));

    private static string Genitive(string name, SlotValues values) =>
        name[^1] is 's' or 'x' or 'z' ? name + (values.Chance(70) ? "'" : "") : name + "s";

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(Carriers).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The carrier sentences {file} are not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line;
    }
}
