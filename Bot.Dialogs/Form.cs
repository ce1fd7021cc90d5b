using System.Collections.Frozen;

namespace Bot.Dialogs;

/// <summary>The values that a card sent back, as plain strings. A missing field reads as empty: clients may leave fields out.</summary>
public sealed class Form(IReadOnlyDictionary<string, string> values)
{
    public static readonly Form Empty = new(FrozenDictionary<string, string>.Empty);

    public string this[string field] => values.TryGetValue(field, out var value) ? value : "";

    public bool Has(string field, string value) => this[field] == value;
}
