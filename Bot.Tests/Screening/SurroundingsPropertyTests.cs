using Bot.Dialogs.Screening;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Screening;

/// <summary>A finding stands on whole words, and no clean words round a text make it go away.</summary>
public sealed class SurroundingsPropertyTests
{
    private static readonly Screener Screener = new();

    private static readonly string[] CleanSentences =
    [
        "", "Vi har det godt.", "Kaffen er klar!", "Det gik fint i dag, og vi lærte noget nyt.", "Hvad kan vi gøre bedre?", "tak for i dag.",
        "Skemaet er lavet om, og det hjalp.", "Der er boller i køkkenet.", "The meeting went well.", "Vi ses.",
    ];

    private static readonly (string Before, string Name, string After)[] Planted =
    [
        ("Jeg talte med ", "Mette Hansen", " om planen i går."), ("Min kollega ", "Fatima", " havde en god idé."), ("Så kom fru ", "Holm", " forbi med blomster."),
        ("Vi takkede ", "Kristoffer B.", " for hjælpen."), ("Han hedder ", "Søren", " og er ny her."), ("Det var ", "Jørgen Poulsen", ", der sagde det."),
    ];

    private static Gen<string> CleanText =>
        from count in Gen.Choose(0, 4)
        from sentences in Gen.ListOf(Gen.Elements(CleanSentences), count)
        select string.Join(' ', sentences.Where(sentence => sentence.Length > 0));

    [Fact]
    public void A_finding_never_cuts_a_word_or_a_number_in_two() =>
        Texts.Check(Texts.Any, text => Screener.Find(text).All(finding => !CutsAt(text, finding.Span.Start) && !CutsAt(text, finding.Span.End)));

    [Fact]
    public void Blurred_text_has_nothing_left_that_must_be_removed() =>
        Texts.Check(Texts.Any, text =>
        {
            var blurred = Blur.Apply(Screener, new RawText(text), Screener.Find(text));
            return Screener.Find(blurred).All(finding => finding.Level != FindingLevel.Stop);
        });

    [Fact]
    public void Clean_sentences_round_a_text_never_hide_what_must_be_removed() =>
        Texts.Check(CleanText.Zip(Texts.Any.Zip(CleanText)), parts =>
        {
            var (before, (text, after)) = parts;
            var found = Screener.Find($"{before}\n{text}\n{after}");
            return Screener.Find(text)
                .Where(finding => finding.Level == FindingLevel.Stop)
                .All(finding => TellingSignsOf(text, finding.Span).All(at => IsCovered(found, at + before.Length + 1, at + before.Length + 2)));
        });

    /// <summary>
    /// Where the digits and the @ of a finding stand, or all of it where there are none: the words that a doubtful name beside it
    /// adds to the finding may well depend on the rest of the text.
    /// </summary>
    private static IEnumerable<int> TellingSignsOf(string text, TextSpan span)
    {
        var all = Enumerable.Range(span.Start, span.Length).ToList();
        var telling = all.Where(at => char.IsDigit(text[at]) || text[at] == '@').ToList();
        return telling.Count > 0 ? telling : all.Where(at => !char.IsWhiteSpace(text[at]));
    }

    [Fact]
    public void Clean_sentences_round_a_named_person_never_hide_the_name() =>
        Texts.Check(CleanText.Zip(Gen.Elements(Planted).Zip(CleanText)), parts =>
        {
            var (before, (planted, after)) = parts;
            var start = before.Length + 1 + planted.Before.Length;
            var found = Screener.Find($"{before} {planted.Before}{planted.Name}{planted.After} {after}");
            return IsCovered(found, start, start + planted.Name.Length);
        });

    private static bool IsCovered(IReadOnlyList<Finding> found, int start, int end) =>
        found.Any(finding => finding.Span.Start <= start && end <= finding.Span.End);

    /// <summary>Between two letters, or between two digits. “AB12345” may be parted between the letters and the digits.</summary>
    private static bool CutsAt(string text, int at) =>
        at > 0 && at < text.Length
        && ((char.IsLetter(text[at - 1]) && char.IsLetter(text[at])) || (char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at])));
}
