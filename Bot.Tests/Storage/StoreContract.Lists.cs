namespace Bot.Tests.Storage;

/// <summary>What every store promises of its lists.</summary>
public abstract partial class StoreContract
{
    [Promise]
    public async Task A_list_holds_what_lies_under_the_folder_at_any_depth_and_nothing_beside_it()
    {
        string[] inside = ["answers/a/b", "answers/a/c/d", "answers/a/c/e/f/g"];
        foreach (var path in (string[])[.. inside, "answers/ab/b", "answers/a-b", "rounds/a/b"])
            await CreateAsync(path, "{}");

        Assert.Equal(inside, (await ListAsync("answers/a")).Order(StringComparer.Ordinal));
        Assert.Equal(5, (await ListAsync("answers")).Count);
        Assert.Empty(await ListAsync("answers/nobody"));
    }

    [Promise]
    public async Task A_list_of_many_documents_is_whole()
    {
        var paths = Enumerable.Range(0, 10_000).Select(number => $"stories/{number % 7}/story-{number}").ToList();
        foreach (var chunk in paths.Chunk(50))
            await Task.WhenAll(chunk.Select(path => CreateAsync(path, "{}")));

        Assert.Equal(paths.Order(StringComparer.Ordinal), (await ListAsync("stories")).Order(StringComparer.Ordinal));
    }

    [Promise]
    public async Task What_a_list_tells_of_may_be_deleted_on_the_way()
    {
        foreach (var number in Enumerable.Range(0, 20))
            await CreateAsync($"popups/pulls/{number}", "{}");

        await foreach (var listed in Store.ListAsync("popups/pulls", default))
            await Store.DeleteAsync(listed.Path, default);

        Assert.Empty(await ListAsync("popups"));
    }

    [Promise]
    public async Task A_list_shows_which_documents_have_been_written_since_the_last_one()
    {
        await CreateAsync("stories/same", "{}");
        var version = await CreateAsync("stories/changed", "{}");
        var before = await StampsAsync();
        await ReplaceAsync("stories/changed", "{ }", version!.Value);
        var after = await StampsAsync();

        Assert.Equal(before["stories/same"], after["stories/same"]);
        Assert.NotEqual(before["stories/changed"], after["stories/changed"]);
    }

    [Promise]
    public async Task A_document_and_a_folder_may_bear_the_same_name()
    {
        await CreateAsync("rounds/a", "document");
        await CreateAsync("rounds/a/b", "inside");

        Assert.Equal("document", await ReadAsync("rounds/a"));
        Assert.Equal(["rounds/a/b"], await ListAsync("rounds/a"));
    }

    private async Task<Dictionary<string, string>> StampsAsync() =>
        await Store.ListAsync("stories", default).ToDictionaryAsync(listed => listed.Path.Value, listed => listed.Stamp);
}
