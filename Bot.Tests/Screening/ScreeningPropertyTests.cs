using Bot.Dialogs.Screening;
using FsCheck.Fluent;

namespace Bot.Tests.Screening;

public sealed class ScreeningPropertyTests
{
    private static readonly Screener Screener = new();

    [Fact]
    public void Any_text_gives_ordered_spans_inside_the_text_without_overlap() =>
        Texts.Check(Texts.Any, text =>
        {
            var end = 0;
            foreach (var finding in Screener.Find(text))
            {
                if (finding.Span.Start < end || finding.Span.Length <= 0 || finding.Span.End > text.Length)
                    return false;
                end = finding.Span.End;
            }

            return true;
        });

    [Fact]
    public void Screening_the_same_text_again_finds_the_same() =>
        Texts.Check(Texts.Any, text => Screener.Find(text).SequenceEqual(new Screener().Find(new RawText(text))));

    [Fact]
    public void Blurred_text_screens_clean_and_contains_none_of_the_matched_words() =>
        Texts.Check(Texts.Any, text =>
        {
            var found = Screener.Find(text);
            var blurred = Blur.Apply(Screener, new RawText(text), found);
            return Screener.Find(blurred).Count == 0
                && found.All(finding => !Marks.HasWord(blurred, text[finding.Span.Start..finding.Span.End]));
        });

    [Fact]
    public void Blurring_leaves_a_clean_text_alone() =>
        Texts.Check(Texts.Any, text => Screener.Find(text).Count > 0 || Blur.Apply(Screener, new RawText(text), []) == text);

    [Fact]
    public void Blurring_with_findings_of_another_text_never_throws() =>
        Texts.Check(Texts.Any.Zip(Texts.Any), pair => Blur.Apply(Screener, new RawText(pair.Item1), Screener.Find(pair.Item2)) is not null);

    [Fact]
    public void A_cpr_number_is_found_in_every_spelling_and_anywhere() =>
        Texts.Check(Texts.Any.Zip(Texts.Cpr.Zip(Texts.Any)), planted =>
        {
            var (before, (cpr, after)) = planted;
            var start = before.Length + 1;
            var found = Screener.Find($"{before} {cpr} {after}");
            return found.Any(finding =>
                finding.Kind == FindingKind.Cpr && finding.Span.Start <= start && finding.Span.End >= start + cpr.Length);
        });

    [Fact]
    public void What_the_writer_vouched_for_is_let_through_and_nothing_else() =>
        Texts.Check(Texts.Any, text =>
        {
            var raw = new RawText(text);
            var found = Screener.Find(raw);
            var vouchers = Vouchers.Parse(Vouchers.For(raw, found).ToString());
            var stops = found.Count(finding => finding.Level == FindingLevel.Stop);
            return Screener.Screen(raw, vouchers) switch
            {
                ScreeningOutcome.Clean clean => stops == 0 && clean.Vouched == found.Count > 0 && clean.Text.Value == text,
                ScreeningOutcome.Found rest => stops > 0 && rest.Findings.Count == stops,
                _ => false,
            };
        });
}
