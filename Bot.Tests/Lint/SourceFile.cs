using System.Text.RegularExpressions;

namespace Bot.Tests.Lint;

/// <summary>One C# file of the repository.</summary>
internal sealed partial class SourceFile
{
    public SourceFile(string path, string text)
    {
        (Path, Text) = (path, text);
        (Code, WithStrings) = CodeReader.Read(text);
    }

    /// <summary>From the repository's root, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>Without comments, and with nothing in its strings.</summary>
    public string Code { get; }

    /// <summary>Without comments, with its strings.</summary>
    public string WithStrings { get; }

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The folder below the project, or nothing for a file at the project's top.</summary>
    public string Room => Path.Split('/') is [_, var room, _, ..] ? room : "";

    public string Namespace => NamespaceLine().Match(Code).Groups[1].Value;

    public bool Mentions(string qualifiedName) => Regex.IsMatch(Code, $@"\b{Regex.Escape(qualifiedName)}\b");

    /// <summary>
    /// The rooms under <paramref name="project"/> that the file names: in a using, by a full name, or by a name that begins with
    /// the room itself, which the compiler finds from a neighbouring namespace.
    /// </summary>
    public IEnumerable<string> RoomsNamed(string project, IEnumerable<string> rooms) => rooms.Where(room => Regex.IsMatch(
        Code, $@"(?<![\w.]){Regex.Escape(project)}\.{room}\b|(?<![\w.]){room}\.[A-Z]"));

    public override string ToString() => Path;

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
