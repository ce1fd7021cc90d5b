using Bot.Dialogs.Screening.Names.Tagging;

namespace Bot.Dialogs.Screening.Names.Training;

/// <summary>
/// Reads annotated sentences: one token a line, tab-separated word, outer entity (BIO: PER, LOC, ORG, MISC, with -part and
/// -deriv) and nested entity; an empty line between sentences. Words are put together again as people write them.
/// </summary>
internal static class NewsSentences
{
    private const string OpeningSigns = "([{«“";
    private const string ClosingSigns = ")]}»”,.;:!?%";

    public static IReadOnlyList<Sample> Read(string folder)
    {
        var samples = new List<Sample>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            var sentence = new List<string[]>();
            foreach (var line in File.ReadLines(file).Append(""))
            {
                if (line.Length > 0)
                    sentence.Add(line.Split('\t'));
                else if (sentence.Count > 0)
                {
                    samples.Add(new Sample(Pieces(sentence), CapitalsAreSure: true));
                    sentence.Clear();
                }
            }
        }

        return samples;
    }

    private static List<Piece> Pieces(List<string[]> sentence)
    {
        var pieces = new List<Piece>();
        var isQuoteOpen = false;
        for (var i = 0; i < sentence.Count; i++)
        {
            var word = sentence[i][0];
            var tags = TagsOf(sentence[i][1]);
            var space = i > 0 && HasSpaceBetween(sentence[i - 1][0], word, isQuoteOpen) ? " " : "";
            if (word == "\"")
                isQuoteOpen = !isQuoteOpen;
            if (tags == TagSet.Person && sentence[i][1][0] == 'I' && pieces.Count > 0 && pieces[^1].IsPerson)
                pieces[^1] = new Piece(pieces[^1].Text + space + word, tags);
            else
            {
                if (space.Length > 0)
                    pieces.Add(new Piece(space));
                pieces.Add(new Piece(word, tags));
            }
        }

        return pieces;
    }

    private static bool HasSpaceBetween(string before, string word, bool isQuoteOpen)
    {
        if (word.Length == 1 && ClosingSigns.Contains(word[0], StringComparison.Ordinal))
            return false;
        if (before.Length == 1 && OpeningSigns.Contains(before[0], StringComparison.Ordinal))
            return false;
        return !((word == "\"" && isQuoteOpen) || (before == "\"" && isQuoteOpen));
    }

    /// <summary>
    /// Derived words ("amerikanerne") are words like others to us, a part of a compound ("SID-huset") is no person, and of
    /// a person's name inside a compound the annotation does not say enough.
    /// </summary>
    private static TagSet TagsOf(string entity) => entity switch
    {
        "O" => TagSet.Other,
        "B-PER" or "I-PER" => TagSet.Person,
        "B-LOC" or "I-LOC" => TagSet.Place,
        "B-ORG" or "I-ORG" => TagSet.Organisation,
        "B-MISC" or "I-MISC" => TagSet.Thing,
        _ when entity.Contains("PER", StringComparison.Ordinal) => TagSet.Any,
        _ => TagSet.NoPerson,
    };
}
