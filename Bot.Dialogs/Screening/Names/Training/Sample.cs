using System.Text;
using Bot.Dialogs.Screening.Names.Tagging;

namespace Bot.Dialogs.Screening.Names.Training;

/// <summary>A stretch of a training text.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Tags">What the tagger may take its words for; none when the stretch says nothing of itself.</param>
/// <param name="IsUnlisted">The tagger is to recognise it as if no list knew it.</param>
internal readonly record struct Piece(string Text, TagSet Tags = TagSet.None, bool IsUnlisted = false)
{
    public bool IsPerson => Tags == TagSet.Person;
}

/// <summary>A training text in pieces, so that names can be exchanged before the pieces become one text.</summary>
/// <param name="Pieces">In the order of the text, white space included.</param>
/// <param name="CapitalsAreSure">
/// True where every name is marked. In our own carrier sentences only the slots are: a capital outside them is no person,
/// but it may well be a place or an organisation.
/// </param>
internal sealed record Sample(IReadOnlyList<Piece> Pieces, bool CapitalsAreSure)
{
    public string Text => string.Concat(Pieces.Select(piece => piece.Text));

    public bool HasPerson => Pieces.Any(piece => piece.IsPerson);

    public Sample With(Func<Piece, Piece> change) => this with { Pieces = [.. Pieces.Select(change)] };

    public static Sample Join(Sample first, Sample second) =>
        new([.. first.Pieces, new Piece(" "), .. second.Pieces], first.CapitalsAreSure && second.CapitalsAreSure);

    public override string ToString() =>
        Pieces.Aggregate(new StringBuilder(), (text, piece) => piece.IsPerson ? text.Append('«').Append(piece.Text).Append('»') : text.Append(piece.Text)).ToString();
}
