using System.Text.Json;

namespace Bot.Dialogs.Prompts;

/// <summary>
/// The fields of one object in a bank's file. A field that nobody has asked for is a fault: it is nearly always a misspelt one, whose
/// value would be lost in silence.
/// </summary>
/// <remarks>Read by hand, because setting up a serializer costs more than everything else that loading the bank takes.</remarks>
internal sealed class BankFields(BankFile file, JsonElement fields)
{
    private readonly List<string> asked = [];

    /// <returns>Null when the field is missing or null, here and below.</returns>
    /// <exception cref="PromptBankException">The value is of another sort, here and below.</exception>
    public string? Text(string name) => Value(name, JsonValueKind.String)?.GetString();

    public int? Number(string name) =>
        Value(name, JsonValueKind.Number) is not { } number ? null : number.TryGetInt32(out var whole) ? whole : throw OfAnotherSort(name, number);

    public bool IsTrue(string name) => Value(name) is { } value && value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw OfAnotherSort(name, value),
    };

    public T? Object<T>(string name, Func<BankFields, T> read)
        where T : class => Value(name, JsonValueKind.Object) is { } value ? Read(value, read) : null;

    /// <summary>Its entries may be null as well.</summary>
    public IReadOnlyList<string?>? Texts(string name)
    {
        if (Value(name, JsonValueKind.Array) is not { } list)
            return null;

        var texts = new List<string?>();
        foreach (var text in list.EnumerateArray())
            texts.Add(text.ValueKind is JsonValueKind.String or JsonValueKind.Null ? text.GetString() : throw OfAnotherSort(name, text));
        return texts;
    }

    /// <summary>Each entry with the line on which it begins.</summary>
    public IReadOnlyList<Entry<T>>? Objects<T>(string name, Func<BankFields, T> read)
        where T : class
    {
        if (Value(name, JsonValueKind.Array) is not { } list)
            return null;

        var entries = new List<Entry<T>>(list.GetArrayLength());
        foreach (var entry in list.EnumerateArray())
        {
            entries.Add(entry.ValueKind switch
            {
                JsonValueKind.Object => new(Read(entry, read), file, entry),
                JsonValueKind.Null => new(null, file, entry),
                _ => throw OfAnotherSort(name, entry),
            });
        }

        return entries;
    }

    /// <exception cref="PromptBankException">There are fields that nobody has asked for, or one stands twice: nobody knows which of the two is meant.</exception>
    public void RefuseOthers()
    {
        var seen = 0;
        foreach (var field in fields.EnumerateObject())
        {
            var name = field.Name;
            var at = asked.IndexOf(name);
            if (at < 0)
                throw file.Fault(file.LineOf(field), $"\"{name}\" is no field of this file");
            if ((seen & (1 << at)) != 0)
                throw file.Fault(file.LineOf(field), $"\"{name}\" stands twice");
            seen |= 1 << at;
        }
    }

    private T Read<T>(JsonElement value, Func<BankFields, T> read)
    {
        var inner = new BankFields(file, value);
        var entry = read(inner);
        inner.RefuseOthers();
        return entry;
    }

    private JsonElement? Value(string name, JsonValueKind kind) =>
        Value(name) is not { } value ? null : value.ValueKind == kind ? value : throw OfAnotherSort(name, value);

    private JsonElement? Value(string name)
    {
        asked.Add(name);
        return fields.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
    }

    private PromptBankException OfAnotherSort(string name, JsonElement value) =>
        file.Fault(file.LineOf(value), $"the value is of another sort than \"{name}\" takes");
}

/// <summary>An entry of a list; null where the file has nothing but the word.</summary>
internal sealed record Entry<T>(T? Value, BankFile File, JsonElement Element)
    where T : class
{
    /// <summary>Counts through the whole file, so it is asked for only when there is a fault to place.</summary>
    public int Line => File.LineOf(Element);
}
