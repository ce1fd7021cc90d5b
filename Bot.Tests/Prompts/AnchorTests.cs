using System.Security.Cryptography;
using System.Text;
using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

/// <summary>An anchor's readings are compared over years, so its words must be the same each time.</summary>
public sealed class AnchorTests
{
    /// <summary>A line is added with a new anchor, and goes when it is retired. None is ever changed.</summary>
    private static readonly Dictionary<string, string> Hashes = new()
    {
        ["SCA-FAE-01"] = "88a84eed671cd306",
        ["SCA-KER-01"] = "548a91f1cf5ac228",
        ["SCA-FOR-01"] = "1a816babf1266052",
        ["SCA-FAG-01"] = "1aaa4363f794fd18",
        ["SCA-KOO-01"] = "602873e9a6a5cf99",
        ["SCA-FAI-01"] = "f39c732e4f75cc14",
    };

    private static readonly IReadOnlyList<Prompt> Active =
        [.. PromptBank.BuiltIn.All.Where(prompt => prompt is { IsAnchor: true, Status: PromptStatus.Active })];

    public static TheoryData<string> Ids => [.. Active.Select(prompt => prompt.Id.Value)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_anchors_text_is_never_edited(string id)
    {
        var anchor = Active.Single(prompt => prompt.Id.Value == id);

        Assert.True(
            Hashes.GetValueOrDefault(id) == HashOf(anchor),
            $"The text of {id} is not what was asked before, so its readings could not be compared: retire it and write a new one. "
            + $"(A new anchor gets a line of its own here: {HashOf(anchor)})");
    }

    [Fact]
    public void An_anchor_that_is_gone_or_asked_no_more_has_no_line_here() =>
        Assert.Equal(Active.Select(prompt => prompt.Id.Value).Order(), Hashes.Keys.Order());

    [Fact]
    public void A_comma_is_an_edit()
    {
        var anchor = Active[0];

        Assert.NotEqual(HashOf(anchor), HashOf(anchor with { Danish = anchor.Danish with { Text = anchor.Danish.Text + "," } }));
        Assert.NotEqual(HashOf(anchor), HashOf(anchor with { English = anchor.English with { HighLabel = "other" } }));
    }

    /// <summary>What a person sees before choosing a number; the reason and the follow-up may be written better.</summary>
    private static string HashOf(Prompt anchor)
    {
        var seen = string.Join('\n', ((PromptWording[])[anchor.Danish, anchor.English])
            .SelectMany(wording => (string?[])[wording.Text, wording.LowLabel, wording.HighLabel]));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seen)))[..16];
    }
}
