using System.Text;
using Bot.Dialogs.Screening.Names.Tagging;

namespace Bot.Dialogs.Screening.Names.Training;

/// <summary>
/// Makes new training texts of one: other names, other places, all in small letters or capitals, slips of the finger. News is
/// written with care; what people write on a phone is not, and without these copies the tagger finds no name in small letters.
/// </summary>
internal sealed class Augmentation(Random random, SlotValues values)
{
    public Sample Vary(Sample sample)
    {
        var varied = sample.With(piece => piece.Tags switch
        {
            TagSet.Person when values.Chance(75) => NewPerson(piece),
            TagSet.Place when values.Chance(40) => piece with { Text = values.Place(), IsUnlisted = values.Chance(30) },
            TagSet.Organisation when values.Chance(30) => piece with { Text = values.Organisation(), IsUnlisted = values.Chance(30) },
            _ => piece,
        });
        return Letter(varied);
    }

    /// <summary>The same text as somebody else's fingers write it.</summary>
    public Sample Letter(Sample sample)
    {
        var lettered = random.Next(100) switch
        {
            < 24 => sample.With(piece => piece with { Text = piece.Text.ToLowerInvariant() }),
            < 29 => sample.With(piece => piece with { Text = piece.Text.ToUpperInvariant() }),
            < 40 => sample.With(piece => piece.Tags is TagSet.Person ? piece with { Text = piece.Text.ToLowerInvariant() } : piece),
            _ => sample,
        };
        if (values.Chance(3))
            lettered = lettered.With(piece => piece with { Text = WithoutDanishLetters(piece.Text) });
        if (values.Chance(6))
            lettered = lettered.With(piece => piece.IsPerson ? piece with { Text = Mistyped(piece.Text) } : piece);
        return values.Chance(10) ? WithoutFullStop(lettered) : lettered;
    }

    private Piece NewPerson(Piece piece)
    {
        var isGenitive = piece.Text.Length > 3 && piece.Text[^1] == 's' && !piece.Text.EndsWith("as", StringComparison.Ordinal) && values.Chance(30);
        var name = values.LikeIt(piece.Text);
        return piece with { Text = isGenitive && name[^1] != 's' ? name + "s" : name, IsUnlisted = values.Chance(25) };
    }

    private string Mistyped(string name)
    {
        if (name.Length < 4)
            return name;
        var at = random.Next(1, name.Length - 1);
        return random.Next(3) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, name[at].ToString()),
            _ => new StringBuilder(name) { [at] = name[at + 1], [at + 1] = name[at] }.ToString(),
        };
    }

    private static string WithoutDanishLetters(string text) =>
        text.Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal)
            .Replace("Æ", "Ae", StringComparison.Ordinal).Replace("Ø", "Oe", StringComparison.Ordinal).Replace("Å", "Aa", StringComparison.Ordinal);

    private static Sample WithoutFullStop(Sample sample) =>
        sample.Pieces[^1] is { Text: "." } ? sample with { Pieces = [.. sample.Pieces.SkipLast(1)] } : sample;
}
