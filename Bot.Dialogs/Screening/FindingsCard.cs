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
            BaseCard.Paragraph(texts["gdpr.urgent.edit"]))],
        FormNotice.Blurred =>
            [BaseCard.Notice(AdaptiveContainerStyle.Good, BaseCard.Strong(texts["gdpr.done"]), BaseCard.Paragraph(texts["gdpr.limit"]))],
        _ => [],
    };

    /// <summary>What somebody is told who typed of danger outside a form.</summary>
    public static Reply.OwnView Typed(Texts texts)
    {
        string[] sentences = [texts["gdpr.urgent"], texts["gdpr.urgent.help"], texts["gdpr.urgent.typed"]];
        var card = BaseCard.New(texts);
        card.Body.Add(BaseCard.Notice(
            AdaptiveContainerStyle.Attention, [BaseCard.Strong(sentences[0]), .. sentences.Skip(1).Select(BaseCard.Paragraph)]));
        return new(Card.From(card), string.Join(' ', sentences));
    }

    /// <summary>“Erstat for mig”, and where the level allows “Det er ikke et navn”, which sends the form with the writer's word for it.</summary>
    public static IEnumerable<AdaptiveAction> WaysOn(FormNotice notice, string blurVerb, string sendVerb, JObject data, Button button, Texts texts)
    {
        if (notice is not FormNotice.Findings findings)
            yield break;

        yield return button(texts["gdpr.blur"], blurVerb, data);
        var shown = Shown(findings);
        if (shown.CanBeVouchedFor)
        {
            var vouched = findings.Earlier.And(findings.Draft.VouchFor(shown));
            yield return button(VouchTitle(Places(findings).Take(MostNamed), texts), sendVerb, new JObject(data) { [VouchersField] = vouched.ToString() });
        }
    }

    /// <summary>“et navn og et telefonnummer”: the kinds alone, for places where the words must not be repeated.</summary>
    public static string Kinds(DraftOutcome.Found found, Texts texts) =>
        texts.List([.. found.All.Select(finding => finding.Kind).Distinct().Select(kind => texts["gdpr.kind." + kind])]);

    private static AdaptiveContainer Named(FormNotice.Findings findings, Texts texts)
    {
        var places = Places(findings);
        List<AdaptiveElement> items = [BaseCard.Strong(texts["gdpr.lead"]), .. Lines(places.Take(MostNamed), texts).Select(BaseCard.Paragraph)];
        if (places.Count > MostNamed)
            items.Add(BaseCard.Paragraph(texts.Format("gdpr.more", places.Count - MostNamed)));
        return BaseCard.Notice(AdaptiveContainerStyle.Warning, [.. items, BaseCard.Subtle(texts["gdpr.limit"])]);
    }

    /// <summary>What is to be said, once each: first what must go, then what may be a mistake of ours.</summary>
    private static List<Place> Places(FormNotice.Findings findings) =>
    [
        .. findings.Found.Fields
            .SelectMany(field => field.Value.Select(finding => Place.Of(findings.Draft[field.Key], finding)))
            .Distinct()
            .OrderBy(place => place.Level),
    ];

    /// <summary>Only what the writer has read of can be vouched for.</summary>
    private static DraftOutcome.Found Shown(FormNotice.Findings findings)
    {
        var named = Places(findings).Take(MostNamed).ToHashSet();
        return new(findings.Found.Fields.ToDictionary(
            field => field.Key,
            IReadOnlyList<Finding> (field) => [.. field.Value.Where(finding => named.Contains(Place.Of(findings.Draft[field.Key], finding)))]));
    }

    private static string VouchTitle(IEnumerable<Place> shown, Texts texts)
    {
        var doubtful = shown.Where(place => place.Level is FindingLevel.Ask).ToList();
        return doubtful.Any(place => place.Kind is not FindingKind.Name) ? texts["gdpr.keepAnyway"]
            : doubtful.Count == 1 ? texts["gdpr.notName"]
            : texts["gdpr.notNames"];
    }

    /// <summary>One line for a kind, whatever its words.</summary>
    private static IEnumerable<string> Lines(IEnumerable<Place> places, Texts texts) =>
        places.GroupBy(place => place.Kind).Select(kind => Line(kind.Key, [.. kind.Select(place => $"“{place.Words}”")], texts));

    private static string Line(FindingKind kind, IReadOnlyList<string> words, Texts texts) => kind switch
    {
        FindingKind.Name => texts.Format(words.Count == 1 ? "gdpr.name" : "gdpr.names", texts.List(words)),
        FindingKind.Cpr => texts["gdpr.cpr"],
        FindingKind.CaseNumber => texts["gdpr.case"],
        FindingKind.Combination => texts.Format("gdpr.combo", texts.List(words)),
        FindingKind.Health => texts.Format("gdpr.health", texts.List(words)),
        FindingKind.Ethnicity or FindingKind.Religion or FindingKind.Politics or FindingKind.Union or FindingKind.Orientation or FindingKind.Crime =>
            texts.Format("gdpr.special", texts["gdpr.kind." + kind], texts.List(words)),
        _ => texts.Format("gdpr.contact", texts["gdpr.kind." + kind]),
    };

    /// <summary>What the writer is told of a finding.</summary>
    /// <param name="Words">Only of what may be a mistake of ours: nobody can vouch for words that are not shown. A number is told by its kind.</param>
    private sealed record Place(FindingKind Kind, FindingLevel Level, string Words)
    {
        public static Place Of(RawText text, Finding finding) => new(
            finding.Kind, finding.Level, finding.Level is FindingLevel.Ask ? Markdown.Escape(text.Reveal()[finding.Span.Start..finding.Span.End]) : "");
    }
}
