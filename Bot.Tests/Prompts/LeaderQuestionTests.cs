using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

public sealed class LeaderQuestionTests
{
    [Theory]
    [InlineData("Hvad gik godt i denne uge?")]
    [InlineData("Hvilke opgaver kan vi lade ligge?")]
    [InlineData("  Hvordan får vi ro til overleveringen?  ")] // space around it is nobody's fault
    [InlineData("Kan du fortælle, hvad der hjalp dig i dag?")] // polite, but open
    [InlineData("Kan I fortælle om en gang, det lykkedes?")] // open without a question word
    [InlineData("Vil du nævne én ting, vi skal holde fast i?")]
    [InlineData("Fortæl om et møde, der var tiden værd.")] // an invitation needs no question mark
    [InlineData("Tænk på en god vagt. Beskriv den med tre ord.")]
    [InlineData("Ét ord: det bedste ved ugen")]
    [InlineData("Er vagtplanen god? Hvad ville gøre den bedre?")] // the second question opens the first
    [InlineData("Skal vi mødes før eller efter middag?")] // a choice is not a yes or no
    [InlineData("Er i tvivl om noget? Skriv, hvad du mangler at vide.")]
    [InlineData("Vi får nye lokaler til marts. Hvad skal vi tage med?")] // a fact first, then an open question
    [InlineData("Skrald, støj, lys: peg på det, der trætter mest.")]
    [InlineData("Erfaringerne fra foråret – hvad bruger vi af dem?")] // begins with the letters of "er", not the word
    [InlineData("Husk en dag, der gik let. Hvad var anderledes?")] // "husk" as remember, not as an order
    [InlineData("What made your week easier?")]
    [InlineData("Can you tell us about a good moment?")]
    public void A_question_that_opens_a_talk_is_accepted(string text)
    {
        var accepted = Assert.IsType<LeaderQuestionOutcome.Accepted>(LeaderQuestion.Check(text));
        Assert.Equal(text.Trim(), accepted.Text);
    }

    [Theory]
    [InlineData("", QuestionFault.Empty)]
    [InlineData(" \n ", QuestionFault.Empty)]
    [InlineData("???", QuestionFault.Empty)] // marks alone ask nothing
    [InlineData("Er I glade for den nye vagtplan?", QuestionFault.YesNo)]
    [InlineData("Har du haft en god uge?", QuestionFault.YesNo)]
    [InlineData("Kan vi nå det inden jul?", QuestionFault.YesNo)]
    [InlineData("Føler du dig hørt?", QuestionFault.YesNo)]
    [InlineData("Synes du, at mødet hjælper, hvis vi holder det kort?", QuestionFault.YesNo)] // "hvis" is no question word
    [InlineData("Skal vi beholde morgenmødet eller ej?", QuestionFault.YesNo)] // "eller ej" is no choice
    [InlineData("Vi har fået nyt system. Virker det?", QuestionFault.YesNo)] // the question counts, not the sentence before
    [InlineData("er der styr på det?", QuestionFault.YesNo)]
    [InlineData("»Må vi tale om det?«", QuestionFault.YesNo)] // quotation marks hide nothing
    [InlineData("Do you like the new rota?", QuestionFault.YesNo)]
    [InlineData("Er du enig i, at den nye plan er bedre?", QuestionFault.LeadingStatement)]
    [InlineData("I hvor høj grad er du enig i at vi skal spare?", QuestionFault.LeadingStatement)] // open in form, not in mind
    [InlineData("Synes I ikke, at vi skal møde til tiden?", QuestionFault.LeadingStatement)]
    [InlineData("Hvorfor kan vi ikke bare følge planen?", QuestionFault.LeadingStatement)] // an order in a question's coat
    [InlineData("Det går jo godt, ikke sandt?", QuestionFault.LeadingStatement)]
    [InlineData("Mon ikke vi kan nå det?", QuestionFault.LeadingStatement)]
    [InlineData("I skal huske at registrere jeres tid.", QuestionFault.NoQuestion)]
    [InlineData("Husk at lukke vinduerne.", QuestionFault.NoQuestion)]
    [InlineData("Det er vigtigt, at alle kommer til tiden.", QuestionFault.NoQuestion)]
    public void A_clear_case_is_refused_with_its_reason(string text, QuestionFault fault) =>
        Assert.Equal(new LeaderQuestionOutcome.Refused(fault), LeaderQuestion.Check(text));

    [Fact]
    public void The_longest_question_has_240_characters()
    {
        var longest = "Hvad " + new string('a', 234) + "?";

        Assert.IsType<LeaderQuestionOutcome.Accepted>(LeaderQuestion.Check(longest));
        Assert.Equal(new LeaderQuestionOutcome.Refused(QuestionFault.TooLong), LeaderQuestion.Check(longest + "?"));
    }
}
