namespace Bot.Dialogs.Storage;

public sealed record Document(ReadOnlyMemory<byte> Content, DocumentVersion Version);

/// <summary>Tells whether a document has changed since it was read. Opaque: each store has its own form.</summary>
public readonly record struct DocumentVersion(string Value);

/// <summary>A document as a list tells of it, without its content.</summary>
/// <param name="Stamp">
/// Opaque: equal to an earlier list's as long as nobody has written the document since. Not the <see cref="DocumentVersion"/> that a replace names.
/// </param>
public readonly record struct ListedDocument(DocumentPath Path, string Stamp);

/// <summary>Segments of lower-case letters, digits, <c>-</c> and <c>.</c>, parted by slashes: legal on every file system and as a blob name.</summary>
public readonly record struct DocumentPath
{
    /// <exception cref="ArgumentException">The path would be unsafe or unclear as a file name.</exception>
    public DocumentPath(string value)
    {
        if (!IsLegal(value))
            throw new ArgumentException("A document path is made of lower-case letters, digits, '-' and '.', parted by single slashes.", nameof(value));
        Value = value;
    }

    public string Value { get; }

    /// <summary>The last segment.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    public override string ToString() => Value;

    /// <summary>Whether a name, found where documents lie, is a document's at all.</summary>
    public static bool IsLegal(string value)
    {
        var previous = '/';
        foreach (var letter in value)
        {
            // A segment may not begin with a dot: "." and ".." would leave the folder, and dot files are the store's own.
            // Nor end with one: blob storage and Windows drop it.
            var legal = letter is >= 'a' and <= 'z' or >= '0' and <= '9' or '-'
                || (letter is '.' && previous != '/')
                || (letter is '/' && previous is not ('/' or '.'));
            if (!legal)
                return false;
            previous = letter;
        }

        return previous is not ('/' or '.') && value.Length <= 400;
    }
}
