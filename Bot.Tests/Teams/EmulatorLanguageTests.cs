using Bot.Teams;

namespace Bot.Tests.Teams;

public sealed class EmulatorLanguageTests
{
    [Theory]
    [InlineData("en-US", "http://localhost:56150/_connector", null)] // it says so of everybody
    [InlineData("en-GB", "http://localhost:56150/_connector", "en-GB")] // it never says this by itself
    [InlineData("da-DK", "http://localhost:56150/_connector/", "da-DK")]
    [InlineData(null, "http://localhost:56150/_connector", null)]
    [InlineData("en-US", "https://smba.trafficmanager.net/emea/", "en-US")] // in Teams an American is one
    public void The_emulators_american_english_says_nothing_of_its_reader(string? said, string serviceUrl, string? meant) =>
        Assert.Equal(meant, Emulator.LocaleOf(said, serviceUrl));
}
