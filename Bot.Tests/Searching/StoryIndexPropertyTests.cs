using Bot.Dialogs;
using Bot.Dialogs.Screening;
using Bot.Dialogs.Stories;
using Bot.Dialogs.Stories.Index;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Searching;

/// <summary>After any stories told, told anew and withdrawn, the index answers every search as reading all stories one by one would.</summary>
public sealed class StoryIndexPropertyTests
{
    private static readonly string[] Pieces =
        ["bord", "borde", "å", "aa", "aarhus", "åen", "A\u030A", "idé", "ide", "æøå", "Ø", "7", "2026", " ", " ", " ", "-", ".", "\n", "\ud83d", "temaaften", "ß", "İ", "elcykel"];

    private static readonly string[] Themes = ["Mod", "Humor", ""];

    private static readonly Gen<string> AnyText =
        from parts in Gen.Elements(Pieces).ListOf()
        select string.Concat(parts);

    private static readonly Gen<Story> AnyStory =
        from id in Gen.Choose(0, 15)
        from heading in AnyText
        from what in AnyText
        from why in AnyText
        from theme in Gen.Elements(Themes)
        from sharing in Gen.SubListOf(Enum.GetValues<SharingChoice>())
        from vouched in Gen.Elements(true, false)
        from day in Gen.Choose(1, 5)
        select new Story
        {
            Id = new($"story-{id}"),
            Author = new("author"),
            Heading = ScreenedText.FromStore(heading),
            What = ScreenedText.FromStore(what),
            Why = ScreenedText.FromStore(why),
            Theme = theme,
            Sharing = [.. sharing],
            Vouched = vouched,
            ToldOn = new LocalDate(2026, 1, day),
        };

    /// <summary>A story to take in, or to take away by its id.</summary>
    private static readonly Gen<(Story Story, bool IsWithdrawn)> AnyAct =
        from story in AnyStory
        from withdrawn in Gen.Choose(0, 3)
        select (story, withdrawn == 0);

    private static readonly Gen<StoryFilter> AnyFilter =
        from place in Gen.Elements(Enum.GetValues<SharingChoice>())
        from theme in Gen.Elements(Themes)
        from text in AnyText
        select new StoryFilter(place, theme, text);

    private static readonly Arbitrary<(List<(Story Story, bool IsWithdrawn)> Acts, List<StoryFilter> Filters)> AnyCourse = (
        from acts in AnyAct.ListOf()
        from filters in AnyFilter.ListOf()
        select (acts.ToList(), filters.ToList())).ToArbitrary();

    [Fact]
    public void The_index_finds_what_reading_every_story_finds_in_the_same_order() => Prop.ForAll(AnyCourse, course =>
    {
        var (index, told) = (new StoryIndex(), new Dictionary<StoryId, Story>());
        foreach (var (story, isWithdrawn) in course.Acts)
        {
            Do(index, told, story, isWithdrawn);
            foreach (var filter in course.Filters.Take(2))
                Assert.Equal(Naive(told.Values, filter), index.Find(filter));
        }

        return course.Filters.All(filter => index.Find(filter).SequenceEqual(Naive(told.Values, filter)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void When_all_stories_are_withdrawn_no_word_of_them_is_left() => Prop.ForAll(AnyCourse, course =>
    {
        var (index, told) = (new StoryIndex(), new Dictionary<StoryId, Story>());
        foreach (var (story, isWithdrawn) in course.Acts)
            Do(index, told, story, isWithdrawn);
        foreach (var id in told.Keys)
            index.Remove(id);

        return index is { Words: 0, Ids.Count: 0 };
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void Many_stories_at_once_are_in_the_same_order_as_one_by_one()
    {
        var stories = AnyStory.Sample(30, 3_000).Select((story, number) => story with { Id = new($"story-{number}") }).ToArray();
        var (atOnce, oneByOne) = (new StoryIndex(), new StoryIndex());
        foreach (var story in stories)
        {
            atOnce.Put(story);
            oneByOne.Put(story);
            oneByOne.Order();
        }

        var everything = new StoryFilter(SharingChoice.PopUp, "", "");
        Assert.Equal(oneByOne.Find(everything), atOnce.Find(everything));
        Assert.Equal(Naive(stories, everything), atOnce.Find(everything));
    }

    private static void Do(StoryIndex index, Dictionary<StoryId, Story> told, Story story, bool isWithdrawn)
    {
        if (isWithdrawn)
        {
            index.Remove(story.Id);
            told.Remove(story.Id);
        }
        else
        {
            index.Put(story);
            told[story.Id] = story;
        }
    }

    private static IEnumerable<StoryId> Naive(IEnumerable<Story> stories, StoryFilter filter) => stories
        .Where(filter.Matches)
        .OrderByDescending(story => story.Vouched)
        .ThenByDescending(story => story.ToldOn)
        .ThenBy(story => story.Id.Value, StringComparer.Ordinal)
        .Select(story => story.Id);
}
