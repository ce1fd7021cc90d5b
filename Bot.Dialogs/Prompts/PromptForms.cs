namespace Bot.Dialogs.Prompts;

/// <summary>
/// Forms that no question of the bank may have, in Danish and English: they close a talk, point at somebody, pry, or give an order.
/// Only clear cases; whether a question is good is for people to say.
/// </summary>
internal static class PromptForms
{
    private static readonly HashSet<string> QuestionWords =
    [
        "hvad", "hvem", "hvor", "hvordan", "hvorfor", "hvornår", "hvilken", "hvilket", "hvilke",
        "what", "who", "whom", "whose", "which", "when", "where", "why", "how",
    ];

    /// <summary>A question that opens with its finite verb asks for a yes or a no, unless it offers a choice.</summary>
    private static readonly HashSet<string> FiniteVerbs =
    [
        "er", "var", "har", "havde", "kan", "kunne", "skal", "skulle", "vil", "ville", "må", "måtte", "bør", "burde", "tør", "får", "fik",
        "bliver", "blev", "synes", "mener", "tror", "føler", "oplever", "oplevede", "ved", "kender", "ser", "bruger", "mangler", "savner",
        "ønsker", "trives", "husker", "lykkes", "lykkedes", "virker", "fungerer", "hjælper", "giver", "gør", "går", "plejer", "behøver",
        "is", "are", "am", "was", "were", "do", "does", "did", "have", "has", "had", "can", "could", "will", "would", "shall", "should",
        "may", "might", "must",
    ];

    private static readonly HashSet<string> Choices = ["eller", "or"];

    /// <summary>A text that says one of these asks for no name.</summary>
    private static readonly HashSet<string> RolesOnly =
        ["rolle", "rollen", "roller", "navn", "navnet", "navne", "navnene", "role", "roles", "name", "names"];

    private static readonly Phrases Feelings = new(
        "hvordan har du det", "hvordan har i det", "hvordan går det", "hvordan føler", "hvordan føles", "hvad føler", "hvordan er dit humør",
        "hvordan er stemningen", "hvor glad", "hvor glade", "hvor tilfreds", "hvor tilfredse", "hvor stresset", "hvor stressede",
        "hvor ked", "hvor træt", "hvor trætte",
        "how are you", "how do you feel", "how are you feeling", "how does it feel", "how is your mood", "how happy",
        "how satisfied", "how stressed", "how sad", "how tired");

    /// <summary>At a sentence's beginning these are imperatives; inside one ("hvad vil du huske at gøre") they are not.</summary>
    private static readonly Phrases Imperatives = new("husk at", "sørg for", "få nu", "remember to", "make sure", "be sure to");

    private static readonly Phrases Orders = new(
        "hvorfor har i ikke", "hvorfor har du ikke", "hvorfor gør i ikke", "hvorfor gør du ikke", "hvorfor ikke", "synes i ikke",
        "synes du ikke", "mon ikke", "enig i at", "enige i at", "hvordan vil du sikre", "hvordan vil i sikre", "hvordan sikrer",
        "why don't you", "why don’t you", "why have you not", "why haven't you", "why haven’t you", "why not", "don't you think",
        "don’t you think", "agree that", "how will you ensure", "how do you ensure");

    private static readonly Phrases NotWho = new("ikke hvem");

    /// <summary>A person who is asked for a number, on a scale, names nobody.</summary>
    public static IEnumerable<string> Faults(PromptKind kind, string text)
    {
        var sentences = Sentence.In(text);
        if (sentences.Any(IsYesNo))
            yield return "can be answered with yes or no";
        if (kind != PromptKind.Scale && AsksForAPerson(sentences))
            yield return "asks for a person; ask what was done, or add that roles are meant";
        if (AsksOnlyForFeelings(sentences))
            yield return "asks only how people feel; ask about the work";
        if (sentences.Any(sentence => Imperatives.Begin(sentence) || Orders.StandIn(sentence)))
            yield return "is an order or an opinion in the shape of a question";
    }

    private static bool IsYesNo(Sentence sentence) =>
        sentence.IsQuestion && sentence.Begins(FiniteVerbs) && !sentence.HasAny(QuestionWords) && !sentence.HasAny(Choices);

    private static bool AsksForAPerson(IReadOnlyList<Sentence> sentences) =>
        sentences.Any(AsksWho) && !sentences.Any(sentence => sentence.HasAny(RolesOnly));

    /// <summary>
    /// "Hvem" always asks ("men ikke hvem" says that it does not). In English, a "who" inside a sentence nearly always belongs to the noun
    /// before it.
    /// </summary>
    private static bool AsksWho(Sentence sentence) =>
        (sentence.Words.Contains("hvem") && !NotWho.StandIn(sentence)) || sentence.Words is ["who" or "whom" or "whose", ..];

    private static bool AsksOnlyForFeelings(IReadOnlyList<Sentence> sentences)
    {
        var questions = sentences.Where(sentence => sentence.IsQuestion).ToList();
        return questions.Count > 0 && questions.All(Feelings.StandIn);
    }
}
