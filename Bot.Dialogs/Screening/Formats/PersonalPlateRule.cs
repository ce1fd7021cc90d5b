using Bot.Dialogs.Screening.Tokens;

namespace Bot.Dialogs.Screening.Formats;

/// <summary>
/// Plates that people choose or bring from abroad, "MORMOR7", "ABC 123", only right beside "nummerplade", or in letters and
/// digits beside "bilen med". Source: nrpl.dk, two to seven signs including Æ, Ø and Å since 1992.
/// </summary>
internal static class PersonalPlateRule
{
    private const int Fewest = 2;
    private const int FewestBesideCar = 4;
    private const int Most = 8;
    private const int Reach = 6;

    private static readonly WordSet PlateWords = WordSet.Of(
        """
        nummerplade nummerpladen nummerpladerne plade pladen nrplade nrpladen ønskenummerplade ønskenummerpladen ønskeplade registreringsnummer registreringsnummeret indregistreret
        indregistreringsnummer svenskindregistreret tyskindregistreret
        """);
    private static readonly WordSet Cars = WordSet.Of("bil bilen varevogn varevognen bilens svenskindregistreret tyskindregistreret");
    private static readonly WordSet Links = WordSet.Of("er hedder lyder med på nr nummer teksten siger har som står der");

    public static int Find(in Passage passage, int cue, ref FindingList found)
    {
        var first = cue + 1;
        while (first < cue + Reach && first < passage.Count && (passage.IsSign(first, ":.=\"'»“”«(") || (passage.IsSign(first, ',') && !PlateWords.Has(passage, cue)) || Links.Has(passage, first)) && !passage.Is(first, WordTraits.PlateCue))
            first++;
        var isNamed = PlateWords.Has(passage, cue);
        if (!isNamed && !Cars.Has(passage, cue))
            return -1;
        var last = LastToken(passage, first, isNamed ? Fewest : FewestBesideCar, out var hasLetters, out var hasDigits);
        if (last < 0 || !(isNamed ? hasLetters : hasLetters && hasDigits) || Nearby.CountsSomething(passage, last))
            return -1;
        found.Add(FindingKind.Plate, passage.Tokens[first].Start, passage.Tokens[last].End);
        return last;
    }

    private static int LastToken(in Passage passage, int first, int fewest, out bool hasLetters, out bool hasDigits)
    {
        (hasLetters, hasDigits) = (false, false);
        var (length, last) = (0, -1);
        for (var i = first; i < passage.Count && i < first + Reach; i++)
        {
            if ((DigitGroups.IsDash(passage, i) || (passage.IsSign(i, '.') && passage.IsNumber(i + 1) && passage.IsTight(i + 1))) && passage.IsTight(i) && last >= 0)
                continue;
            var token = passage.Tokens[i];
            var isPart = token.IsNumber || (token.IsWord && token.Casing is Casing.Upper or Casing.Initial) || (token.Casing == Casing.Mixed && hasDigits);
            if (!isPart || length + token.Length > Most || (fewest == FewestBesideCar && i > first && token.FollowsSpace && !(token.IsNumber && hasDigits)))
                break;
            hasLetters |= token.IsWord;
            hasDigits |= token.IsNumber;
            (length, last) = (length + token.Length, i);
        }

        return length >= fewest ? last : -1;
    }
}
