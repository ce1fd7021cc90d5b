using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Dialogs.Screening;

namespace Bot.Screening;

/// <summary>
/// What goes over the wire: <c>POST /language/:analyze-text</c>, kind PiiEntityRecognition, version 2023-04-01 (the stable REST
/// contract of Azure AI Language). The answer repeats the text and what was found in it; those fields are never read.
/// </summary>
internal static class AnalyzeText
{
    public const string Path = "/language/:analyze-text?api-version=2023-04-01";

    /// <summary>What the service takes of one document, in text elements; a code unit is at most one of them.</summary>
    public const int LongestText = 5120;

    private const string DocumentId = "1";

    /// <summary>Written straight to bytes, so that no object holds a person's words where it could be printed.</summary>
    public static byte[] Question(RawText text, string language)
    {
        var bytes = new ArrayBufferWriter<byte>(512 + text.Length);
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        json.WriteString("kind", "PiiEntityRecognition");
        json.WriteStartObject("parameters");
        json.WriteString("modelVersion", "latest");
        // The service must not keep the text for its own fault-finding either.
        json.WriteBoolean("loggingOptOut", true);
        json.WriteString("stringIndexType", "Utf16CodeUnit");
        json.WriteStartArray("piiCategories");
        foreach (var category in EntityKinds.Categories)
            json.WriteStringValue(category);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("analysisInput");
        json.WriteStartArray("documents");
        json.WriteStartObject();
        json.WriteString("id", DocumentId);
        json.WriteString("language", language);
        // By way of UTF-8, where half a surrogate pair becomes a sign of the same length: offsets still fit.
        json.WriteString("text", Encoding.UTF8.GetBytes(text.Reveal()));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }

    /// <exception cref="JsonException">The answer is not JSON, or lacks what is documented.</exception>
    /// <exception cref="SecondOpinionException">The document was not analysed, or a place does not fit the text.</exception>
    public static IReadOnlyList<Finding> Findings(ReadOnlySpan<byte> answer, int textLength, double confidence)
    {
        var results = JsonSerializer.Deserialize(answer, AnalyzeTextJson.Default.AnalyzeTextAnswer)?.Results;
        if (results is { Errors.Count: > 0 })
            throw new SecondOpinionException(OpinionFault.NotAnalyzed);
        if (results is not { Documents: [{ Id: DocumentId } document] } || document.Entities.Any(entity => entity is null || !entity.Fits(textLength)))
            throw new SecondOpinionException(OpinionFault.Unreadable);

        var findings = new List<Finding>();
        foreach (var entity in document.Entities)
        {
            if (entity.ConfidenceScore >= confidence && EntityKinds.Of(entity.Category) is { } kind)
                findings.Add(new Finding(kind, new TextSpan(entity.Offset, entity.Offset + entity.Length)));
        }

        return findings;
    }
}

/// <summary>Of the documented answer only what is needed.</summary>
internal sealed class AnalyzeTextAnswer
{
    public required AnalyzedDocuments Results { get; init; }
}

internal sealed class AnalyzedDocuments
{
    public required IReadOnlyList<AnalyzedDocument> Documents { get; init; }

    /// <summary>Their messages stay unread: all that counts is whether there are any.</summary>
    public IReadOnlyList<DocumentError> Errors { get; init; } = [];
}

internal sealed class AnalyzedDocument
{
    public required string Id { get; init; }

    public required IReadOnlyList<PiiEntity> Entities { get; init; }
}

internal sealed class PiiEntity
{
    public required string Category { get; init; }

    public required int Offset { get; init; }

    public required int Length { get; init; }

    public required double ConfidenceScore { get; init; }

    public bool Fits(int textLength) => Offset >= 0 && Length > 0 && Offset <= textLength - Length;
}

internal sealed class DocumentError;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(AnalyzeTextAnswer))]
internal sealed partial class AnalyzeTextJson : JsonSerializerContext;
