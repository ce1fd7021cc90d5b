using Bot.Dialogs.Screening;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Bot.Tests.Screening;

public sealed class RawTextTests
{
    private static readonly RawText Typed = new("Jeg talte med Mette i går");

    [Fact]
    public void Raw_text_prints_a_placeholder() => Assert.Equal("[unscreened]", $"{Typed}");

    [Fact]
    public void Nothing_typed_is_blank_and_empty()
    {
        Assert.True(new RawText(null).IsBlank);
        Assert.Equal("", new RawText(null).Reveal());
        Assert.Equal(0, new RawText(null).Length);
    }

    [Fact]
    public void Raw_text_is_given_back_exactly_as_it_was_typed() => Assert.Equal(" å\u0301 \r\n", new RawText(" å\u0301 \r\n").Reveal());

    [Fact]
    public void System_text_json_refuses_raw_text()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Typed));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Form(Typed)));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<RawText>("\"x\""));
    }

    [Fact]
    public void Newtonsoft_refuses_raw_text()
    {
        Assert.Throws<NotSupportedException>(() => JsonConvert.SerializeObject(Typed));
        Assert.Throws<NotSupportedException>(() => JsonConvert.SerializeObject(new Form(Typed)));
        Assert.Throws<NotSupportedException>(() => JsonConvert.DeserializeObject<RawText>("\"x\""));
    }

    [Fact]
    public void Screened_text_is_a_plain_string_in_json_and_equal_by_value()
    {
        var kept = ScreenedText.FromStore("Kaffen først");
        var json = JsonSerializer.Serialize(kept);

        Assert.Equal("Kaffen først", JsonSerializer.Deserialize<string>(json));
        Assert.Equal(kept, JsonSerializer.Deserialize<ScreenedText>(json));
        Assert.NotEqual(kept, ScreenedText.FromStore("Kaffen sidst"));
        Assert.Equal("[screened]", kept.ToString());
    }

    private sealed record Form(RawText Answer);
}
