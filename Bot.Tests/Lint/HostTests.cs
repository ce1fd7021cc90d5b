namespace Bot.Tests.Lint;

/// <summary>The host is doors and pipes: each knows the rooms, none knows another, and each SDK stays behind one door.</summary>
public class HostTests
{
    /// <summary>The project's top and its Verbs put the host together, and are the only ones that know them all.</summary>
    public static readonly string[] Rooms = ["Teams", "Storage", "Schedule", "Organisers", "MyData", "Pages", "Playground", "Prompts", "Screening"];

    /// <summary>What more than one of them needs, and which knows none of them.</summary>
    private static readonly string[] Shared = ["Processes"];

    private static readonly string[] WhereItIsPutTogether = ["", "Verbs", "Properties"];

    [Fact]
    public void Every_folder_of_the_host_is_a_known_one() =>
        Faults.None(Repository.Bot.Select(file => file.Room).Except([.. Rooms, .. Shared, .. WhereItIsPutTogether]));

    [Fact]
    public void The_doors_of_the_host_do_not_know_each_other() => Faults.None(
        from file in Repository.Bot
        where Rooms.Contains(file.Room) || Shared.Contains(file.Room)
        from room in file.RoomsNamed("Bot", Rooms)
        where room != file.Room
        select $"{file} knows {room}");

    [Theory]
    [InlineData("Microsoft.Bot", "Bot/Teams/")]
    [InlineData("Azure.Storage", "Bot/Storage/")]
    [InlineData("Azure.Identity", "Bot/Storage/")]
    [InlineData("Microsoft.Identity.Client", "Bot/Teams/Edge/", "Bot/Screening/LanguageAccess.cs")]
    public void Each_sdk_stays_behind_its_door(string sdk, params string[] doors) => Faults.None(
        Repository.Shipped.Where(file => file.Mentions(sdk) && !doors.Any(door => file.Path.StartsWith(door, StringComparison.Ordinal))));

    [Fact]
    public void Namespaces_follow_folders() => Faults.None(
        from file in Repository.Shipped
        where file.Name != "Program.cs"
        let folder = file.Path[..file.Path.LastIndexOf('/')].Replace('/', '.')
        where file.Namespace != folder
        select $"{file} has namespace {file.Namespace}");
}
