namespace Bot.Tests.Lint;

public class CodeReaderTests
{
    [Theory]
    [InlineData("a(); // b(\"c\")\nd();", "a(); \nd();", "a(); \nd();")]
    [InlineData("a(/* b */ \"c // d\");", "a( \"\");", "a( \"c // d\");")]
    [InlineData(@"a(""b\""c"", '\'', '""');", "a(\"\", '', '');", @"a(""b\'c"", '', '');")]
    [InlineData("a(@\"b\\\", \"c\");", "a(\"\", \"\");", "a(\"b\\\", \"c\");")]
    [InlineData("a($\"b {c[\"d\"]} {{e}}\");", "a(\"\" c[\"\"] \"\");", "a(\"b \" c[\"d\"] \" {{e}}\");")]
    [InlineData("a(\"\"\"b \"c\" // d\"\"\");", "a(\"\");", "a(\"b 'c' // d\");")]
    public void Code_and_what_it_says_are_told_apart(string source, string code, string withStrings) =>
        Assert.Equal((code, withStrings), CodeReader.Read(source));
}
