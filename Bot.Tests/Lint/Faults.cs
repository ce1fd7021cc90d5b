namespace Bot.Tests.Lint;

/// <summary>A lint test that fails lists every fault, one a line: whoever broke the rule mends them in one go.</summary>
internal static class Faults
{
    public static void None<T>(IEnumerable<T> found)
    {
        var lines = found.Select(fault => fault?.ToString()).Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(lines.Length == 0, string.Join('\n', lines));
    }
}
