using System.Globalization;
using Bot.Dialogs.Storage;

namespace Bot.Tests.Storage;

/// <summary>What every store promises to those who write at the same time.</summary>
public abstract partial class StoreContract
{
    [Promise]
    public async Task Parallel_writers_of_one_document_lose_no_write()
    {
        await CreateAsync("a/counter", "0");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            for (var done = 0; done < 25;)
            {
                var found = (await Store.FindAsync(new("a/counter"), default))!;
                var next = int.Parse(TextOf(found)!, CultureInfo.InvariantCulture) + 1;
                if (await ReplaceAsync("a/counter", next.ToString(CultureInfo.InvariantCulture), found.Version) is not null)
                    done++;
            }
        }));

        Assert.Equal("200", await ReadAsync("a/counter"));
    }

    [Promise]
    public async Task Many_who_change_one_document_at_once_all_get_their_change_in()
    {
        var counters = new JsonDocuments<Counter>(Store, CounterJson.Default.Counter);
        await counters.CreateAsync(new("a/counter"), new(0), default);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => counters.ChangeAsync(new("a/counter"), was => new(was.Count + 1), default)));

        Assert.Equal(40, (await counters.FindAsync(new("a/counter"), default))!.Value.Count);
    }

    [Promise]
    public async Task Parallel_writers_of_many_documents_do_not_hinder_each_other()
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(async writer =>
        {
            for (var number = 0; number < 20; number++)
            {
                var version = await CreateAsync($"answers/{number}/{writer}", "draft");
                Assert.NotNull(await ReplaceAsync($"answers/{number}/{writer}", $"{writer} {number}", version!.Value));
            }
        }));

        Assert.Equal(320, (await ListAsync("answers")).Count);
        Assert.Equal("7 19", await ReadAsync("answers/19/7"));
    }

    [Promise]
    public async Task Readers_beside_a_writer_see_whole_documents_only()
    {
        var version = (await CreateAsync("a/long", new string('0', 50_000)))!.Value;
        var writing = Task.Run(async () =>
        {
            for (var number = 1; number <= 60; number++)
                version = (await ReplaceAsync("a/long", new string((char)('0' + (number % 10)), 50_000), version))!.Value;
        });

        do
        {
            var text = (await ReadAsync("a/long"))!;
            Assert.Equal(50_000, text.Length);
            Assert.Single(text.Distinct());
        }
        while (!writing.IsCompleted);
        await writing;
    }
}
