using System.Buffers;
using Bot.Dialogs.Screening.Names.Tagging;
using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Names;

/// <summary>
/// Persons' names: what the trained tagger finds likely, and what needs no likelihood: titles, initials, full names, staff
/// codes. First, middle and last name with its genitive are one finding.
/// </summary>
internal static class NameRule
{
    public static void Find(in Passage passage, ref FindingList found) => Find(Tagger.Embedded, passage, ref found);

    public static void Find(Tagger tagger, in Passage passage, ref FindingList found)
    {
        var likelihoods = ArrayPool<float>.Shared.Rent(passage.Count);
        try
        {
            tagger.Read(passage, likelihoods.AsSpan(0, passage.Count));
            Find(new NameReading(passage, likelihoods.AsSpan(0, passage.Count)), ref found);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(likelihoods);
        }
    }

    private static void Find(scoped NameReading names, ref FindingList found)
    {
        Span<ulong> sure = stackalloc ulong[NameReading.MostSureNames];
        sure = sure[..names.SureNames(sure)];
        var passage = names.Passage;
        var end = 0;
        for (var i = 0; i < passage.Count; i++)
        {
            if (!passage.Tokens[i].IsWord || Evidence(names, i, sure) is var evidence && evidence == NameEvidence.None)
                continue;
            var last = NameExtent.LastToken(names, i);
            var first = Math.Max(end, NameExtent.FirstToken(names, i));
            if (!names.StandsAlone(first, last))
                continue;
            var why = found.Explains ? FormattableString.Invariant($"{evidence}, likelihood {names.Likelihood(i):0.00}") : null;
            found.Add(FindingKind.Name, passage.Tokens[first].Start, passage.Tokens[last].End, why);
            i = last;
            end = last + 1;
        }
    }

    private static NameEvidence Evidence(in NameReading names, int i, ReadOnlySpan<ulong> sure) => names.Of(i) switch
    {
        NameEvidence.None when names.IsNamedElsewhere(i, sure) => NameEvidence.NamedElsewhere,
        var evidence => evidence,
    };
}
