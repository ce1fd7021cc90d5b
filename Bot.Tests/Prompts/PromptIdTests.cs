using System.Text.Json;
using Bot.Dialogs.Prompts;

namespace Bot.Tests.Prompts;

public sealed class PromptIdTests
{
    [Theory]
    [InlineData("EXC-LOG-1")]
    [InlineData("exc-log-01")]
    [InlineData("EXC-LOG-01\n")] // a line end from a copied cell
    [InlineData("EXCLOG01")]
    public void Text_that_is_no_prompt_id_is_refused(string text) =>
        Assert.Throws<ArgumentException>(() => new PromptId(text));

    [Fact]
    public void An_id_prints_itself_and_survives_json()
    {
        var id = new PromptId("EXC-LOG-01");

        Assert.Equal("EXC-LOG-01", id.ToString());
        Assert.Equal("\"EXC-LOG-01\"", JsonSerializer.Serialize(id));
        Assert.Equal(id, JsonSerializer.Deserialize<PromptId>("\"EXC-LOG-01\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PromptId>("\"EXC\""));
    }
}
