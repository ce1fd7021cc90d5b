using System.Text;
using System.Text.RegularExpressions;
using Bot.Dialogs.Screening;

namespace Bot.Tests.Screening;

/// <summary>Reads and writes texts whose findings stand between « and ».</summary>
internal static class Marks
{
    public static (string Text, List<Finding> Findings) Read(string marked, string kinds)
    {
        var text = new StringBuilder();
        var findings = new List<Finding>();
        var ofKind = new Queue<string>(kinds.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var start = 0;
        foreach (var c in marked)
        {
            if (c == '«')
                start = text.Length;
            else if (c == '»')
                findings.Add(new Finding(Enum.Parse<FindingKind>(ofKind.Dequeue()), new TextSpan(start, text.Length)));
            else
                text.Append(c);
        }

        Assert.Empty(ofKind);
        return (text.ToString(), findings);
    }

    public static string Show(string text, IReadOnlyList<Finding> findings)
    {
        var shown = new StringBuilder(text);
        foreach (var finding in findings.Reverse())
            shown.Insert(finding.Span.End, $"»{finding.Kind}").Insert(finding.Span.Start, '«');
        return shown.ToString();
    }

    /// <summary>The words stand in the text, not as a part of longer words.</summary>
    public static bool HasWord(string text, string words) =>
        Regex.IsMatch(text, $@"(?<![\p{{L}}\p{{M}}\p{{Nd}}]){Regex.Escape(words)}(?![\p{{L}}\p{{M}}\p{{Nd}}])");
}
