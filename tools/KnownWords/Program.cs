using Bot.Dialogs.Screening.Words;
using KnownWords;

if (args is not [var dictionary, var target])
{
    Console.Error.WriteLine("KnownWords DICTIONARY-FOLDER TARGET-FILE");
    return 2;
}

var stems = Path.Combine(dictionary, "index.dic");
Dictionary<string, KnownWordTraits> words = [];
if (File.Exists(stems))
{
    var affixes = AffixFile.Read(Path.Combine(dictionary, "index.aff"));
    // The first line is a count and the name of the maker.
    words = new Expansion(affixes, [.. File.ReadLines(stems).Skip(1).Where(line => line.Length > 0).Select(Stem.Parse)]).Run();
}

// Under a name of its own first: two builds at once never read each other's half a file.
var draft = $"{target}.{Environment.ProcessId}";
File.WriteAllBytes(draft, WordTable.Of(words));
File.Move(draft, target, overwrite: true);
Console.WriteLine($"{words.Count} forms, {new FileInfo(target).Length} bytes");
return 0;
