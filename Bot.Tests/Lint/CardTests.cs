using System.Reflection;
using System.Text.RegularExpressions;
using Bot.Dialogs;

namespace Bot.Tests.Lint;

/// <summary>A button that nobody answers, or an answer that no button asks for, is the half that was forgotten.</summary>
public partial class CardTests
{
    /// <summary>“PromptCard.Verbs.Send” and what it says on the wire, from every card.</summary>
    private static readonly Dictionary<string, string> Verbs = typeof(Card).Assembly.GetTypes()
        .Where(type => type is { Name: "Verbs", DeclaringType: not null })
        .SelectMany(verbs => verbs.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => ($"{verbs.DeclaringType!.Name}.Verbs.{field.Name}", (string)field.GetRawConstantValue()!)))
        .ToDictionary();

    private static readonly string[] Arms = [.. Arm().Matches(Repository.Source("Bot/Teams/TurnRouter.cs").Code).Select(arm => arm.Value)];

    [Fact]
    public void Every_verb_of_a_card_has_an_arm_in_the_router() =>
        Faults.None(Verbs.Values.Distinct().Except(Arms.Where(Verbs.ContainsKey).Select(arm => Verbs[arm])));

    [Fact]
    public void Every_arm_of_the_router_is_a_verb_of_a_card()
    {
        Assert.NotEmpty(Arms);
        Faults.None(Arms.Except(Verbs.Keys));
    }

    [Fact]
    public void Every_verb_is_on_some_button()
    {
        var uses = Repository.Dialogs
            .SelectMany(file => VerbUse().Matches(file.Code).Select(use => (Card: CardOf(use, file), Verb: use.Groups["verb"].Value)))
            .Select(use => $"{use.Card}.Verbs.{use.Verb}")
            .Where(Verbs.ContainsKey)
            .Select(use => Verbs[use]);

        Faults.None(Verbs.Values.Except(uses));

        // Inside its own card a verb is called by its short name.
        static string CardOf(Match use, SourceFile file) => use.Groups["card"] is { Success: true, Value: var card } ? card : file.Name[..^".cs".Length];
    }

    [Fact]
    public void Verbs_live_on_cards_and_nowhere_else() =>
        Faults.None(Verbs.Keys.Where(verb => !verb.Split('.')[0].EndsWith("Card", StringComparison.Ordinal)));

    [GeneratedRegex(@"\w+\.Verbs\.\w+(?=\s*(=>|or\b))")]
    private static partial Regex Arm();

    [GeneratedRegex(@"((?<card>\w+Card)\.)?\bVerbs\.(?<verb>\w+)\b(?=\s*[,)])")]
    private static partial Regex VerbUse();
}
