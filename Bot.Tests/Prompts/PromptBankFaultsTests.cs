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
        var danish = string.Join(',',
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
            "\"ope-1\": an id has the form KIND-THEME-nn, such as EXC-LOG-01",
            "STO-GOD-02: sensitivity is \"lav\", which is none of low, citizen, heavy",
            "STO-GOD-02: the id of this kind begins with OPE",
            "STO-GOD-02: the Danish text has 241 characters, 240 is the most",
            "STO-GOD-02: the Danish followUp is missing",
            "STO-GOD-02: the English wording is missing",
            "OPE-GOD-01: stands 2 times in the Danish file",
        ], exception.Faults);
        Assert.All(exception.Faults, fault => Assert.Contains(fault, exception.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"effort\": 2", "\"effort\": 4", "OPE-GOD-01: effort is 1 (one word), 2 (two lines) or 3 (story or pair)")]
    [InlineData("\"version\": 1", "\"version\": 0", "OPE-GOD-01: version counts from 1")]
    [InlineData("[\"any\"]", "[]", "OPE-GOD-01: season is missing (write \"any\" for the whole year)")]
    [InlineData("\"000\"", "\"0\"", "OPE-GOD-01: source.seed is the document's number in three digits")]
    [InlineData("\"feedback\"", "\"Bygget på feedback\"", "OPE-GOD-01: a theme is written in small letters a-z with hyphens")]
    [InlineData("\"kind\"", "\"scale\": { \"lowLabel\": \"a\", \"highLabel\": \"b\" }, \"kind\"",
        "OPE-GOD-01: scale is given for the kind scale, and for no other")]
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
            "SCA-GOD-01: answers to scales and coping questions are aggregateOnly",
            "SCA-GOD-01: an anchor has repeatEveryWeeks 8, another scale has none",
            "SCA-GOD-01: the Danish highLabel is missing",
            "SCA-GOD-01: the English lowLabel is missing",
            "SCA-GOD-01: the English highLabel is missing",
        ], exception.Faults);
    }

    [Fact]
    public void An_English_text_without_its_Danish_prompt_is_a_fault()
    {
        var stray = SoundEnglish.Replace("GOD", "NIX", StringComparison.Ordinal);

        var exception = Assert.Throws<PromptBankException>(() => Read(SoundDanish, $"{SoundEnglish},{stray}"));

        Assert.Equal(["OPE-NIX-01: is in the English file, but not in the Danish one"], exception.Faults);
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
    public void A_file_without_prompts_is_refused_and_nothing_worse_happens(string file) =>
        Assert.Throws<PromptBankException>(() => PromptBank.Read(file, "{}"));

    [Fact]
    public void A_misspelt_field_is_refused_rather_than_lost()
    {
        var danish = SoundDanish.Replace("\"followUp\"", "\"folowUp\"", StringComparison.Ordinal);

        var exception = Assert.Throws<PromptBankException>(() => Read(danish, SoundEnglish));

        Assert.Contains("folowUp", exception.Faults.Single(), StringComparison.Ordinal);
    }

    private static PromptBank Read(string danish, string english) =>
        PromptBank.Read($$"""{ "prompts": [{{danish}}] }""", $$"""{ "prompts": [{{english}}] }""");
}
