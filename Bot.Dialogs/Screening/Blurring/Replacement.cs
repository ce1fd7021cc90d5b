using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Blurring;

/// <summary>
/// What goes into a finding's place. It may begin before the finding, to take in the words that would no longer fit:
/// "borgeren Mette" as a whole becomes "en medborger".
/// </summary>
internal readonly record struct Replacement(int Start, string Words)
{
    public static Replacement For(in Passage passage, Finding finding, int earliest)
    {
        var replacement = Unended(passage, finding, earliest);
        return EndsSentence(passage, finding) ? replacement with { Words = replacement.Words + "." } : replacement;
    }

    private static Replacement Unended(in Passage passage, Finding finding, int earliest) => finding.Kind switch
    {
        FindingKind.Name => NameReplacement.For(passage, finding, earliest),
        FindingKind.Combination => InsteadOfPerson(passage, finding, earliest),
        FindingKind.Health or FindingKind.Ethnicity or FindingKind.Religion or FindingKind.Politics or FindingKind.Union or FindingKind.Orientation
            or FindingKind.Crime => PrivateReplacement.For(passage, finding, earliest),
        _ => new Replacement(finding.Span.Start, Label(finding.Kind)),
    };

    private static string Label(FindingKind kind) => kind switch
    {
        FindingKind.Cpr => "[cpr-nummer]",
        FindingKind.Phone => "[telefon]",
        FindingKind.Email => "[mailadresse]",
        FindingKind.Address => "[adresse]",
        FindingKind.CaseNumber => "[sagsnummer]",
        FindingKind.Account => "[konto]",
        FindingKind.Plate => "[nummerplade]",
        FindingKind.BirthDate => "[fødselsdato]",
        FindingKind.Url => "[link]",
        FindingKind.Handle => "[profil]",
        FindingKind.IpAddress => "[netadresse]",
        _ => "[privat]",
    };

    /// <summary>"den 19-årige i Nykøbing" as a whole becomes "en person".</summary>
    private static Replacement InsteadOfPerson(in Passage passage, Finding finding, int earliest)
    {
        var first = passage.TokenAt(finding.Span.Start);
        var article = first - 1;
        var takesArticle = passage.IsWord(article) && passage.Tokens[article].Start >= earliest
            && passage.Word(article) is "den" or "Den" or "en" or "En" or "et" or "Et" or "det" or "Det";
        var start = takesArticle ? article : first;
        return new Replacement(passage.Tokens[start].Start, Capitals.Fitting(passage, start, "en person"));
    }

    /// <summary>The full stop after "Kristoffer B." or "2. tv." may end the sentence too; then it stays.</summary>
    private static bool EndsSentence(in Passage passage, Finding finding)
    {
        if (passage.Text[finding.Span.End - 1] != '.')
            return false;
        var next = passage.TokenAt(finding.Span.End - 1) + 1;
        return next >= passage.Count || passage.Tokens[next].Casing != Casing.Lower;
    }
}
