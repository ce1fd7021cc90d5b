using Bot.Playground;
using Microsoft.Playwright;

namespace Bot.Tests.Client;

/// <summary>
/// One person at the Teams client: the emulator with that person signed in, on a page of the shared browser.
/// Someone else is another client; each has posts of its own, but the team and its channels are the same.
/// </summary>
public sealed class TeamsClient : IAsyncDisposable
{
    // The emulator's columns ask for more room than a phone has, and it draws cards 450 pixels wide; Teams on a phone does neither.
    private const string FitNarrowScreens = """
        @media (max-width: 500px) {
          #root * { min-width: 0 !important; }
          div:has(> .ac-preview-panel), div:has(> div > .ac-preview-panel) { width: auto !important; max-width: 100% !important; }
        }
        """;

    // It says nowhere when it is done: 0.4 seconds in which nothing on the page changes must do.
    private const string UntilQuiet = """
        () => new Promise(done => {
          let quiet = setTimeout(finish, 400);
          const changes = new MutationObserver(() => { clearTimeout(quiet); quiet = setTimeout(finish, 400); });
          function finish() { changes.disconnect(); done(); }
          changes.observe(document.body, { childList: true, subtree: true, attributes: true });
        })
        """;

    // A card inside a card (Action.ShowCard) is a part of it, not one of its own.
    private const string OutermostCard = ".ac-adaptiveCard:not(.ac-adaptiveCard .ac-adaptiveCard)";

    private readonly Emulator emulator;
    private readonly IPage page;
    private readonly string teamFile;
    private Screen screen = Screen.Wide;
    private bool inChannel;

    private TeamsClient(Emulator emulator, IPage page, string teamFile)
    {
        this.emulator = emulator;
        this.page = page;
        this.teamFile = teamFile;
    }

    /// <summary>Where the bot would find this person's Teams; also the start of every address it calls.</summary>
    public Uri Address => emulator.Address;

    /// <summary>The page itself, for what this driver has no word for.</summary>
    public IPage Page => page;

    /// <summary>The dialog that is open.</summary>
    public TeamsCard Dialog => new(page.GetByRole(AriaRole.Dialog));

    /// <summary>How large the window is.</summary>
    public Screen Size => screen;

    /// <summary>Starts a client against a bot.</summary>
    /// <param name="browser">The browser of the test run.</param>
    /// <param name="bot">The address that the bot listens on, without a path.</param>
    /// <param name="person">Who is signed in: Mette, Amira, Bo, Carla, David or Else.</param>
    public static async Task<TeamsClient> StartAsync(Chromium browser, Uri bot, string person = "Mette")
    {
        if (TeamsClientRequirements.Missing() is { } missing) throw new InvalidOperationException(missing);

        var folder = Emulator.Folder!;
        var teamFile = TeamFile.For(Path.Combine(folder, "team.json"), person);
        var emulator = await Emulator.StartAsync(new(folder, bot, FreePort.Find(), teamFile), CancellationToken.None);
        var page = await browser.OpenPageAsync(Screen.Wide);
        page.SetDefaultTimeout(15_000);
        var client = new TeamsClient(emulator, page, teamFile);
        await client.ReloadAsync();
        return client;
    }

