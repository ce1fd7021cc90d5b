using System.Text.Json.Nodes;

namespace Bot.Tests.Client;

/// <summary>The emulator's team as one of its people sees it: that person signed in, the others as colleagues.</summary>
internal static class TeamFile
{
    /// <param name="source">The team that the bot's own playground shows.</param>
    /// <param name="person">A first name from it, such as "Mette" or "Amira".</param>
    /// <returns>The path of a new file, to be deleted by the caller.</returns>
    public static string For(string source, string person)
    {
        var team = JsonNode.Parse(File.ReadAllText(source))!.AsObject();
        var colleagues = team["users"]!.AsArray();
        var signedIn = team["currentUser"]!;
        if (GivenName(signedIn) != person)
        {
            var place = colleagues.IndexOf(colleagues.Single(colleague => GivenName(colleague!) == person));
            var other = colleagues[place]!.DeepClone();
            colleagues[place] = signedIn.DeepClone();
            team["currentUser"] = other;
        }

        // A personal chat belongs to one person: two people never share its id.
        team["personalChat"]!["id"] = $"a:{person.ToLowerInvariant()}-og-dialogbot";
        var path = Path.Combine(Path.GetTempPath(), $"dialogbot-team-{Guid.NewGuid():N}.json");
        File.WriteAllText(path, team.ToJsonString());
        return path;
    }

    private static string GivenName(JsonNode person) => person["givenName"]!.GetValue<string>();
}
