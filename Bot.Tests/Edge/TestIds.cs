namespace Bot.Tests.Edge;

internal static class TestIds
{
    public const string App = "11111111-1111-1111-1111-111111111111";
    public const string Tenant = "22222222-2222-2222-2222-222222222222";
    public const string OtherTenant = "33333333-3333-3333-3333-333333333333";
    public const string Issuer = "https://api.botframework.com";
}
