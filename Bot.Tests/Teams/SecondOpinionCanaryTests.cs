using Bot.Tests.SecondOpinion;

namespace Bot.Tests.Teams;

/// <summary>What only the second opinion objects to is left nowhere either; and what it answers reaches no log.</summary>
public sealed class SecondOpinionCanaryTests : IAsyncLifetime
{
    private const string Text = "Vi lærte meget af stakitkværn i går.";
    private const string Word = "stakitkværn";

    private LanguageImitation service = null!;

    public async Task InitializeAsync() => service = await LanguageImitation.StartAsync();

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Theory]
    [InlineData("Person")]
    [InlineData("PhoneNumber")]
    [InlineData("Email")]
    [InlineData("Address")]
    [InlineData("IPAddress")]
    [InlineData("URL")]
    public async Task A_text_goes_through_every_form_and_is_left_nowhere(string category)
    {
        service.Objections.Add(new(Word, category));
        using var watch = new CanaryWatch([Word]);
        await using var bot = await RunningBot.StartAsync([.. CanaryWatch.LogsEverything, .. service.Settings]);
        var forms = new EveryForm(bot, Text);

        await forms.AnswersAsync();
        await forms.LateAnswerAsync();
        await forms.StoriesAsync();
        await forms.LeadersRoundAsync();
        await forms.TypedAsync();

        Assert.NotEmpty(service.Questions);
        watch.AssertNowhere(bot);
    }

    [Theory]
    [InlineData(200, "stakitkværn er ingen JSON", "no JSON")]
    [InlineData(200, "{\"kind\": \"stakitkværn\"}", "another answer")]
    [InlineData(200, "{\"results\": {\"documents\": [{\"entities\": [{\"text\": \"stakitkværn\", \"offset\": \"stakitkværn\"}]}]}}", "a word for a number")]
    [InlineData(400, "{\"error\": {\"code\": \"stakitkværn\", \"message\": \"stakitkværn\"}}", "a refusal that repeats the text")]
    [InlineData(500, "stakitkværn", "a fault that repeats the text")]
    public async Task An_answer_that_repeats_the_text_in_its_own_way_is_told_to_nobody(int status, string answer, string why)
    {
        service.Misbehaviour = http =>
        {
            http.Response.StatusCode = status;
            return LanguageImitation.SayAsync(http, answer);
        };
        using var watch = new CanaryWatch([Word]);
        await using var bot = await RunningBot.StartAsync([.. CanaryWatch.LogsEverything, .. service.Settings]);

        var receipt = await bot.Person("Medarbejder 1").SendAsync(await bot.AskAsync(), Text);

        Assert.True(receipt.Card.Has("Tak, det er modtaget."), why);
        watch.AssertNotTold(bot);
    }
}
