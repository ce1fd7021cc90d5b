using System.Text.RegularExpressions;

namespace Bot.Dialogs.Prompts;

/// <summary>
/// The form of a question that a leader writes for the team. Only clear cases are refused, for a refusal that the leader
/// does not understand does more harm than one weak question. Names are the screening's business.
/// </summary>
public static partial class LeaderQuestion
{
    public const int MaxLength = PromptChecks.MaxText;

    public static LeaderQuestionOutcome Check(string text)
    {
        var question = text.Trim();
        if (!question.Any(char.IsLetter))
            return new LeaderQuestionOutcome.Refused(QuestionFault.Empty);
        if (question.Length > MaxLength)
            return new LeaderQuestionOutcome.Refused(QuestionFault.TooLong);
        if (LeadingPhrase().IsMatch(question))
            return new LeaderQuestionOutcome.Refused(QuestionFault.LeadingStatement);
        if (AsksOpenly().IsMatch(question))
            return new LeaderQuestionOutcome.Accepted(question);
        if (IsYesNo(question))
            return new LeaderQuestionOutcome.Refused(QuestionFault.YesNo);
        if (!question.Contains('?', StringComparison.Ordinal) && StatementOpening().IsMatch(question))
            return new LeaderQuestionOutcome.Refused(QuestionFault.NoQuestion);
        return new LeaderQuestionOutcome.Accepted(question);
    }

    /// <summary>In Danish as in English, a question that opens with its finite verb asks for a yes or a no.</summary>
    private static bool IsYesNo(string question) =>
        Sentence().Matches(question)
            .Select(sentence => sentence.Value.Trim())
            .Any(sentence => sentence.EndsWith('?') && VerbFirst().IsMatch(sentence) && !OffersAChoice().IsMatch(sentence));

    private const RegexOptions Loose = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Words that carry the wished-for answer with them.</summary>
    [GeneratedRegex(
        @"\benige?\s+(i,?\s+at|med\s+mig)\b"
        + @"|\b(er|bør|skal|kan|synes|mener|tror)\s+(vi|I|du|man)\s+ikke\b"
        + @"|\bmon\s+ikke\b"
        + @"|\bhvorfor\b[^?.]*\bikke\s+bare\b"
        + @"|,\s*(ikke\s+(sandt|også)|ikke|vel|right)\s*\?"
        + @"|\bdo\s*n['’]t\s+you\s+(think|agree)\b|\bagree\s+that\b",
        Loose)]
    private static partial Regex LeadingPhrase();

    /// <summary>A question word anywhere, or a verb that asks for a telling ("Kan I fortælle om …?"), leaves the answer open.</summary>
    [GeneratedRegex(
        @"\b(hvad|hvem|hvor|hvordan|hvorledes|hvorfor|hvornår|hvilken|hvilket|hvilke|hvorhen|hvoraf|hvormed)\b"
        + @"|\b(fortæl|fortælle|beskriv|beskrive|nævn|nævne|sæt|sætte|forklar|forklare|uddyb|uddybe|giv|give|peg|pege)\b"
        + @"|\b(what|who|whom|whose|which|when|where|why|how|tell|describe|name|explain|share)\b",
        Loose)]
    private static partial Regex AsksOpenly();

    [GeneratedRegex(
        @"^\W*(er|var|har|havde|kan|kunne|skal|skulle|vil|ville|må|måtte|bør|burde|tør|turde|gør|gjorde|får|fik|går|gik"
        + @"|bliver|blev|synes|syntes|mener|tror|føler|oplever|oplevede|ved|vidste|kender|ser|bruger|mangler|savner|ønsker|trives"
        + @"|husker|lykkes|lykkedes|virker|fungerer|hjælper|passer|giver|tager|holder|kommer|arbejder|glæder|plejer|behøver"
        + @"|is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must)\s",
        Loose)]
    private static partial Regex VerbFirst();

    /// <summary>"… te eller kaffe?" asks for one of two; "… eller ej?" is still yes or no.</summary>
    [GeneratedRegex(@"\b(eller(?!\s+(ej|ikke)\b)|or(?!\s+not\b))\b", Loose)]
    private static partial Regex OffersAChoice();

    [GeneratedRegex(@"^\W*(I|vi|alle|du|jeg|man|det\s+er|der\s+er)\s+\p{L}+|^\W*(husk\s+(at|nu|lige)|sørg\s+for|remember\s+to)\b", Loose)]
    private static partial Regex StatementOpening();

    [GeneratedRegex(@"[^.!?]+[.!?]*")]
    private static partial Regex Sentence();
}
