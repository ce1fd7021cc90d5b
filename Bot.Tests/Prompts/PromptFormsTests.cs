using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

public sealed class PromptFormsTests
{
    private const string YesNo = "can be answered with yes or no";
    private const string Person = "asks for a person; ask what was done, or add that roles are meant";
    private const string Feelings = "asks only how people feel; ask about the work";
    private const string Order = "is an order or an opinion in the shape of a question";

    public static TheoryData<string, string, string> Rows => new()
    {
        { "Lykkedes noget i denne uge?", YesNo, "the verb comes first" },
        { "Tænk på ugen. Var den god?", YesNo, "in the second sentence" },
        { "Har vi lært noget i dag – og må det fortælles?", YesNo, "joined to another of the same sort" },
        { "Did anything go well?", YesNo, "in English" },
        { "Kan du fortælle, hvad der lykkedes?", "", "polite, but it asks what" },
        { "Er det nemmest om morgenen eller om aftenen?", "", "a choice is no yes or no" },
        { "Ét ord: Hvad var bedst?", "", "a colon begins a new sentence" },
        { "Vær ærlig. Er du klar, eller hvad mangler der?", "", "it goes on to ask what" },
        { "Hvem hjalp dig i sidste uge?", Person, "the answer is a name" },
        { "Hvad skete der, og hvem gjorde forskellen?", Person, "inside the question" },
        { "Who helped you last week?", Person, "in English" },
        { "Hvem hjalp dig? Skriv rollen.", "", "the answer is a role" },
        { "Hvem skal vi spørge? (roller, ikke navne)", "", "in brackets" },
        { "Skriv, hvad der skete, men ikke hvem det var. Hvad betød det?", "", "says that it does not want to know" },
        { "What did a colleague who left teach you?", "", "an English who that belongs to its noun" },
        { "Hvordan har du det?", Feelings, "a wellbeing survey" },
        { "Hvor glad er du for dit arbejde?", Feelings, "a satisfaction survey" },
        { "How do you feel about work?", Feelings, "in English" },
        { "Hvad gik godt i dag? Hvordan har du det med det?", "", "about the work first" },
        { "Hvordan har I det, og er alle glade?", Feelings, "a second question of the same sort behind the comma" },
        { "Hvordan vil du sikre, at skemaet bliver udfyldt?", Order, "somebody has decided already" },
        { "Husk at registrere jeres tid. Hvad mangler I?", Order, "an order first" },
        { "Hvorfor har I ikke prøvet det?", Order, "blame" },
        { "Why don’t you try it?", Order, "an opinion, with a curly apostrophe" },
        { "Hvad vil du huske at gøre næste gang?", "", "remembering is no order here" },
        { "What will you remember to do? What are we doing to make sure it works?", "", "nor in English, inside a sentence" },
        { "What do you feel like trying?", "", "feeling like is wanting" },
        { "", "", "what is missing is told elsewhere" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_closed_or_prying_form_is_named(string text, string fault, string reason) =>
        Assert.True(
            (fault.Length == 0 ? [] : (string[])[fault]).SequenceEqual(PromptForms.Faults(PromptKind.Open, text)),
            $"{reason}: {string.Join(", ", PromptForms.Faults(PromptKind.Open, text))}");

    [Fact]
    public void A_scale_may_ask_whether_one_knows_whom_to_go_to() =>
        Assert.Empty(PromptForms.Faults(PromptKind.Scale, "Hvor godt ved du, hvem du kan gå til?"));
}
