using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Dialogs.Prompts;
using Bot.Tests.Client;
using Bot.Tests.Lint;

namespace Bot.Tests.Prompts;

/// <summary>The schemas beside the bank tell an editor what the code will accept. They must not promise anything else.</summary>
public sealed class PromptSchemaTests
{
    private const string Data = "Bot.Dialogs/Prompts/Data";

    private static readonly JsonElement Prompt = Schema("prompts.schema.json").GetProperty("definitions").GetProperty("prompt");

    private static readonly JsonElement Fields = Prompt.GetProperty("properties");

    private static readonly JsonElement Translation =
        Schema("prompts.en.schema.json").GetProperty("definitions").GetProperty("translation").GetProperty("properties");

    public static TheoryData<string, string[]> Vocabularies => new()
    {
        { "kind", [.. Vocabulary.Kinds.Words] },
        { "technique", [.. Vocabulary.Techniques.Words] },
        { "dimension", [.. Vocabulary.Dimensions.Words] },
        { "audience", [.. Vocabulary.Audiences.Words] },
        { "sensitivity", [.. Vocabulary.Sensitivities.Words] },
        { "defaultVisibility", [.. Vocabulary.Visibilities.Words] },
        { "status", [.. Vocabulary.Statuses.Words] },
    };

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void The_schema_knows_the_words_that_the_code_knows(string field, string[] words) =>
        Assert.Equal(words, Words(Fields.GetProperty(field)));

    [Fact]
    public void The_schema_knows_the_seasons_that_the_code_knows() =>
        Assert.Equal(Vocabulary.Seasons.Words, Words(Fields.GetProperty("season").GetProperty("oneOf")[1].GetProperty("items")));

    [Fact]
    public void The_schema_knows_the_fields_that_the_code_knows()
    {
        Assert.Equal(Names(typeof(PromptEntry)), Keys(Fields));
        Assert.Equal(Names(typeof(SourceEntry)), Keys(Fields.GetProperty("source").GetProperty("properties")));
        Assert.Equal(Names(typeof(ScaleEntry)), Keys(Fields.GetProperty("scale").GetProperty("properties")));
        Assert.Equal(Names(typeof(TranslationEntry)), Keys(Translation));
    }

    [Theory]
    [InlineData("text", PromptChecks.MaxText)]
    [InlineData("why", PromptChecks.MaxWhy)]
    [InlineData("followUp", PromptChecks.MaxFollowUp)]
    public void The_schema_knows_how_long_a_text_may_be(string field, int most)
    {
        Assert.Equal(most, Fields.GetProperty(field).GetProperty("maxLength").GetInt32());
        Assert.Equal(most, Translation.GetProperty(field).GetProperty("maxLength").GetInt32());
    }

    [Theory]
    [InlineData("lowLabel")]
    [InlineData("highLabel")]
    public void The_schema_knows_how_long_a_label_may_be(string field)
    {
        Assert.Equal(PromptChecks.MaxLabel, Fields.GetProperty("scale").GetProperty("properties").GetProperty(field).GetProperty("maxLength").GetInt32());
        Assert.Equal(PromptChecks.MaxLabel, Translation.GetProperty(field).GetProperty("maxLength").GetInt32());
    }

    [RequiresTeamsClientFact]
    public async Task The_bank_is_valid_by_its_own_schema()
    {
        Assert.Empty(await FaultsAsync("prompts.schema.json", PathOf("prompts.da.json")));
        Assert.Empty(await FaultsAsync("prompts.en.schema.json", PathOf("prompts.en.json")));
    }

    [RequiresTeamsClientFact]
    public async Task Planted_faults_are_reported()
    {
        var bank = JsonNode.Parse(Repository.Read($"{Data}/prompts.da.json"))!;
        var prompts = bank["prompts"]!;
        prompts[0]!["kind"] = "scale";
        prompts[1]!["season"] = new JsonArray("vinter");
        prompts[2]!.AsObject().Remove("followUp");
        prompts[3]!["folowUp"] = "Hvordan?";
        var spoilt = Path.GetTempFileName();
        await File.WriteAllTextAsync(spoilt, bank.ToJsonString());

        var faults = await FaultsAsync("prompts.schema.json", spoilt);

        File.Delete(spoilt);
        Assert.Contains(faults, fault => fault.StartsWith("/prompts/0 must have required property 'scale'", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("/prompts/1/season", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.StartsWith("/prompts/2 must have required property 'followUp'", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("\"folowUp\"", StringComparison.Ordinal));
    }

    private static JsonElement Schema(string name) => JsonDocument.Parse(Repository.Read($"{Data}/{name}")).RootElement;

    private static string PathOf(string name) => Path.Combine(Repository.Root, Data, name);

    private static IEnumerable<string?> Words(JsonElement field) => field.GetProperty("enum").EnumerateArray().Select(word => word.GetString());

    private static IEnumerable<string> Keys(JsonElement properties) => properties.EnumerateObject().Select(property => property.Name).Order();

    private static IEnumerable<string> Names(Type entry) =>
        entry.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order();

    private static async Task<List<string>> FaultsAsync(string schema, string document)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(TestKit.Folder, "validate-json.mjs"), PathOf(schema), document]) { RedirectStandardOutput = true };
        using var node = Process.Start(start)!;
        var answer = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return JsonSerializer.Deserialize<List<string>>(answer)!;
    }
}
