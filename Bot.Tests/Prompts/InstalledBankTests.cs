using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

public sealed class InstalledBankTests
{
    private const string Own = """
        {
          "$schema": "prompts.schema.json",
          "prompts": [
            { "id": "OPE-XAB-01", "kind": "open", "text": "Hvad gjorde en forskel for en medborger?", "why": "Det er godt at se.",
              "followUp": "Hvordan?", "source": { "seed": "900", "theme": "huset" }, "audience": "alle", "season": ["any"],
              "sensitivity": "low", "effort": 2, "defaultVisibility": "personChooses", "status": "active", "version": 1 }
          ]
        }
        """;

    private static readonly PromptId OwnId = new("OPE-XAB-01");

    [Fact]
    public void Without_wishes_the_bank_is_the_built_in_one()
    {
        var installed = InstalledBank.Of(BankWishes.None);

        Assert.Same(PromptBank.BuiltIn, installed.Bank);
        Assert.Empty(installed.Faults);
    }

    [Fact]
    public void Own_prompts_stand_beside_the_built_in_ones()
    {
        var installed = InstalledBank.Of(BankWishes.None with { File = new("egne.json", Own) });

        Assert.Empty(installed.Faults);
        Assert.Equal(PromptBank.BuiltIn.All.Count + 1, installed.Bank.All.Count);
        Assert.Equal("Hvad gjorde en forskel for en medborger?", installed.Bank.Find(OwnId)!.Danish.Text);
        Assert.Equal("Huset", installed.Themes.Of("huset", isDanish: true));
    }

    [Fact]
    public void Own_prompts_without_English_show_their_Danish_to_everybody()
    {
        var own = InstalledBank.Of(BankWishes.None with { File = new("egne.json", Own) }).Bank.Find(OwnId)!;

        Assert.Same(own.Danish, own.English);
    }

    [Fact]
    public void Own_prompts_may_hold_their_English()
    {
        var file = Own.Replace("\"version\": 1", "\"version\": 1, \"english\": { \"text\": \"What?\", \"why\": \"So.\", \"followUp\": \"How?\" }", StringComparison.Ordinal);

        var installed = InstalledBank.Of(BankWishes.None with { File = new("egne.json", file) });

        Assert.Equal("What?", installed.Bank.Find(OwnId)!.English.Text);
    }

