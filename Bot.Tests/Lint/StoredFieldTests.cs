using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Bot.Dialogs;
using Bot.Dialogs.Channels;

namespace Bot.Tests.Lint;

/// <summary>WHAT-WE-STORE.md names every field that reaches the store, and no other: a new field is explained before it is kept.</summary>
public partial class StoredFieldTests
{
    private const string Page = "WHAT-WE-STORE.md";

    /// <summary>JSON that never reaches the store, and what it is for.</summary>
    private static readonly Dictionary<string, string> NotStored = new()
    {
        ["TextsJson"] = "Reads the sentences that come with the program.",
        ["PersonFileJson"] = "Writes the file that a person gets of what is kept; see the page's part on what leaves.",
        ["ExportJson"] = "Writes the file that an organiser downloads; see the page's part on what leaves.",
    };

    private static readonly JsonSerializerContext[] Contexts =
    [
        .. from type in typeof(Card).Assembly.GetTypes()
           where type.IsSubclassOf(typeof(JsonSerializerContext)) && !NotStored.ContainsKey(type.Name)
           select (JsonSerializerContext)type.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!,
    ];

    /// <summary>Every record that is part of a stored document, as the store's own JSON has it.</summary>
    private static readonly Dictionary<string, JsonTypeInfo> Stored = Contexts.SelectMany(Records).DistinctBy(info => info.Type).ToDictionary(info => info.Type.Name);

    /// <summary>The page's headings that name a record, each with the fields in the table below it.</summary>
    private static readonly Dictionary<string, string[]> Described = Section().Matches(Repository.Read(Page)).ToDictionary(
        section => section.Groups["record"].Value,
        section => Row().Matches(section.Groups["body"].Value).Select(row => row.Groups[1].Value).ToArray());

    [Fact]
    public void Every_stored_record_is_described()
    {
        Assert.Superset(new HashSet<string>(["Channel", "DialogueRound", "Answer", "Story", "StoryPull", "AuditEntry"]), Stored.Keys.ToHashSet());
        Assert.Equal(Stored.Keys.Order(), Described.Keys.Order());
    }

    [Fact]
    public void Every_stored_field_is_described() => Faults.None(
        from record in Stored
        from field in Kept(record.Value)
        where !Described.GetValueOrDefault(record.Key, []).Contains(field.Name)
        select $"{record.Key}.{field.Name}");

    [Fact]
    public void Every_described_field_is_stored() => Faults.None(
        from record in Described
        from field in record.Value
        where !Stored.TryGetValue(record.Key, out var info) || Kept(info).All(stored => stored.Name != field)
        select $"{record.Key}.{field}");

    [Fact]
    public void Nothing_is_stored_that_other_fields_already_say() => Faults.None(
        from record in Stored.Values
        from field in Kept(record)
        where field.Set is null
        select $"{record.Type.Name}.{field.Name}");

    [Fact]
    public void What_is_computed_is_left_out_of_the_json()
    {
        var channel = new Channel { Key = new("a"), TenantId = "b", ConversationId = "c", Kind = PlaceKind.Channel, ServiceUrl = "d", BotId = "e" };

        Assert.DoesNotContain(nameof(Channel.MayAsk), JsonSerializer.Serialize(channel, ChannelJson.Default.Channel), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_folder_of_the_store_is_described()
    {
        var page = Repository.Read(Page);
        var folders = Repository.Dialogs
            .Where(file => (file.Mentions("IDocumentStore") || file.Mentions("DocumentPath")) && file.Room != "Storage")
            .SelectMany(file => Folder().Matches(file.WithStrings))
            .Select(folder => folder.Groups["name"].Value)
            .Distinct()
            .ToArray();

        Assert.Superset(new HashSet<string>(["channels", "rounds", "answers", "salts", "withdrawn", "authors", "stories", "popups", "audit", "installation"]), folders.ToHashSet());
        Faults.None(folders.Where(folder => !page.Contains($"`{folder}/", StringComparison.Ordinal)));
    }

    /// <summary>A context may leave out what is computed from other fields; the type's description still lists it.</summary>
    private static IEnumerable<JsonPropertyInfo> Kept(JsonTypeInfo record) =>
        record.Properties.Where(field => field.Set is not null || !record.Options.IgnoreReadOnlyProperties);

    private static IEnumerable<JsonTypeInfo> Records(JsonSerializerContext context)
    {
        var open = new Stack<Type>(context.GetType().GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(JsonSerializableAttribute))
            .Select(attribute => (Type)attribute.ConstructorArguments[0].Value!));
        var seen = new HashSet<Type>();
        while (open.TryPop(out var type))
        {
            if (!seen.Add(type) || context.GetTypeInfo(type) is not { } info)
                continue;
            if (info.ElementType is { } element)
                open.Push(element);
            foreach (var property in info.Properties)
                open.Push(property.PropertyType);
            if (info.Kind is JsonTypeInfoKind.Object)
                yield return info;
        }
    }

    [GeneratedRegex(@"^#+ `(?<record>\w+)`[^\n]*\n(?<body>.*?)(?=^#|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    /// <summary>A path's first part, as a constant or with more behind it.</summary>
    [GeneratedRegex(@"Folder = ""(?<name>[a-z]+)""|""(?<name>[a-z]+)/")]
    private static partial Regex Folder();
}
