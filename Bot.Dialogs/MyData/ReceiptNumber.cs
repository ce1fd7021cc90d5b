using System.Globalization;

namespace Bot.Dialogs.MyData;

/// <summary>The number that a person keeps of an erasure, such as “A7K2-9QXM”: short, and without letters that look like others.</summary>
public readonly record struct ReceiptNumber
{
    private const string Letters = "ACDEFGHJKMNPQRTVWXY2346789";
    private const int Length = 8;

    private ReceiptNumber(string value) => Value = value;

    public string Value { get; }

    /// <summary>As it stands in the store's paths, which know no capitals.</summary>
    public string FileName => Value.ToLowerInvariant();

    /// <summary>The same for every retry of the same act. Only this installation could tell from it whose it was, and no longer once the act's id is forgotten.</summary>
    public static ReceiptNumber Of(AuthorKeys keys, AuthorKey person, string act)
    {
        var signature = keys.Sign("receipt", $"{person}\n{act}");
        var letters = Enumerable.Range(0, Length)
            .Select(at => Letters[int.Parse(signature.AsSpan(at * 4, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % Letters.Length])
            .ToArray();
        return new($"{new string(letters, 0, Length / 2)}-{new string(letters, Length / 2, Length / 2)}");
    }

    public override string ToString() => Value;
}
