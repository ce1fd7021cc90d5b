using Bot.Dialogs.Screening.Tokens;
using Bot.Dialogs.Screening.Words;

namespace Bot.Dialogs.Screening.Names;

/// <summary>A text with the tagger's likelihoods, read for the evidence that a word is a person's name.</summary>
internal readonly ref struct NameReading(Passage passage, ReadOnlySpan<float> likelihoods)
{
    private const int LongestStaffCode = 4;

    /// <summary>Room for <see cref="SureNames"/>: what a text can hold of names before it is no dialogue any more.</summary>
    public const int MostSureNames = 64;

    private const WordTraits Names = WordTraits.FirstName | WordTraits.Surname;
    private const WordTraits AnyNames = Names | WordTraits.WordLikeFirstName | WordTraits.WordLikeSurname;
    private const WordTraits NeverNames = WordTraits.Common | WordTraits.Relation | WordTraits.Citizen | WordTraits.Title | WordTraits.Address
        | WordTraits.Abbreviation | WordTraits.PhoneCue | WordTraits.CaseCue | WordTraits.AccountCue | WordTraits.PlateCue | WordTraits.Unit
        | WordTraits.ThingNumberCue;

    public readonly Passage Passage = passage;
    private readonly ReadOnlySpan<float> likelihoods = likelihoods;

    public float Likelihood(int i) => likelihoods[i];

    /// <summary>What speaks for a name at this token by itself and its neighbours' words.</summary>
    public NameEvidence Of(int i)
    {
        ref readonly var token = ref Passage.Tokens[i];
        if (!token.IsWord || token.Has(WordTraits.OwnQuiet))
            return NameEvidence.None;
        if (token.Has(WordTraits.OwnName))
            return NameEvidence.OwnName;
        if ((IsNever(i) && token.Casing != Casing.Upper) || IsCodeOfThing(i))
            return NameEvidence.None;
        var evidence = likelihoods[i] >= AskAtFor(i) ? NameEvidence.Likely : NameEvidence.None;
        return evidence | BeforeIt(i) | (IsFullName(i) || IsFullName(i - 1) ? NameEvidence.FullName : NameEvidence.None);
    }

    /// <summary>The word goes on with the name right before it.</summary>
    public bool Continues(int i, int before) =>
        Passage.IsWord(i) && !IsNever(i)
        && (Passage.Is(i, WordTraits.OwnName) || (Passage.Tokens[i].Casing == Casing.Lower
            ? Passage.Tokens[before].Casing == Casing.Lower && likelihoods[i] >= (IsOrdinaryWord(i) ? NameThresholds.OrdinaryWordAt : NameThresholds.SupportedAt)
            : likelihoods[i] >= NameThresholds.SupportedAt || Passage.Tokens[i].Has(AnyNames)));

    private float AskAtFor(int i) =>
        IsOrdinaryWord(i) ? (IsDanishName(i) ? NameThresholds.WordLikeNameAt : NameThresholds.OrdinaryWordAt) : IsCommonName(i) ? NameThresholds.CommonNameAt : NameThresholds.AskAt;

    private bool IsDanishName(int i) => Passage.Tokens[i].Has(AnyNames) && !Passage.Is(i, WordTraits.Abroad);

    /// <summary>A first name that is widespread in Denmark and means nothing else, with its capital.</summary>
    private bool IsCommonName(int i) =>
        Passage.Tokens[i].Casing == Casing.Capitalised && Passage.Is(i, WordTraits.FirstName)
        && !Passage.Is(i, WordTraits.Abroad | WordTraits.Quiet | WordTraits.Place | WordTraits.Common);

    /// <summary>A single letter stands for a name only together with one, or with a full stop.</summary>
    public bool StandsAlone(int first, int last) =>
        Passage.Tokens[first].Length > 1 || Passage.Tokens[last].Length > 1
        || (last > first && IsInitial(first) && likelihoods[first] >= NameThresholds.OrdinaryWordAt && !Passage.IsTight(last + 1));

    /// <summary>A Danish word in small letters, whether or not somebody is called so.</summary>
    private bool IsOrdinaryWord(int i) =>
        Passage.Tokens[i].Casing == Casing.Lower && !Passage.Tokens[i].Has(Names)
        && (Passage.Is(i, WordTraits.Place | WordTraits.Quiet | WordTraits.English)
            || (KnownWords.Of(Passage.Tokens[i].Hash) & KnownWordTraits.Ordinary) != 0);

    /// <summary>"PM 10", "TN 2420".</summary>
    private bool IsCodeOfThing(int i) =>
        Passage.Tokens[i].Casing == Casing.Upper && Passage.Tokens[i].Length <= LongestStaffCode && !Passage.Tokens[i].Has(AnyNames) && Passage.IsNumber(i + 1);

    private bool IsNever(int i) => Passage.Tokens[i].Is(NeverNames | WordTraits.OwnQuiet) && !Passage.Tokens[i].Is(AnyNames);

    private NameEvidence BeforeIt(int i)
    {
        ref readonly var token = ref Passage.Tokens[i];
        var isAfterStop = Passage.IsSign(i - 1, '.');
        var before = isAfterStop ? i - 2 : i - 1;
        if (before < 0)
            return NameEvidence.None;
        if (isAfterStop && IsInitial(before))
            return token.Casing == Casing.Capitalised && token.Has(AnyNames) ? NameEvidence.AfterInitial : NameEvidence.None;
        if (!token.FollowsSpace)
            return NameEvidence.None;
        if (Passage.Is(before, WordTraits.Title | WordTraits.Address) && IsCertainAfterTitle(before, i))
            return NameEvidence.AfterTitle;
        if (Passage.Is(before, WordTraits.Relation | WordTraits.Citizen) && IsCapitalised(i, AnyNames) && !Passage.Is(i, WordTraits.Quiet | WordTraits.Place))
            return NameEvidence.AfterRelation;
        return Passage.Is(before, WordTraits.CodeCue) && IsStaffCode(Passage.Tokens[before], token) ? NameEvidence.StaffCode : NameEvidence.None;
    }

    /// <summary>After "fru" any capital is a name; after "hedder" a listed word is one, whatever else it means.</summary>
    private bool IsCertainAfterTitle(int title, int i)
    {
        ref readonly var token = ref Passage.Tokens[i];
        if (token.Has(WordTraits.Quiet) || IsNever(i))
            return false;
        return Passage.Is(title, WordTraits.Address)
            ? token.Casing is Casing.Capitalised or Casing.Upper || token.Is(Names)
            : token.Is(AnyNames) && !token.Has(WordTraits.Place);
    }

    /// <summary>"Bo Jensen": both listed, both with a capital, the second a surname that is no other word.</summary>
    private bool IsFullName(int i) =>
        i >= 0 && i + 1 < Passage.Count
        && IsCapitalised(i, WordTraits.FirstName | WordTraits.WordLikeFirstName) && IsCapitalised(i + 1, WordTraits.Surname)
        && Passage.Tokens[i + 1].FollowsSpace && !Passage.Tokens[i + 1].StartsSentence && !Passage.Tokens[i].Is(WordTraits.Quiet | WordTraits.Place);

    private bool IsCapitalised(int i, WordTraits names) =>
        Passage.Tokens[i].Casing is Casing.Capitalised && Passage.Tokens[i].Has(names);

    public bool IsInitial(int i) =>
        Passage.IsWord(i) && Passage.Tokens[i].Casing == Casing.Initial && !Passage.Is(i, WordTraits.Quiet);

    private static bool IsStaffCode(in Token cue, in Token code) =>
        cue.Casing != Casing.Upper && code.Casing == Casing.Upper && code.Length <= LongestStaffCode
        && !code.Is(WordTraits.Quiet | WordTraits.Place | WordTraits.Common);

    /// <summary>Notes the words that are surely names; returns how many.</summary>
    public int SureNames(Span<ulong> words)
    {
        var count = 0;
        for (var i = 0; i < Passage.Count && count < words.Length; i++)
            if (likelihoods[i] >= NameThresholds.SureAt && Passage.Tokens[i].IsWord)
                words[count++] = WithoutGenitive(i);
        return count;
    }

    public bool IsNamedElsewhere(int i, ReadOnlySpan<ulong> sureNames) =>
        likelihoods[i] >= NameThresholds.SupportedAt && likelihoods[i] < NameThresholds.AskAt && Passage.Tokens[i].IsWord && !IsNever(i) && sureNames.Contains(WithoutGenitive(i));

    private ulong WithoutGenitive(int i)
    {
        var word = Passage.Word(i);
        return word.Length > 3 && word[^1] is 's' or 'S' ? WordHash.Of(word[..^1]).Key : Passage.Tokens[i].Hash.Key;
    }
}
