namespace Bot.Tests.Client;

/// <summary>The renderer passes what is right and reports what is planted.</summary>
[Collection(UsesChromium.Name)]
public sealed class CardRendererTests(Chromium browser)
{
    [RequiresTeamsClientFact]
    public async Task A_sound_form_has_no_faults_at_either_width()
    {
        await using var renderer = await CardRenderer.StartAsync(browser);
        foreach (var width in new[] { 400, 800 })
        {
            var form = await renderer.RenderAsync(TestCards.Form, width, $"renderer-form-{width}");
            Assert.Empty(form.Faults);
            Assert.Contains("Ugens spørgsmål", form.VisibleTexts);
            Assert.Contains("Hvem må læse det", form.VisibleTexts);
            Assert.Contains("Send svar", form.VisibleTexts);
        }
    }

    [RequiresTeamsClientFact]
    public async Task Planted_faults_are_reported()
    {
        await using var renderer = await CardRenderer.StartAsync(browser);
        var unlabelled = """{ "type": "Input.Text", "id": "a" }""";
        var mute = """{ "type": "Input.Text", "id": "a", "label": "Svar", "isRequired": true }""";
        var uncut = $$"""{ "type": "TextBlock", "text": "{{new string('x', 200)}}" }""";
        await AssertFault(unlabelled, "InputWithoutLabel"); // a screen reader would say "edit text"
        await AssertFault(mute, "RequiredInputsShouldHaveErrorMessage"); // the client would refuse without a word
        await AssertFault("""{ "type": "Chart.Pie" }""", "UnknownElementType"); // a typing error would be a hole in the card
        await AssertFault("""{ "type": "TextBlock", "text": "a", "size": "Huge" }""", "InvalidPropertyValue");
        await AssertFault(unlabelled + "," + mute, "DuplicateId"); // one answer would overwrite the other
        await AssertFault(uncut, "TextCut"); // forgotten wrap
        await AssertFault("""{ "type": "TextBlock", "text": "a" }""", "UnsupportedCardVersion", version: "9.0");

        async Task AssertFault(string body, string fault, string version = "1.5")
        {
            var card = $$"""{ "type": "AdaptiveCard", "version": "{{version}}", "body": [ {{body}} ] }""";
            var rendered = await renderer.RenderAsync(card, 400, "renderer-planted");
            Assert.Contains(rendered.Faults, found => found.StartsWith(fault + ":", StringComparison.Ordinal));
        }
    }
}
