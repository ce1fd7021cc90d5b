using System.Text;
using System.Text.Json.Serialization;
using Bot.Dialogs.Storage;
using Bot.Dialogs.Stories;

namespace Bot.Dialogs.PopUps;

/// <summary>
/// The stories of a pull as a file. Each story is read again and its sharing choice checked at that moment: what was withdrawn
/// after the search is not in the file.
/// </summary>
public sealed class ExportStories(StoryDocuments stories)
{
    private const char Separator = ';';

    /// <summary>How many stories are read at the same time: a store across a network is mostly waiting.</summary>
    private const int AtOnce = 32;

    public async Task<IReadOnlyList<Story>> ReadAsync(IEnumerable<StoryId> ids, CancellationToken cancellation)
    {
        var allowed = new List<Story>();
        foreach (var some in ids.Chunk(AtOnce))
        {
            var read = await Task.WhenAll(some.Select(id => stories.FindAsync(id, cancellation)));
            allowed.AddRange(read.OfType<Story>().Where(story => story.MayBeUsedAt(SharingChoice.PopUp)));
        }

        return allowed;
    }

    /// <summary>
    /// RFC 4180 with a semicolon, the list separator of Danish Windows, and a UTF-8 byte order mark: opened with a double click,
    /// Excel then shows columns, æ, ø and å.
    /// </summary>
    public static byte[] Csv(IReadOnlyList<Story> exported, Texts texts)
    {
        var csv = new StringBuilder("\uFEFF");
        AddRow(csv, texts["csv.id"], texts["csv.heading"], texts["csv.what"], texts["csv.why"], texts["csv.theme"], texts["csv.share"], texts["csv.confirmed"]);
        foreach (var story in exported)
        {
            var places = string.Join(", ", story.Sharing.Select(place => texts["story.share." + place]));
            var confirmed = texts[story.IsUnconfirmed ? "csv.confirmed.no" : "csv.confirmed.yes"];
            AddRow(csv, story.Id.Value, story.Heading.Value, story.What.Value, story.Why.Value, story.Theme, places, confirmed);
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    public static byte[] Json(IReadOnlyList<Story> exported) => ReadableJson.Write(
        [.. exported.Select(story => new ExportedStory(
            story.Id.Value, story.Heading.Value, story.What.Value, story.Why.Value, story.Theme, [.. story.Sharing.Select(place => place.ToString())], !story.IsUnconfirmed))],
        ExportJson.Default.ExportedStoryArray);

    private static void AddRow(StringBuilder csv, params ReadOnlySpan<string> cells)
    {
        for (var at = 0; at < cells.Length; at++)
        {
            if (at > 0)
                csv.Append(Separator);
            csv.Append('"').Append(Harmless(cells[at]).Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        csv.Append("\r\n");
    }

    /// <summary>A cell that begins like a formula would be run by a spreadsheet (OWASP, CSV injection).</summary>
    private static string Harmless(string cell) => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + cell : cell;
}

/// <summary>What leaves the house: no author, no key, no date.</summary>
internal sealed record ExportedStory(string Id, string Heading, string What, string Why, string Theme, IReadOnlyList<string> Sharing, bool Confirmed);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ExportedStory[]))]
internal sealed partial class ExportJson : JsonSerializerContext;
