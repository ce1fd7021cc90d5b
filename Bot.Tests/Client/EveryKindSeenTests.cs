using Bot.Dialogs.Rounds;

namespace Bot.Tests.Client;

/// <summary>
/// One question of each kind at a real Teams client, a week each: the bot posts it, somebody reads it in either language, answers it and
/// its follow-up question, on a wide screen and on a phone.
/// </summary>
[Collection(UsesChromium.Name)]
public sealed class EveryKindSeenTests(Chromium browser)
{
    private const string FollowUp = "Vi kunne prøve det i en uge.";

    // Twelve weeks in a row bring a question from then on.
    internal static readonly DateTimeOffset FirstDay = new(2026, 8, 11, 10, 0, 0, TimeSpan.Zero);

    // High enough for a whole form to be seen: it is the width that decides how a card looks.
    private static readonly Screen Wide = Screen.Wide with { Height = 1150 };
    private static readonly Screen Narrow = Screen.Narrow with { Height = 1400 };

    [RequiresTeamsClientFact]
    public async Task Each_kind_of_question_is_read_and_answered_with_its_follow_up_in_danish_and_in_english()
    {
        await using var bot = await LiveBot.StartAsync(FirstDay);
        await using var mette = await TeamsClient.StartAsync(browser, bot.Address);
        await mette.SetUpAsync();
        await mette.Resize(Wide);

        foreach (var (at, kind) in AskedKind.All.Index())
        {
            await bot.PassWeekAsync(kind.PromptId);
            await ReadAsync(bot, mette, kind, then: at % 2 == 0 ? Narrow : Wide);
            await AnswerAsync(bot, mette, kind);
        }
    }

    /// <summary>The card as the team gets it, and the same in English for who reads English; then both in a window of the other size.</summary>
    private static async Task ReadAsync(LiveBot bot, TeamsClient mette, AskedKind kind, Screen then)
    {
        var (danish, english) = (mette.Card(kind.Prompt.Danish.Text), mette.Card(kind.Prompt.English.Text));
        await danish.WaitForText("Ingen har svaret · Åben til søndag");
        await danish.WaitForText("kl. 9.30");
        await ShowsFieldsAsync(danish, kind.Fields.Select(field => field.Label));
        await LookAsync(mette, danish, $"slags-{kind.Name}-1-dansk");

        bot.Language.IsEnglish = true;
        await danish.Press("Mit svar");
        await english.WaitForText("Nobody has answered");
        await ShowsFieldsAsync(english, kind.Fields.Select(field => field.EnglishLabel));
        await LookAsync(mette, english, $"slags-{kind.Name}-1-engelsk");
        await mette.Resize(then);
        await LookAsync(mette, english, $"slags-{kind.Name}-1-engelsk");

        bot.Language.IsEnglish = false;
        await english.Press("My answer");
        await danish.WaitForText("Ingen har svaret");
        await LookAsync(mette, danish, $"slags-{kind.Name}-1-dansk");
    }

    private static async Task AnswerAsync(LiveBot bot, TeamsClient mette, AskedKind kind)
    {
        var (danish, english) = (mette.Card(kind.Prompt.Danish.Text), mette.Card(kind.Prompt.English.Text));
        if (kind.IsScale)
            await danish.Choose("Vælg et tal fra 0 til 10", AskedKind.Number);
        foreach (var field in kind.Fields)
            await danish.Fill(field.Label, field.Written);
        await danish.Press("Send svar");
        await danish.WaitForText("Tak, det er modtaget.");
        foreach (var field in kind.Fields)
            await danish.WaitForText(field.Written);
        await LookAsync(mette, danish, $"slags-{kind.Name}-2-kvittering");
        AssertKept(kind, await bot.AnswerAsync(), followUp: null);

        bot.Language.IsEnglish = true;
        await danish.Press("Ret");
        await english.Press("Send answer");
        await english.WaitForText("Thank you, we have got it.");
        await LookAsync(mette, english, $"slags-{kind.Name}-2-receipt");
        if (kind.Prompt.English.FollowUp is { } asked)
        {
            await english.Fill(asked, FollowUp);
            await english.Press("Add to my answer");
            await english.WaitUntilIsNoButton("Add to my answer");
            await english.WaitForText(FollowUp);
            await LookAsync(mette, english, $"slags-{kind.Name}-3-follow-up");
            AssertKept(kind, await bot.AnswerAsync(), FollowUp);
        }

        bot.Language.IsEnglish = false;
    }

    private static async Task LookAsync(TeamsClient person, TeamsCard card, string name)
    {
        await card.Screenshot($"{name}-{person.Size.Ending}");
        Assert.Empty(await card.CutOffButtons());
    }

    private static async Task ShowsFieldsAsync(TeamsCard card, IEnumerable<string> labels)
    {
        foreach (var label in labels)
            Assert.False(string.IsNullOrEmpty(await card.HintIn(label)), $"{label} says nothing to begin with.");
    }

    private static void AssertKept(AskedKind kind, Answer answer, string? followUp)
    {
        Assert.Equal([.. kind.Fields.Select(field => field.Written), .. followUp is null ? (string[])[] : [followUp]], answer.Texts.Select(text => text.Value));
        Assert.Equal(followUp, answer.FollowUp?.Value);
        Assert.Equal(kind.IsScale ? AskedKind.Number : null, answer.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
