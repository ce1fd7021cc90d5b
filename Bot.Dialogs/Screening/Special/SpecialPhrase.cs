namespace Bot.Dialogs.Screening.Special;

/// <summary>How a phrase says it of somebody; the second word of a section's heading in the lists.</summary>
internal enum SpecialRole
{
    /// <summary>What somebody is: diabetiker, muslim, indlagt. Wants "er", "blev" or a person right after it.</summary>
    Trait,

    /// <summary>What somebody has: depression, KOL. Wants "har", "lider af", "min".</summary>
    Possession,

    /// <summary>What somebody does; the verb is in the phrase: går til psykolog, stemmer på Venstre.</summary>
    Deed,

    /// <summary>The one who is it, so that no other person need be there: alkoholikeren.</summary>
    Bearer,

    /// <summary>Says nothing of anybody, though it holds such a word: en syg god idé. Keeps the other phrases off its words.</summary>
    Figure,
}

/// <summary>How seldom a phrase means anything else; the third word of a section's heading. The numbers are its weights.</summary>
internal enum SpecialStrength
{
    Doubtful = 2,
    Plain = 3,
    Sure = 4,

    /// <summary>Whatever stands around it.</summary>
    Certain = 12,
}

/// <summary>One entry of the lists: a word or a few, and what they tell. Its parts are read when a text first needs them: most never are.</summary>
internal sealed class SpecialPhrase(FindingKind kind, SpecialRole role, SpecialStrength strength, string words)
{
    private PhrasePart[]? parts;

    public FindingKind Kind => kind;

    public SpecialRole Role => role;

    public SpecialStrength Strength => strength;

    /// <summary>How many parts it has.</summary>
    public int Length { get; } = words.AsSpan().Count(' ') + 1;

    public PhrasePart[] Parts => parts ??= SpecialLists.PartsOf(words);

    public IEnumerable<string> FirstWords => SpecialLists.FirstWordsOf(words);
}

/// <summary>A phrase where it stands in a text: the tokens from First, End exclusive.</summary>
internal readonly record struct SpecialHit(SpecialPhrase Phrase, int First, int End);
