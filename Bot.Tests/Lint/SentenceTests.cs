using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Dialogs;

namespace Bot.Tests.Lint;

/// <summary>What every sentence shown to a person keeps to, in both languages (domain.md section 4).</summary>
public partial class SentenceTests
{
    private static readonly (string Language, Texts Texts)[] Languages = [("da", Texts.Danish), ("en", Texts.English)];

    [Fact]
    public void Both_languages_say_the_same_things() => Assert.Equal(Texts.Danish.Keys.Order(), Texts.English.Keys.Order());

    [Fact]
    public void Both_languages_have_the_same_places_to_fill_in() => Faults.None(
        from key in Texts.Danish.Keys
        where Texts.English.Keys.Contains(key)
        where !Places(Texts.Danish[key]).SequenceEqual(Places(Texts.English[key]))
        select key);

    [Fact]
    public void Places_to_fill_in_are_numbered_from_zero() =>
        Faults.None(Sentences((_, sentence) => Places(sentence).Distinct().Index().Any(place => place.Item != $"{{{place.Index}}}")));

    [Fact]
    public void English_is_not_a_copy_of_the_danish()
    {
        var same = Texts.Danish.Keys.Where(key => Texts.English.Keys.Contains(key))
            .Count(key => Texts.Danish[key] == Texts.English[key]);

        // “Id”, “dialog…”, and sentences that are mostly places to fill in are alike in both.
        Assert.InRange(same, 0, Texts.Danish.Keys.Count() / 20);
    }

    [Fact]
    public void No_sentence_is_empty_or_has_a_blank_at_its_ends() =>
        Faults.None(Sentences((_, sentence) => string.IsNullOrWhiteSpace(sentence) || sentence != sentence.Trim() || sentence.Contains("  ", StringComparison.Ordinal)));

    [Fact]
    public void No_sentence_promises_anonymity() =>
        Faults.None(Sentences((_, sentence) => sentence.Contains("anonym", StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Nobody_is_shouted_at_for_a_mistake() => Faults.None(Sentences((key, sentence) =>
        sentence.Contains('!', StringComparison.Ordinal)
        && (key.StartsWith("err.", StringComparison.Ordinal) || key.StartsWith("gdpr.", StringComparison.Ordinal) || key.Contains(".error", StringComparison.Ordinal))));

    [Fact]
    public void No_sentence_has_an_emoji() => Faults.None(Sentences((_, sentence) =>
        sentence.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate)));

    [Fact]
    public void Quotes_and_apostrophes_are_printed_ones() =>
        Faults.None(Sentences((_, sentence) => sentence.Contains('"', StringComparison.Ordinal) || sentence.Contains('\'', StringComparison.Ordinal)));

    [Fact]
    public void Danish_says_the_hour_with_a_full_stop() =>
        Faults.None(Sentences((_, sentence) => Colon().IsMatch(sentence)));

    private static IEnumerable<string> Sentences(Func<string, string, bool> isFault) =>
        from language in Languages
        from key in language.Texts.Keys
        where isFault(key, language.Texts[key])
        select $"{language.Language}: {key}";

    private static IEnumerable<string> Places(string sentence) => Place().Matches(sentence).Select(place => place.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\d:\d")]
    private static partial Regex Colon();
}
