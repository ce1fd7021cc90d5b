using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace Bot.Dialogs.Screening;

/// <summary>What a form that comes back says, kindly and on the writer's own screen only, and the ways on from there.</summary>
internal static class FindingsCard
{
    /// <summary>The field that carries the writer's vouchers from one page of a form to the next.</summary>
    public const string VouchersField = "vouchers";

    /// <summary>A pasted list of names must not make a card that Teams refuses; the rest is named on the next page.</summary>
    private const int MostNamed = 12;

    /// <summary>Makes a form's button: an execute action on a channel's card, a submit action in a dialog.</summary>
    internal delegate AdaptiveAction Button(string title, string verb, JObject data);

    /// <summary>What stands above the fields.</summary>
    public static IEnumerable<AdaptiveElement> Above(FormNotice notice, Texts texts) => notice switch
    {
        FormNotice.Faults { Sentences: var sentences } =>
            [BaseCard.Notice(AdaptiveContainerStyle.Attention, [.. sentences.Select(BaseCard.Paragraph)])],
        FormNotice.Findings findings => [Named(findings, texts)],
        FormNotice.Urgent => [BaseCard.Notice(
            AdaptiveContainerStyle.Attention,
            BaseCard.Strong(texts["gdpr.urgent"]),
            BaseCard.Paragraph(texts["gdpr.urgent.help"]),
            BaseCard.Subtle(texts["gdpr.urgent.edit"]))],
        FormNotice.Blurred =>
            [BaseCard.Notice(AdaptiveContainerStyle.Good, BaseCard.Strong(texts["gdpr.done"]), BaseCard.Paragraph(texts["gdpr.limit"]))],
        _ => [],
    };

    /// <summary>“Erstat for mig”, and where the level allows “Det er ikke et navn”, which sends the form with the writer's word for it.</summary>
    public static IEnumerable<AdaptiveAction> WaysOn(FormNotice notice, string blurVerb, string sendVerb, JObject data, Button button, Texts texts)
    {
        if (notice is not FormNotice.Findings findings)
            yield break;

        yield return button(texts["gdpr.blur"], blurVerb, data);
        var shown = Shown(findings, texts);
        if (shown.CanBeVouchedFor)
        {
            var vouched = findings.Earlier.And(findings.Draft.VouchFor(shown));
            yield return button(VouchTitle(shown, texts), sendVerb, new JObject(data) { [VouchersField] = vouched.ToString() });
        }
    }

    /// <summary>“et navn og et telefonnummer”: the kinds alone, for places where the words must not be repeated.</summary>
    public static string Kinds(DraftOutcome.Found found, Texts texts) =>
        texts.List([.. found.All.Select(finding => finding.Kind).Distinct().Select(kind => texts["gdpr.kind." + kind])]);

    private static AdaptiveContainer Named(FormNotice.Findings findings, Texts texts)
    {
        var lines = Lines(findings, texts);
        List<AdaptiveElement> items = [BaseCard.Strong(texts["gdpr.lead"]), .. lines.Take(MostNamed).Select(BaseCard.Paragraph)];
        if (lines.Count > MostNamed)
            items.Add(BaseCard.Paragraph(texts.Format("gdpr.more", lines.Count - MostNamed)));
        return BaseCard.Notice(AdaptiveContainerStyle.Warning, [.. items, BaseCard.Subtle(texts["gdpr.limit"])]);
    }

    private static List<string> Lines(FormNotice.Findings findings, Texts texts) =>
    [
        .. findings.Found.Fields
            .SelectMany(field => field.Value.Select(finding => Line(findings.Draft[field.Key], finding, texts)))
            .Distinct(),
    ];

    /// <summary>Only what the writer has read of can be vouched for.</summary>
    private static DraftOutcome.Found Shown(FormNotice.Findings findings, Texts texts)
    {
        var named = Lines(findings, texts).Take(MostNamed).ToHashSet();
        return new(findings.Found.Fields.ToDictionary(
            field => field.Key,
            IReadOnlyList<Finding> (field) => [.. field.Value.Where(finding => named.Contains(Line(findings.Draft[field.Key], finding, texts)))]));
    }

    private static string VouchTitle(DraftOutcome.Found found, Texts texts) =>
        found.All.Where(finding => finding.Level is FindingLevel.Ask).All(finding => finding.Kind is FindingKind.Name)
            ? texts["gdpr.notName"]
            : texts["gdpr.keepAnyway"];

    private static string Line(RawText text, Finding finding, Texts texts) => finding.Kind switch
    {
        FindingKind.Name => texts.Format("gdpr.name", Excerpt(text, finding)),
        FindingKind.Cpr => texts["gdpr.cpr"],
        FindingKind.CaseNumber => texts["gdpr.case"],
        FindingKind.Combination => texts["gdpr.combo"],
        FindingKind.Health => texts.Format("gdpr.health", Excerpt(text, finding)),
        FindingKind.Ethnicity or FindingKind.Religion or FindingKind.Politics or FindingKind.Union or FindingKind.Orientation or FindingKind.Crime =>
            texts.Format("gdpr.special", texts["gdpr.kind." + finding.Kind]),
        _ => texts.Format("gdpr.contact", texts["gdpr.kind." + finding.Kind]),
    };

    private static string Excerpt(RawText text, Finding finding) => Markdown.Escape(text.Reveal()[finding.Span.Start..finding.Span.End]);
}
