namespace KnownWords;

/// <summary>The flags of da_DK.aff that mean something beyond the rules that bear them; the file's own comments say what.</summary>
internal static class Flag
{
    /// <summary>"Ulovligt ord": a misspelling.</summary>
    public const int Forbidden = 6;

    /// <summary>The form stands only with one more affix.</summary>
    public const int NeedsAffix = 8;

    /// <summary>"Proprium".</summary>
    public const int ProperNoun = 9;

    /// <summary>"Sammensætning, start".</summary>
    public const int CompoundBegin = 32;

    /// <summary>"Sammensætning, kun i sammensætninger".</summary>
    public const int OnlyInCompound = 36;

    /// <summary>"Proprium med mulighed for retning som præfiks": only places have it.</summary>
    public const int Place = 54;

    /// <summary>"Verbalsubstantiv": makes a noun of a verb ("løben"), whose own form is none.</summary>
    public const int VerbalNoun = 79;
}
