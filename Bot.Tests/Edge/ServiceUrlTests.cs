using Bot.Teams.Edge;

namespace Bot.Tests.Edge;

public sealed class ServiceUrlTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/v3/conversations", true)]
    [InlineData("https://europe.botframework.com/", true)]
    [InlineData("https://evil.trafficmanager.net/", false)] // anybody's for the asking
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/", false)]
    [InlineData("http://smba.trafficmanager.net/", false)] // the token in clear text
    [InlineData("https://smba.trafficmanager.net@evil.example/", false)]
    public void Only_Teams_own_hosts_are_trusted_from_the_start(string url, bool trusted) =>
        Assert.Equal(trusted, new ServiceUrls(new TeamsOptions()).Trusts(new Uri(url)));

    [Fact]
    public void A_validated_token_vouches_for_its_host_and_for_no_other()
    {
        var urls = new ServiceUrls(new TeamsOptions());
        urls.Vouch("https://smba.infra.gcc.teams.microsoft.com/gcc/");
        Assert.True(urls.Trusts(new Uri("https://smba.infra.gcc.teams.microsoft.com/v3/conversations")));
        Assert.False(urls.Trusts(new Uri("https://smba.infra.dod.teams.microsoft.com/v3/conversations")));
    }

    [Fact]
    public void Nobody_can_vouch_for_clear_text_across_the_network()
    {
        var urls = new ServiceUrls(new TeamsOptions());
        urls.Vouch("http://teams.example/");
        urls.Vouch("http://127.0.0.1:5000/");
        Assert.False(urls.Trusts(new Uri("http://teams.example/")));
        Assert.True(urls.Trusts(new Uri("http://127.0.0.1:5000/")));
    }
}
