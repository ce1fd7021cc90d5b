using Bot.Teams.Edge;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Bot.Tests.Edge;

/// <summary>Each row: what is set beside a good registration ("-" takes a key away), and every fault that follows.</summary>
public sealed class SettingsTests
{
    private static readonly string ThisFile = typeof(SettingsTests).Assembly.Location;

    public static TheoryData<string, string[]> Rows => new()
    {
        { "", [] },
        { "MicrosoftAppId=the bot", ["MicrosoftAppId is not a GUID."] },
        { "MicrosoftAppType=Single", ["MicrosoftAppType is Single; it must be SingleTenant, UserAssignedMSI or MultiTenant."] },
        { "MicrosoftAppType=singletenant", [] },
        { "MicrosoftAppTenantId=-", ["MicrosoftAppTenantId is missing; SingleTenant needs it."] },
        { "MicrosoftAppTenantId=contoso.dk", ["MicrosoftAppTenantId is not a GUID."] },
        { "MicrosoftAppPassword=-", ["MicrosoftAppPassword or MicrosoftAppCertificatePath is missing; SingleTenant needs one of them."] },
        { $"MicrosoftAppPassword=-|MicrosoftAppCertificatePath={ThisFile}", [] },
        {
            $"MicrosoftAppCertificatePath={ThisFile}",
            ["MicrosoftAppPassword and MicrosoftAppCertificatePath are both set; leave one of them out."]
        },
        { "MicrosoftAppPassword=-|MicrosoftAppCertificatePath=no.pfx", ["MicrosoftAppCertificatePath names a file that is not there."] },
        {
            "MicrosoftAppCertificatePassword=x",
            ["MicrosoftAppCertificatePassword is set, but MicrosoftAppCertificatePath is missing."]
        },
        { "MicrosoftAppType=UserAssignedMSI", ["MicrosoftAppPassword is set; UserAssignedMSI has no secret."] },
        { "MicrosoftAppType=UserAssignedMSI|MicrosoftAppPassword=-", [] },
        {
            "MicrosoftAppType=UserAssignedMSI|MicrosoftAppPassword=-|MicrosoftAppTenantId=-",
            ["MicrosoftAppTenantId is missing; UserAssignedMSI needs it."]
        },
        {
            "MicrosoftAppType=MultiTenant|MicrosoftAppTenantId=-",
            ["Teams:AllowedTenants is missing; a MultiTenant bot must say whom it listens to."]
        },
        { $"MicrosoftAppType=MultiTenant|MicrosoftAppTenantId=-|Teams:AllowedTenants:0={TestIds.OtherTenant}", [] },
        { "Teams:AllowedTenants:0=everybody", ["Teams:AllowedTenants holds something that is not a GUID."] },
        { "Teams:OpenIdMetadata=http://login.example/keys", ["Teams:OpenIdMetadata must be an https address."] },
        { "Teams:OpenIdMetadata=http://127.0.0.1:5/keys", [] },
        { "Teams:OpenIdMetadata=keys", ["Teams:OpenIdMetadata must be an https address."] },
        { "Teams:Authority=http://login.example/", ["Teams:Authority must be an https address."] },
        {
            "Teams:TrustedServiceHosts:0=*.trafficmanager.net",
            ["Teams:TrustedServiceHosts holds *.trafficmanager.net; it must be a host name, or *. and a domain that is its owner's alone."]
        },
        {
            "Teams:TrustedServiceHosts:0=https://smba/",
            ["Teams:TrustedServiceHosts holds https://smba/; it must be a host name, or *. and a domain that is its owner's alone."]
        },
        { "Teams:TrustedServiceHosts:0=smba.infra.gcc.teams.microsoft.com", [] },
        { "Teams:MaxBodyBytes=plenty", ["Teams:MaxBodyBytes must be a whole number from 1024 to 30000000."] },
        { "Teams:MaxBodyBytes=0", ["Teams:MaxBodyBytes must be a whole number from 1024 to 30000000."] },
        {
            "MicrosoftAppId=x|MicrosoftAppPassword=-|MicrosoftAppTenantId=-|Teams:Authority=ftp://x|Teams:MaxBodyBytes=-1",
            [
                "MicrosoftAppId is not a GUID.",
                "MicrosoftAppTenantId is missing; SingleTenant needs it.",
                "MicrosoftAppPassword or MicrosoftAppCertificatePath is missing; SingleTenant needs one of them.",
                "Teams:Authority must be an https address.",
                "Teams:MaxBodyBytes must be a whole number from 1024 to 30000000.",
            ]
        },
        {
            "MicrosoftAppId=-",
            [
                "MicrosoftAppPassword is set, but MicrosoftAppId is missing.",
                "MicrosoftAppId is missing. Without it the bot runs in Development only; this is Production.",
                "MicrosoftAppId is missing. Without it the bot listens on loopback only, not on http://*:80.",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_fault_is_listed_at_once(string changes, string[] faults) =>
        Assert.Equal(faults, TeamsFaults.Find(Options(changes), new Somewhere("Production"), ["http://*:80", "http://localhost:81"]));

    [Fact]
    public void No_settings_at_all_are_a_good_local_run() =>
        Assert.Empty(TeamsFaults.Find(
            TeamsOptions.Read(new ConfigurationBuilder().Build()),
            new Somewhere("Development"),
            ["http://localhost:3978", "https://[::1]:3979"]));

    [Fact]
    public void The_bots_own_tenant_is_allowed_unless_others_are_named()
    {
        Assert.Equal([TestIds.Tenant], Options("").AllowedTenants);
        Assert.Equal([TestIds.OtherTenant], Options($"Teams:AllowedTenants:0={TestIds.OtherTenant}").AllowedTenants);
    }

    [Fact]
    public void The_authority_is_the_bots_own_tenant_or_the_one_that_multi_tenant_bots_share()
    {
        Assert.Equal($"https://login.microsoftonline.com/{TestIds.Tenant}", Options("").Authority);
        Assert.Equal("https://login.microsoftonline.com/botframework.com", Options("MicrosoftAppTenantId=-").Authority);
    }

    [Fact]
    public void Settings_print_without_their_secret() =>
        Assert.DoesNotContain("hush", Options("MicrosoftAppPassword=hush").ToString(), StringComparison.Ordinal);

    private static TeamsOptions Options(string changes)
    {
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = TestIds.App,
            ["MicrosoftAppPassword"] = "not a secret",
            ["MicrosoftAppTenantId"] = TestIds.Tenant,
        };
        foreach (var change in changes.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = (change.Split('=')[0], change[(change.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            settings[key] = value == "-" ? null : value;
        }

        return TeamsOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
    }

    private sealed class Somewhere(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
