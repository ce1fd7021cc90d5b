using System.Text.RegularExpressions;
using Bot.Dialogs;
using Bot.Dialogs.Rounds;
using Bot.Dialogs.Screening;
using Bot.Dialogs.Stories;

namespace Bot.Tests.Lint;

/// <summary>Code asks for sentences by key: a key that is missing fails in front of a person, one that is left over is never read.</summary>
public partial class SentenceKeyTests
{
    /// <summary>Keys that code puts together: what it begins with, and every ending it can get.</summary>
    private static readonly Dictionary<string, string[]> PutTogether = new()
    {
        ["gdpr.kind."] = Enum.GetNames<FindingKind>(),
        ["round.summary."] = Enum.GetNames<AnswerTag>(),
        ["story.share."] = Enum.GetNames<SharingChoice>(),
        ["story."] = StoryCard.Fields.Texts,
    };

    private static readonly HashSet<string> Known = [.. Texts.Danish.Keys];

    /// <summary>The word before the first dot, which tells a key from any other string.</summary>
    private static readonly HashSet<string> Families = [.. Known.Select(key => key.Split('.')[0])];

    private static readonly (SourceFile File, string Said)[] Strings =
    [
        .. from file in Repository.Shipped
           let code = Constant().Replace(file.WithStrings, "")
           from said in Quoted().Matches(code)
           select (file, said.Groups[1].Value),
    ];

    /// <summary>Keys whose sentence depends on a number: <c>.one</c> and <c>.many</c> must be there, <c>.none</c> may be.</summary>
    private static readonly string[] Counted =
        [.. Repository.Shipped.SelectMany(file => Count().Matches(file.WithStrings)).Select(count => count.Groups[1].Value).Distinct()];

    [Fact]
    public void Every_key_that_code_names_has_a_sentence()
    {
        var asked =
            from said in Strings
            where said.Said.Length > 0 && Key().IsMatch(said.Said) && Families.Contains(said.Said.Split('.')[0]) && said.Said.Contains('.', StringComparison.Ordinal)
            where !Counted.Contains(said.Said)
            select (said.File, Key: said.Said);
        var direct = Repository.Shipped.SelectMany(file => Asked().Matches(file.WithStrings).Select(ask => (File: file, Key: ask.Groups[1].Value)));

        Assert.NotEmpty(direct);
        Faults.None(asked.Concat(direct).Where(ask => !Known.Contains(ask.Key)).Select(ask => $"{ask.File} asks for {ask.Key}"));
    }

    [Fact]
    public void Every_key_that_code_puts_together_has_a_sentence() =>
        Faults.None(PutTogether.SelectMany(begun => begun.Value.Select(end => begun.Key + end)).Except(Known));

    [Fact]
    public void Every_counted_key_has_a_sentence_for_one_and_for_many()
    {
        Assert.NotEmpty(Counted);
        Faults.None(Counted.SelectMany(key => (string[])[key + ".one", key + ".many"]).Except(Known));
    }

    [Fact]
    public void Every_sentence_is_used()
    {
        var used = Strings.Select(said => said.Said)
            .Concat(PutTogether.SelectMany(begun => begun.Value.Select(end => begun.Key + end)))
            .Concat(Counted.SelectMany(key => (string[])[key + ".none", key + ".one", key + ".many"]));

        Faults.None(Known.Except(used));
    }

    [Fact]
    public void Every_beginning_of_a_key_is_in_the_table_and_is_used()
    {
        var begun = Strings.Select(said => said.Said).Where(said => Beginning().IsMatch(said) && Families.Contains(said.Split('.')[0])).Distinct();

        Assert.Equal(PutTogether.Keys.Order(StringComparer.Ordinal), begun.Order(StringComparer.Ordinal));
    }

    /// <summary>Verbs and fields look like keys and are none.</summary>
    [GeneratedRegex(@"const string \w+ = ""[^""\n]*""")]
    private static partial Regex Constant();

    [GeneratedRegex(@"""([^""\n]*)""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\w+(\.\w+)*$")]
    private static partial Regex Key();

    [GeneratedRegex(@"^\w+(\.\w+)*\.$")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"[tT]exts(?:\[|\.Format\(|\.Danish\.Format\()\s*""([^""\n]*[^"".\n])""\s*[\],)]")]
    private static partial Regex Asked();

    [GeneratedRegex(@"[tT]exts\.Count\(\s*""([^""\n]+)""")]
    private static partial Regex Count();
}
