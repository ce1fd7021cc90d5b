using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

public sealed class PromptBankFaultsTests
{
    private const string SoundDanish = """
        { "id": "OPE-GOD-01", "kind": "open", "text": "Hvad gik godt?", "why": "Det er godt at vide.", "followUp": "Hvordan?",
          "source": { "seed": "000", "theme": "feedback" }, "audience": "alle", "season": ["any"], "sensitivity": "low",
          "effort": 2, "defaultVisibility": "personChooses", "status": "active", "version": 1 }
        """;

    private const string SoundEnglish = """
        { "id": "OPE-GOD-01", "text": "What went well?", "why": "It is good to know.", "followUp": "How?" }
        """;

    [Fact]
    public void A_sound_bank_is_read() =>
        Assert.Equal("What went well?", Read(SoundDanish, SoundEnglish).All.Single().English.Text);

    [Fact]
    public void All_faults_are_listed_at_once()
    {
        var danish = string.Join(",\n\n",
            SoundDanish,
            SoundDanish,
            SoundDanish.Replace("OPE-GOD-01", "ope-1", StringComparison.Ordinal),
            SoundDanish.Replace("OPE-GOD-01", "STO-GOD-02", StringComparison.Ordinal)
                .Replace("\"Hvordan?\"", "null", StringComparison.Ordinal)
                .Replace("\"low\"", "\"lav\"", StringComparison.Ordinal)
                .Replace("Hvad gik godt?", new string('a', 241), StringComparison.Ordinal));

        var exception = Assert.Throws<PromptBankException>(() => Read(danish, SoundEnglish));

        Assert.Equal(
        [
            "prompts.da.json, line 5: OPE-GOD-01: stands in line 1 already",
            "prompts.da.json, line 9: ope-1: an id has the form KIND-THEME-nn, such as EXC-LOG-01",
            "prompts.da.json, line 13: STO-GOD-02: sensitivity is \"lav\", which is none of low, citizen, heavy",
            "prompts.da.json, line 13: STO-GOD-02: the id of this kind begins with OPE",
            "prompts.da.json, line 13: STO-GOD-02: the Danish text has 241 characters, 240 is the most",
            "prompts.da.json, line 13: STO-GOD-02: the Danish followUp is missing",
            "prompts.da.json, line 13: STO-GOD-02: the English wording is missing",
        ], exception.Faults);
        Assert.All(exception.Faults, fault => Assert.Contains(fault, exception.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"effort\": 2", "\"effort\": 4", "prompts.da.json, line 1: OPE-GOD-01: effort is 1 (one word), 2 (two lines) or 3 (story or pair)")]
    [InlineData("\"version\": 1", "\"version\": 0", "prompts.da.json, line 1: OPE-GOD-01: version counts from 1")]
    [InlineData("[\"any\"]", "[]", "prompts.da.json, line 1: OPE-GOD-01: season is missing (write \"any\" for the whole year)")]
    [InlineData("\"000\"", "\"0\"", "prompts.da.json, line 1: OPE-GOD-01: source.seed is the document's number in three digits")]
    [InlineData("\"feedback\"", "\"Bygget på feedback\"", "prompts.da.json, line 1: OPE-GOD-01: a theme is written in small letters a-z with hyphens")]
    [InlineData("\"kind\"", "\"scale\": { \"lowLabel\": \"a\", \"highLabel\": \"b\" }, \"kind\"",
        "prompts.da.json, line 1: OPE-GOD-01: scale is given for the kind scale, and for no other")]
    [InlineData("Hvad gik godt?", "Er det gået godt?", "prompts.da.json, line 1: OPE-GOD-01: the Danish text can be answered with yes or no")]
    [InlineData("Hvordan?", "Hvem gjorde det?",
        "prompts.da.json, line 1: OPE-GOD-01: the Danish followUp asks for a person; ask what was done, or add that roles are meant")]
    [InlineData("\"active\"", "\"retired\"", "the bank holds no active prompt for everyone that is neither coping nor heavy")]
    public void A_fault_is_named_in_words_that_help_to_mend_it(string sound, string broken, string fault)
    {
        var danish = SoundDanish.Replace(sound, broken, StringComparison.Ordinal);

        var exception = Assert.Throws<PromptBankException>(() => Read(danish, SoundEnglish));

        Assert.Contains(fault, exception.Faults);
    }

    [Fact]
    public void A_scale_states_its_labels_in_both_languages_and_how_often_it_returns()
    {
        var danish = SoundDanish.Replace("OPE-", "SCA-", StringComparison.Ordinal)
            .Replace("\"open\"", "\"scale\", \"scale\": { \"lowLabel\": \"slet ikke\", \"anchor\": true, \"repeatEveryWeeks\": 4 }",
                StringComparison.Ordinal);
        var english = SoundEnglish.Replace("OPE-", "SCA-", StringComparison.Ordinal);

        var exception = Assert.Throws<PromptBankException>(() => Read(danish, english));

        Assert.Equal(
        [
            "prompts.da.json, line 1: SCA-GOD-01: answers to scales and coping questions are aggregateOnly",
            "prompts.da.json, line 1: SCA-GOD-01: an anchor has repeatEveryWeeks 8, another scale has none",
            "prompts.da.json, line 1: SCA-GOD-01: the Danish highLabel is missing",
            "prompts.da.json, line 1: SCA-GOD-01: the English lowLabel is missing",
            "prompts.da.json, line 1: SCA-GOD-01: the English highLabel is missing",
        ], exception.Faults);
    }

    [Fact]
    public void An_English_text_without_its_Danish_prompt_is_a_fault()
    {
        var stray = SoundEnglish.Replace("GOD", "NIX", StringComparison.Ordinal);

        var exception = Assert.Throws<PromptBankException>(() => Read(SoundDanish, $"{SoundEnglish},{stray}"));

        Assert.Equal(["prompts.en.json: OPE-NIX-01: is not in prompts.da.json"], exception.Faults);
    }

    [Fact]
    public void A_file_that_is_no_json_is_refused_with_its_line()
    {
        var exception = Assert.Throws<PromptBankException>(() => PromptBank.Read("{\n \"prompts\": [\n oops", "{}"));

        Assert.StartsWith("prompts.da.json, line 3: ", exception.Faults.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{ \"prompts\": null }")]
    [InlineData("{}")]
    [InlineData("{ \"prompts\": [null] }")]
    [InlineData("{ \"prompts\": [{ \"season\": [null], \"source\": { \"secondary\": [null] } }] }")]
    public void A_file_without_prompts_is_refused_and_nothing_worse_happens(string file) =>
        Assert.Throws<PromptBankException>(() => PromptBank.Read(file, "{}"));

    [Fact]
    public void A_misspelt_field_is_refused_rather_than_lost()
    {
        var danish = SoundDanish.Replace("\"followUp\"", "\"folowUp\"", StringComparison.Ordinal);

        var exception = Assert.Throws<PromptBankException>(() => Read(danish, SoundEnglish));

        Assert.Equal("prompts.da.json, line 1: \"folowUp\" is no field of this file", exception.Faults.Single());
    }

    [Fact]
    public void An_English_text_without_an_id_is_named_with_its_line()
    {
        var exception = Assert.Throws<PromptBankException>(() => Read(SoundDanish, $"{SoundEnglish},\n{SoundEnglish},\nnull"));

        Assert.Equal(
        [
            "prompts.en.json, line 2: OPE-GOD-01: stands twice or without an id",
            "prompts.en.json, line 3: an entry: stands twice or without an id",
        ], exception.Faults);
    }

    [Fact]
    public void A_file_in_an_older_character_set_is_refused_before_anybody_reads_broken_words()
    {
        var exception = Assert.Throws<PromptBankException>(
            () => Read(SoundDanish.Replace("Hvad gik godt?", "Hvad l\uFFFDrte vi?", StringComparison.Ordinal), SoundEnglish));

        Assert.Equal(["prompts.da.json, line 1: a letter cannot be read; save the file as UTF-8"], exception.Faults);
    }

    [Fact]
    public void An_id_that_is_kept_for_installations_is_no_id_of_the_bots_own() => Assert.Equal(
        ["prompts.da.json, line 1: OPE-XAB-01: the theme in an id begins with X in an installation's own file, and only there (OPE-XAB-01)"],
        Assert.Throws<PromptBankException>(() => Read(
            SoundDanish.Replace("GOD", "XAB", StringComparison.Ordinal), SoundEnglish.Replace("GOD", "XAB", StringComparison.Ordinal))).Faults);

    private static PromptBank Read(string danish, string english) =>
        PromptBank.Read($$"""{ "prompts": [{{danish}}] }""", $$"""{ "prompts": [{{english}}] }""");
}
