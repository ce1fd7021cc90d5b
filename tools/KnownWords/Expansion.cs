using Bot.Dialogs.Screening.Words;

namespace KnownWords;

/// <summary>
/// All forms of all stems, with what is known of each. Hunspell's way: up to two suffixes and one prefix. Forms that hold anything but
/// letters are left out, because the screener's tokens hold letters only.
/// </summary>
internal sealed class Expansion(AffixFile affixes, IReadOnlyCollection<Stem> stems)
{
    private readonly Dictionary<string, KnownWordTraits> _forms = new(1 << 20, StringComparer.Ordinal);
    private readonly Dictionary<string, KnownWordTraits> _classes = new(StringComparer.Ordinal);

    public Dictionary<string, KnownWordTraits> Run()
    {
        foreach (var stem in stems)
            _classes[stem.Word] = _classes.GetValueOrDefault(stem.Word) | ClassOf(stem);
        foreach (var stem in stems.Where(stem => !stem.Flags.Contains(Flag.Forbidden)))
            Expand(stem);
        return _forms;
    }

    private void Expand(Stem stem)
    {
        var kind = KindOf(stem);
        var wordClass = ClassOf(stem) | _classes.GetValueOrDefault(stem.IrregularOf ?? stem.Word);
        Keep(stem.Word, stem.Flags, kind, wordClass);
        Suffix(stem.Word, stem.Flags, stem.Flags, kind, wordClass, depth: 2);
    }

    private void Suffix(string word, int[] flags, int[] stemFlags, KnownWordTraits kind, KnownWordTraits wordClass, int depth)
    {
        Prefix(word, flags, stemFlags, kind, wordClass);
        if (depth == 0)
            return;
        foreach (var flag in flags)
        {
            foreach (var rule in affixes.Suffixes(flag))
            {
                if (rule.Apply(word) is not { } form)
                    continue;

                // A rule for all classes of words, the genitive, leaves the class as it was.
                var formClass = affixes.ClassOf(flag) is var own and not KnownWordTraits.None ? own : wordClass;
                Keep(form, rule.Next, kind, formClass);
                Suffix(form, rule.Next, stemFlags, kind, formClass, depth - 1);
            }
        }
    }

    /// <summary>Prefixes go before the stem and before its suffixed forms ("Nordsjællands"), whichever of the two has the flag.</summary>
    private void Prefix(string word, int[] flags, int[] stemFlags, KnownWordTraits kind, KnownWordTraits wordClass)
    {
        foreach (var flag in flags)
            Prefix(word, flag, flags, kind, wordClass);
        if (stemFlags == flags)
            return;
        foreach (var flag in stemFlags)
            Prefix(word, flag, flags, kind, wordClass);
    }

    private void Prefix(string word, int flag, int[] flags, KnownWordTraits kind, KnownWordTraits wordClass)
    {
        foreach (var rule in affixes.Prefixes(flag))
        {
            if (rule.Apply(word) is { } form)
                Keep(form, flags, kind, wordClass);
        }
    }

    private void Keep(string form, int[] flags, KnownWordTraits kind, KnownWordTraits wordClass)
    {
        if (form.Length == 0 || !form.All(char.IsLetter) || flags.Contains(Flag.NeedsAffix))
            return;

        var traits = KnownWordTraits.None;
        if (flags.Contains(Flag.CompoundBegin) && kind.HasFlag(KnownWordTraits.Ordinary))
            traits |= KnownWordTraits.CompoundStart;
        if (!flags.Contains(Flag.OnlyInCompound))
            traits |= kind | wordClass;
        if (traits == KnownWordTraits.None)
            return;

        var word = form.ToLowerInvariant();
        _forms[word] = _forms.GetValueOrDefault(word) | traits;
    }

    private static KnownWordTraits KindOf(Stem stem)
    {
        var kind = KnownWordTraits.None;
        if (!stem.Word.Any(char.IsUpper))
            kind |= KnownWordTraits.Ordinary;
        else if (stem.Flags.Contains(Flag.ProperNoun))
            kind |= KnownWordTraits.ProperNoun;
        if (stem.Flags.Contains(Flag.Place))
            kind |= KnownWordTraits.Place;
        if (stem.Word.Length > 1 && stem.Word.All(char.IsUpper))
            kind |= KnownWordTraits.Abbreviation;
        return kind;
    }

    private KnownWordTraits ClassOf(Stem stem) => stem.Flags
        .Where(flag => flag != Flag.VerbalNoun)
        .Aggregate(ClassOfIrregular(stem.IrregularForms), (sum, flag) => sum | affixes.ClassOf(flag));

    /// <summary>Irregular words have no flags; a present participle among their forms makes a verb, a superlative an adjective.</summary>
    private static KnownWordTraits ClassOfIrregular(string[] forms)
    {
        if (forms.Any(form => form.EndsWith("ende", StringComparison.Ordinal)))
            return KnownWordTraits.Verb;
        return forms.Any(form => form.EndsWith("ste", StringComparison.Ordinal)) ? KnownWordTraits.Adjective : KnownWordTraits.None;
    }
}
