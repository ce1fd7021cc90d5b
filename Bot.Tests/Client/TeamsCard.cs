using Microsoft.Playwright;

namespace Bot.Tests.Client;

/// <summary>A card, or a dialog, as a person handles it: by the labels and buttons that can be read on it.</summary>
public sealed class TeamsCard(ILocator card)
{
    private IPage Page => card.Page;

    /// <summary>Writes into the text or number field with this label; dates as 2026-12-24, times as 09:30.</summary>
    public async Task Fill(string label, string text)
    {
        var field = Field(label);
        await field.FillAsync(text);
        // Date and time fields take over what was typed when they are left.
        if (await field.GetAttributeAsync("role") == "combobox") await field.PressAsync("Tab");
    }

    /// <summary>Answers the week's question, whatever its kind calls the first field; a scale gets a number as well.</summary>
    public async Task Answer(string text)
    {
        const string Scale = "Vælg et tal fra 0 til 10";
        if (await card.GetByRole(AriaRole.Combobox, new() { Name = Scale }).CountAsync() > 0) await Choose(Scale, "5");
        await card.GetByRole(AriaRole.Textbox).First.FillAsync(text);
    }

    /// <summary>What stands in the first field of the week's question.</summary>
    public Task<string> Answered() => card.GetByRole(AriaRole.Textbox).First.InputValueAsync();

    /// <summary>What stands in the field with this label.</summary>
    public Task<string> ValueOf(string label) => Field(label).InputValueAsync();

    /// <summary>What stands in the text field with this label until somebody writes.</summary>
    public Task<string?> HintIn(string label) => Field(label).GetAttributeAsync("placeholder");

    /// <summary>Chooses an option of the set with this label, be it a drop-down or round buttons.</summary>
    public async Task Choose(string label, string option)
    {
        var round = card.GetByRole(AriaRole.Radiogroup, new() { Name = label }).GetByRole(AriaRole.Radio, new() { Name = option, Exact = true });
        if (await round.CountAsync() > 0)
        {
            await round.ClickAsync();
            return;
        }

        await card.GetByRole(AriaRole.Combobox, new() { Name = label }).First.ClickAsync();
        await Page.GetByRole(AriaRole.Option, new() { Name = option, Exact = true })
            .Or(Page.GetByRole(AriaRole.Menuitemcheckbox, new() { Name = option, Exact = true })).ClickAsync();
    }

    /// <summary>Ticks the box whose text ends with this: a toggle, or one of several choices.</summary>
    public Task Tick(string text) => card.GetByRole(AriaRole.Checkbox, new() { Name = text }).CheckAsync();

    public Task Untick(string text) => card.GetByRole(AriaRole.Checkbox, new() { Name = text }).UncheckAsync();

    /// <param name="button">Its title.</param>
    /// <param name="last">Where several bear the same title, the last of them.</param>
    public Task Press(string button, bool last = false)
    {
        var found = card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true });
        return (last ? found.Last : found).ClickAsync();
    }

    public Task WaitForText(string text) =>
        Assertions.Expect(card).ToContainTextAsync(text, new() { Timeout = 15_000 });

    public Task WaitUntilGone() => Assertions.Expect(card).ToHaveCountAsync(0, new() { Timeout = 15_000 });

    public Task WaitUntilIsNoButton(string button) =>
        Assertions.Expect(card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true })).ToHaveCountAsync(0, new() { Timeout = 15_000 });

    /// <summary>All that can be read on it.</summary>
    public Task<string> Text() => card.InnerTextAsync();

    public Task ScrollIntoView() => card.ScrollIntoViewIfNeededAsync();

    /// <summary>Keeps a picture of the card alone.</summary>
    public Task Screenshot(string name) =>
        card.ScreenshotAsync(new() { Path = Screenshots.PathOf(name), Animations = ScreenshotAnimations.Disabled });

    /// <summary>The buttons whose titles cannot be read to the end, since they reach beyond the card or are cut off with dots.</summary>
    public Task<string[]> CutOffButtons() => card.EvaluateAsync<string[]>("""
        card => [...card.querySelectorAll('button')]
          .filter(button => button.offsetParent && (button.getBoundingClientRect().right > card.getBoundingClientRect().right - 10
            || [button, ...button.querySelectorAll('*')].some(part => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)))
          .map(button => button.innerText)
        """);

    private ILocator Field(string label) =>
        card.GetByRole(AriaRole.Textbox, new() { Name = label })
            .Or(card.GetByRole(AriaRole.Spinbutton, new() { Name = label }))
            .Or(card.GetByRole(AriaRole.Combobox, new() { Name = label })).First;
}
