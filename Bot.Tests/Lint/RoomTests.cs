namespace Bot.Tests.Lint;

/// <summary>Inside Bot.Dialogs rooms point one way, so that each can be understood without those above it.</summary>
public class RoomTests
{
    private const string Project = "Bot.Dialogs";

    /// <summary>Whom each room may know. Types at the project's top are known by all.</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Storage"] = [],
        ["Screening"] = [],
        ["Prompts"] = [],
        ["Channels"] = ["Prompts", "Storage"],
        ["Rounds"] = ["Channels", "Prompts", "Screening", "Storage"],
        ["Answers"] = ["Channels", "Prompts", "Rounds", "Screening", "Storage"],
        ["Stories"] = ["Channels", "Prompts", "Rounds", "Screening", "Storage"],
        ["PopUps"] = ["Screening", "Storage", "Stories"],
        ["Retention"] = ["Channels", "MyData", "PopUps", "Prompts", "Rounds", "Storage", "Stories"],
        ["MyData"] = ["Answers", "Channels", "Rounds", "Storage", "Stories"],
    };

    [Fact]
    public void Every_room_has_its_place_in_the_table()
    {
        var rooms = Repository.Dialogs.Select(file => file.Room).Where(room => room.Length > 0).Distinct();

        Assert.Equal(MayKnow.Keys.Order(), rooms.Order());
    }

    [Fact]
    public void A_room_knows_only_the_rooms_below_it()
    {
        var faults =
            from file in Repository.Dialogs
            where file.Room.Length > 0
            from room in file.RoomsNamed(Project, MayKnow.Keys)
            where room != file.Room && !MayKnow[file.Room].Contains(room)
            select $"{file} knows {room}";

        Faults.None(faults);
    }

    [Fact]
    public void The_table_has_no_circle()
    {
        foreach (var room in MayKnow.Keys)
            Assert.DoesNotContain(room, Below(room));

        static HashSet<string> Below(string room)
        {
            var below = new HashSet<string>();
            var open = new Stack<string>(MayKnow[room]);
            while (open.TryPop(out var next))
            {
                if (below.Add(next))
                    MayKnow[next].ToList().ForEach(open.Push);
            }

            return below;
        }
    }

    [Fact]
    public void Only_card_files_know_the_card_library() => Faults.None(
        Repository.Shipped.Where(file => file.Mentions("AdaptiveCards") && !file.Name.EndsWith("Card.cs", StringComparison.Ordinal)));

    [Fact]
    public void Nothing_in_the_rooms_knows_the_bot_framework_the_cloud_or_the_host() => Faults.None(
        from file in Repository.Dialogs
        from outside in (string[])["Microsoft.Bot", "Azure", "Microsoft.AspNetCore", .. HostTests.Rooms.Select(room => $"Bot.{room}")]
        where file.Mentions(outside)
        select $"{file} knows {outside}");
}