    /// <summary>Loads the page anew, as a person does who comes back: posts are gone from it, and the bot is told of its installation again.</summary>
    public async Task ReloadAsync()
    {
        await page.GotoAsync(Address.ToString(), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await page.AddStyleTagAsync(new() { Content = FitNarrowScreens });
        await page.GetByRole(AriaRole.Button, new() { Name = "Hide log panel" }).ClickAsync();
    }

    /// <summary>Opens a channel of the team: "General" or "Nattevagter". The first one opened installs the bot in the team.</summary>
    public Task OpenChannel(string name) => OpenConversation($"Skovbrynet - {name}", "Post");

    public Task OpenPersonalChat() => OpenConversation("Personal Chat", "Send Message");

    /// <summary>Posts to the channel that is open, with a mention of the bot first: without one the bot hears nothing.</summary>
    public async Task Mention(string text)
    {
        await Write(page.GetByRole(AriaRole.Textbox).First, text, async () =>
        {
            await page.Keyboard.TypeAsync("@");
            await page.GetByRole(AriaRole.Menuitem, new() { Name = "Dialogbot" }).ClickAsync();
            await page.Keyboard.TypeAsync(" " + text);
        });
        await Send("Post");
    }

    /// <summary>Writes to the bot in the personal chat.</summary>
    public async Task Say(string text)
    {
        await Write(page.GetByRole(AriaRole.Textbox).Last, text, () => page.Keyboard.TypeAsync(text));
        await Send("Send Message");
    }

    /// <summary>The newest card that shows this text; newest means topmost in a channel and lowest in a chat.</summary>
    public TeamsCard Card(string text)
    {
        var cards = page.Locator(OutermostCard).Filter(new() { HasText = text });
        return new(inChannel ? cards.First : cards.Last);
    }

    public Task WaitForText(string text) =>
        Assertions.Expect(page.GetByText(text).Filter(new() { Visible = true }).First).ToBeVisibleAsync(new() { Timeout = 15_000 });

    /// <summary>Opens the dialog of a message extension's command, from the box that the person writes in.</summary>
    public async Task OpenCommand(string commandId)
    {
        var plus = page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" });
        await (inChannel ? plus.First : plus.Last).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Action Command" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Command ID" }).FillAsync(commandId);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
    }

    /// <summary>Keeps a picture of what the person sees and returns its path.</summary>
    public async Task<string> Screenshot(string name)
    {
        var path = Screenshots.PathOf(name);
        await page.ScreenshotAsync(new() { Path = path, Animations = ScreenshotAnimations.Disabled });
        return path;
    }

    /// <summary>
    /// Makes the window as large as asked. Between wide and narrow the emulator builds its page anew:
    /// posts stay, but what was typed into a card and not sent is lost.
    /// </summary>
    public Task Resize(Screen size)
    {
        screen = size;
        return FitAsync(size);
    }

    public async ValueTask DisposeAsync()
    {
        await page.Context.DisposeAsync();
        await emulator.DisposeAsync();
        File.Delete(teamFile);
    }

    private async Task OpenConversation(string name, string sendButton)
    {
        inChannel = sendButton == "Post";
        // On a narrow screen the list of conversations is folded away.
        await FitAsync(Screen.Wide);
        await page.GetByRole(AriaRole.Treeitem, new() { Name = name }).ClickAsync();
        await FitAsync(screen);
        await page.GetByRole(AriaRole.Button, new() { Name = sendButton, Exact = true }).First.WaitForAsync();
    }

    /// <summary>The emulator builds parts of its page anew some time after the window has changed; whoever types before that types in vain.</summary>
    private async Task FitAsync(Screen size)
    {
        var isOtherLayout = page.ViewportSize!.Width != size.Width;
        await page.SetViewportSizeAsync(size.Width, size.Height);
        if (isOtherLayout)
            await page.EvaluateAsync(UntilQuiet);
    }

    /// <summary>Types into the box that the person writes in, and again when something that arrived meanwhile took the words away.</summary>
    private async Task Write(ILocator box, string text, Func<Task> type)
    {
        for (var tries = 1; ; tries++)
        {
            await page.EvaluateAsync(UntilQuiet);
            await box.ClickAsync();
            await type();
            if ((await box.InnerTextAsync()).Contains(text, StringComparison.Ordinal))
                return;
            if (tries == 3)
                throw new InvalidOperationException($"The box holds “{await box.InnerTextAsync()}”.");
            await page.Keyboard.PressAsync("Control+A");
            await page.Keyboard.PressAsync("Delete");
        }
    }

    private async Task Send(string button)
    {
        var send = page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true });
        await (inChannel ? send.First : send.Last).ClickAsync();
    }
}
