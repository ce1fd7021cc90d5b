namespace Bot.Dialogs.Storage;

/// <summary>A stored document that says which form it has, so that a later program can read what an earlier one kept.</summary>
public interface IVersioned<T>
    where T : IVersioned<T>
{
    /// <summary>The form that this program writes.</summary>
    static abstract int Newest { get; }

    /// <summary>The form this document was written in, from 1.</summary>
    int Schema { get; }

    /// <summary>Brings an older document to the newest form, <see cref="Schema"/> included. It is kept so when it is next written.</summary>
    /// <param name="path">Where it lies: older forms left some things to the path.</param>
    static abstract T Upgrade(T older, DocumentPath path);
}

/// <summary>
/// The program has been set back to an older version than the one that wrote a document. To read it would lose what only the newer
/// one knows, so it is left alone.
/// </summary>
public sealed class NewerDocumentException(string folder, int found, int newest)
    : IOException($"A document in {folder} has form {found}; this program knows forms up to {newest}. Run the newer Dialogbot again.");