    [Theory]
    [InlineData("\"any\"", "\"vinter\"", "egne.json, line 4: OPE-XAB-01: season is \"vinter\", which is none of nytaar,")]
    [InlineData("XAB", "BES", "egne.json, line 4: OPE-BES-01: the bank has a prompt with this id already")]
    [InlineData("XAB", "GOD", "egne.json, line 4: OPE-GOD-01: the theme in an id begins with X in an installation's own file")]
    [InlineData("Hvad gjorde", "Hvem gjorde", "egne.json, line 4: OPE-XAB-01: the Danish text asks for a person")]
    [InlineData("\"effort\": 2,", "\"effort\": \"to\",", "egne.json, line 6: the value is of another sort than \"effort\" takes")]
    [InlineData("\"effort\": 2,", "\"effort\": 2, \"effort\": 1,", "egne.json, line 6: \"effort\" stands twice")] // nobody knows which of the two is meant
    [InlineData("\"version\": 1", "\"version\": 1, \n\n \"text\": \"Hvad?\"", "egne.json, line 8: \"text\" stands twice")]
    [InlineData("\"$schema\"", "\"prompts\": [],\n\"$schema\"", "egne.json, line 4: \"prompts\" stands twice")]
    [InlineData("\"followUp\"", "\"opfølgning\"", "egne.json, line 5: \"opfølgning\" is no field of this file")]
    [InlineData("\"season\": [\"any\"],", "", "egne.json, line 4: OPE-XAB-01: season is missing")]
    [InlineData("\"prompts\"", "\"about\": \"\", \"promts\"", "egne.json, line 3: \"promts\" is no field of this file")]
    [InlineData("]\n}", "]\n", "egne.json, line 8: Expected depth to be zero at the end of the JSON payload.")]
    public void A_broken_file_is_refused_with_line_and_reason_and_the_built_in_bank_stands(string sound, string broken, string fault)
    {
        var file = Own.ReplaceLineEndings("\n").Replace(sound, broken, StringComparison.Ordinal);

        var installed = InstalledBank.Of(BankWishes.None with { File = new("egne.json", file) });

        Assert.Same(PromptBank.BuiltIn, installed.Bank);
        Assert.StartsWith(fault, Assert.Single(installed.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_stands_twice_is_refused_with_both_lines()
    {
        var entry = Own[Own.IndexOf("{ \"id\"", StringComparison.Ordinal)..(Own.IndexOf("\"version\": 1 }", StringComparison.Ordinal) + 14)].ReplaceLineEndings("\n");
        var file = Own.ReplaceLineEndings("\n").Replace(entry, $"{entry},\n{entry}", StringComparison.Ordinal);

        Assert.Equal("egne.json, line 7: OPE-XAB-01: stands in line 4 already", FaultOf(file));
    }

    [Fact]
    public void An_id_that_an_earlier_file_has_given_is_refused_with_its_line()
    {
        var bank = PromptBank.BuiltIn.With(new("egne.json", Own));

        Assert.Equal(
            ["andre.json, line 4: OPE-XAB-01: the bank has a prompt with this id already"],
            Assert.Throws<PromptBankException>(() => bank.With(new("andre.json", Own))).Faults);
    }

    /// <summary>The bot starts with its own questions whatever lies where the file should be.</summary>
    [Theory]
    [InlineData("\"Hvad gjorde", "\"\\ud83d Hvad gjorde", 4)] // half a smiley
    [InlineData("\"Hvordan?\"", "\"Hvordan\\udc4d?\"", 5)] // its other half
    [InlineData("[\"any\"]", "[\"any\", \"\\ud83d\"]", 5)]
    [InlineData("\"followUp\"", "\"followU\\ud83d\"", 5)]
    [InlineData("\"sensitivity\"", "\"\\ud83d\": 1, \"sensitivity\"", 6)]
    [InlineData("\"prompts\"", "\"\\udc4d\": 1, \"prompts\"", 3)]
    public void Half_a_letter_is_refused_with_its_line(string sound, string broken, int line) =>
        Assert.Equal($"egne.json, line {line}: a letter cannot be read; write it as it is, or both of its \\u escapes", FaultOf(Own.Replace(sound, broken, StringComparison.Ordinal)));

    [Fact]
    public void A_whole_letter_may_be_written_as_escapes()
    {
        var file = Own.Replace("Hvad gjorde", "\\ud83d\\udc4d Hvad gj\\u00f8rde", StringComparison.Ordinal);

        Assert.StartsWith("👍 Hvad gjørde", InstalledBank.Of(BankWishes.None with { File = new("egne.json", file) }).Bank.Find(OwnId)!.Danish.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"effort\": 2", "\"effort\": 1e999")]
    [InlineData("\"effort\": 2", "\"effort\": 99999999999999999999")]
    [InlineData("\"effort\": 2", "\"effort\": -0.0")]
    [InlineData("\"effort\": 2", "\"effort\": 02")]
    [InlineData("\"huset\"", "\"\"")]
    [InlineData("\"OPE-XAB-01\"", "\"\"")]
    [InlineData("[\"any\"]", "[[\"any\"]]")]
    [InlineData("\"prompts\": [", "\"prompts\": [ 7,")]
    [InlineData("\"prompts\": [", "\"prompts\": [ null,")]
    [InlineData("\"Hvordan?\"", "\"Hvor\0dan?\"")]
    [InlineData("\"Hvordan?\"", "\"Hvor\\x\"")]
    [InlineData("\"Hvordan?\"", "\"Hvordan?")]
    [InlineData("{\n", "\uFEFF{\n")]
    [InlineData("\"Hvordan?\"", "\"\uD83D\"")]
    public void Whatever_is_broken_is_a_fault_with_a_line_and_nothing_worse(string sound, string broken) =>
        Assert.StartsWith("egne.json, line ", FaultOf(Own.ReplaceLineEndings("\n").Replace(sound, broken, StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void A_file_of_nothing_but_brackets_is_refused() => Assert.StartsWith("egne.json, line 1: ", FaultOf(new string('[', 100_000)), StringComparison.Ordinal);

    [Fact]
    public void A_file_nested_too_deep_is_refused() =>
        Assert.StartsWith("egne.json, line 1: ", FaultOf("{\"prompts\":" + new string('[', 80) + new string(']', 80) + "}"), StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_is_refused() => Assert.StartsWith("egne.json, line 1: ", FaultOf(""), StringComparison.Ordinal);

    [Fact]
    public void The_other_wishes_are_met_when_the_file_is_broken()
    {
        var installed = InstalledBank.Of(BankWishes.None with { File = new("egne.json", "{"), Off = ["STO-INS-01"], Words = ["medborger = borger"] });

        Assert.Equal(PromptStatus.Retired, installed.Bank.Find(new("STO-INS-01"))!.Status);
        Assert.StartsWith("Hvis borgerne skrev", installed.Bank.Find(new("OPE-BES-01"))!.Danish.Text, StringComparison.Ordinal);
        Assert.Single(installed.Faults);
    }

    [Fact]
    public void A_theme_that_is_switched_off_is_not_asked_and_stays_readable()
    {
        var bank = InstalledBank.Of(BankWishes.None with { Off = ["backbrief"] }).Bank;

        var off = bank.All.Where(prompt => prompt.Source.Theme == "backbrief").ToList();
        Assert.NotEmpty(off);
        Assert.All(off, prompt => Assert.Equal(PromptStatus.Retired, prompt.Status));
        Assert.Equal(PromptBank.BuiltIn.All.Count, bank.All.Count);
    }

    [Fact]
    public void What_is_neither_prompt_nor_theme_is_named_and_the_rest_is_off()
    {
        var installed = InstalledBank.Of(BankWishes.None with { Off = ["dyyder", "STO-INS-01"] });

        Assert.Equal(["Prompts:Off: \"dyyder\" is neither the id of a prompt nor the key of a theme."], installed.Faults);
        Assert.Equal(PromptStatus.Retired, installed.Bank.Find(new("STO-INS-01"))!.Status);
    }

    [Fact]
    public void Not_everything_can_be_switched_off()
    {
        var installed = InstalledBank.Of(BankWishes.None with { Off = [.. PromptBank.BuiltIn.All.Select(prompt => prompt.Id.Value)] });

        Assert.Same(PromptBank.BuiltIn, installed.Bank);
        Assert.Equal(["the bank holds no active prompt for everyone that is neither coping nor heavy"], installed.Faults);
    }

    [Fact]
    public void Local_words_stand_in_the_bank_and_not_in_own_prompts()
    {
        var bank = InstalledBank.Of(BankWishes.None with
        {
            File = new("egne.json", Own), Words = ["medborger = borger"], EnglishWords = ["citizen = resident"],
        }).Bank;

        Assert.All(bank.All.Where(prompt => !prompt.Id.IsOwn), prompt =>
        {
            Assert.DoesNotContain("medborger", $"{prompt.Danish}", StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("citizen", $"{prompt.English}", StringComparison.OrdinalIgnoreCase);
        });
        Assert.Contains("medborger", bank.Find(OwnId)!.Danish.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_anchor_holds_a_word_that_installations_exchange() =>
        Assert.All(PromptBank.BuiltIn.All.Where(prompt => prompt.IsAnchor), anchor =>
            Assert.DoesNotContain("borger", $"{anchor.Danish}", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Words_that_make_a_text_too_long_are_refused_as_a_whole()
    {
        var installed = InstalledBank.Of(BankWishes.None with { Words = [$"medborger = {new string('a', 200)}er"] });

        Assert.Same(PromptBank.BuiltIn, installed.Bank);
        Assert.Contains(installed.Faults, fault => fault.StartsWith("OPE-BES-01: the Danish text has ", StringComparison.Ordinal));
    }

    [Fact]
    public void Themes_have_local_names()
    {
        var themes = InstalledBank.Of(BankWishes.None with { ThemeNames = ["dyder = Vores værdier / Our values", "margin = Luft", "xyz = Noget"] });

        Assert.Equal(("Vores værdier", "Our values"), (themes.Themes.Of("dyder", isDanish: true), themes.Themes.Of("dyder", isDanish: false)));
        Assert.Equal(("Luft", "Luft"), (themes.Themes.Of("margin", isDanish: true), themes.Themes.Of("margin", isDanish: false)));
        Assert.Equal(["Prompts:ThemeNames: \"xyz = Noget\" is not of the form \"theme = name\" with the key of a theme that the bank has."], themes.Faults);
    }

    [Theory]
    [InlineData("inspiration", null)]
    [InlineData("feedback", "Vi hylder inspiration")] // the question has another theme of its own, which is off
    [InlineData("APP-INS-01", "Vi hylder inspiration")] // one question of it
    public void A_theme_that_is_switched_off_is_not_named_above_other_themes_questions(string off, string? name)
    {
        var installed = InstalledBank.Of(BankWishes.None with { Off = [off] });

        Assert.Equal(name, installed.Themes.OfMonth(new IsoWeek(2026, 49), installed.Bank.Find(new("APP-FEE-01"))!)?.Danish);
    }

    [Fact]
    public void Every_theme_of_the_bank_has_a_name_in_both_languages() =>
        Assert.All(
            PromptBank.BuiltIn.All.SelectMany(prompt => prompt.Source.SecondaryThemes.Prepend(prompt.Source.Theme)).Distinct(),
            theme => Assert.True(ThemeNames.BuiltIn.Has(theme), theme));

    private static string FaultOf(string file)
    {
        var installed = InstalledBank.Of(BankWishes.None with { File = new("egne.json", file) });

        Assert.Same(PromptBank.BuiltIn, installed.Bank);
        return Assert.Single(installed.Faults);
    }
}
