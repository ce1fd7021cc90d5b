using System.Diagnostics;
using System.Text;
using Bot.Dialogs.Storage;
using Bot.Storage;
using static Bot.Tests.Storage.LoopbackBlobs;

namespace Bot.Tests.Storage;

/// <summary>What a store across a network does when the network or the service behind it does not.</summary>
public sealed partial class BlobFaultTests : IAsyncLifetime
{
    private static readonly DocumentPath Path = new("answers/a/b");

    private LoopbackBlobs service = null!;

    /// <summary>Every operation of the store.</summary>
    private static readonly Func<IDocumentStore, CancellationToken, Task>[] Operations =
    [
        (store, stop) => store.FindAsync(Path, stop),
        (store, stop) => store.CreateAsync(Path, "{}"u8.ToArray(), stop),
        (store, stop) => store.ReplaceAsync(Path, "{}"u8.ToArray(), new("\"0x1\""), stop),
        (store, stop) => store.DeleteAsync(Path, stop),
        (store, stop) => store.ListAsync("answers", stop).ToListAsync(stop).AsTask(),
    ];

    public async Task InitializeAsync() => service = await LoopbackBlobs.StartAsync();

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task A_create_whose_answer_was_lost_is_known_to_have_been_done()
    {
        var store = service.Store();
        service.Arrange(LoseAnswer());

        var version = await store.CreateAsync(Path, "first"u8.ToArray(), default);

        Assert.NotNull(version);
        Assert.Equal(["PUT", "PUT", "HEAD"], service.Requests);
        Assert.NotNull(await store.ReplaceAsync(Path, "second"u8.ToArray(), version.Value, default));
    }

    [Fact]
    public async Task A_replace_whose_answer_was_lost_is_known_to_have_been_done()
    {
        var store = service.Store();
        var version = (await store.CreateAsync(Path, "first"u8.ToArray(), default))!.Value;
        service.Arrange(LoseAnswer());

        var second = await store.ReplaceAsync(Path, "second"u8.ToArray(), version, default);

        Assert.NotNull(second);
        Assert.Equal("second", await ReadAsync(store));
        Assert.NotNull(await store.ReplaceAsync(Path, "third"u8.ToArray(), second.Value, default));
    }

    [Fact]
    public async Task A_write_that_somebody_else_was_faster_with_is_no_success_however_often_it_is_tried()
    {
        var store = service.Store();
        var version = (await store.CreateAsync(Path, "theirs"u8.ToArray(), default))!.Value;
        service.Arrange(Refuse(503, "ServerBusy"));
        Assert.Null(await store.CreateAsync(Path, "theirs"u8.ToArray(), default));
        await store.ReplaceAsync(Path, "theirs anew"u8.ToArray(), version, default);
        service.Arrange(Refuse(500, "OperationTimedOut"), Refuse(503, "ServerBusy"));
        Assert.Null(await store.ReplaceAsync(Path, "theirs anew"u8.ToArray(), version, default));
    }

    [Fact]
    public async Task A_delete_whose_answer_was_lost_is_done()
    {
        var store = service.Store();
        await store.CreateAsync(Path, "first"u8.ToArray(), default);
        service.Arrange(LoseAnswer());

        await store.DeleteAsync(Path, default);

        Assert.Null(await store.FindAsync(Path, default));
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_and_so_is_a_line_that_broke_in_the_middle()
    {
        var store = service.Store();
        await store.CreateAsync(Path, "first"u8.ToArray(), default);

        service.Arrange(Refuse(503, "ServerBusy"), Refuse(500, "InternalError"));
        Assert.Equal("first", await ReadAsync(store));
        service.Arrange(BreakOff());
        Assert.Equal("first", await ReadAsync(store));
    }

    [Fact]
    public async Task A_service_that_hangs_once_is_asked_again_within_the_limit()
    {
        var store = service.Store(TimeSpan.FromSeconds(2));
        service.Arrange(Hang());

        Assert.NotNull(await store.CreateAsync(Path, "first"u8.ToArray(), default));
        service.Arrange(Hang());
        Assert.Equal("first", await ReadAsync(store));
    }

    [Theory]
    [InlineData(503, "ServerBusy", BlobStoreFault.Failed)]
    [InlineData(500, "OperationTimedOut", BlobStoreFault.Failed)]
    [InlineData(403, "AuthorizationFailure", BlobStoreFault.Refused)]
    [InlineData(401, "NoAuthenticationInformation", BlobStoreFault.Refused)]
    [InlineData(404, "ContainerNotFound", BlobStoreFault.NoContainer)]
    [InlineData(409, "ContainerBeingDeleted", BlobStoreFault.NoContainer)]
    [InlineData(404, "ResourceNotFound", BlobStoreFault.Failed)] // such as a wrong address: nothing is known of the document
    [InlineData(409, "AccountBeingCreated", BlobStoreFault.Failed)] // a conflict, but of another kind
    [InlineData(412, "LeaseIdMissing", BlobStoreFault.Failed)] // likewise
    [InlineData(507, "", BlobStoreFault.Failed)]
    [InlineData(418, "Prose about what was sent", BlobStoreFault.Failed)]
    public async Task A_refusal_is_a_fault_and_never_an_outcome(int status, string code, BlobStoreFault expected)
    {
        var store = service.Store();
        service.Always = Refuse(status, code);

        foreach (var operation in Operations)
        {
            var fault = await Assert.ThrowsAsync<BlobStoreException>(() => operation(store, default));
            Assert.Equal((expected, status), (fault.Fault, fault.Status));
            Assert.Equal(code.Contains(' ', StringComparison.Ordinal) ? "" : code, fault.Code);
            SaysNothing(fault);
        }
    }

    [Fact]
    public async Task A_service_that_hangs_is_given_up_within_the_limit()
    {
        var store = service.Store(TimeSpan.FromSeconds(1));
        service.Always = Hang();

        foreach (var operation in Operations)
        {
            var clock = Stopwatch.StartNew();
            var fault = await Assert.ThrowsAsync<BlobStoreException>(() => operation(store, default));
            Assert.Equal(BlobStoreFault.TimedOut, fault.Fault);
            Assert.InRange(clock.Elapsed, TimeSpan.FromSeconds(0.8), TimeSpan.FromSeconds(4));
        }
    }

    [Fact]
    public async Task Nobody_at_the_address_is_a_fault_within_the_limit()
    {
        var store = service.Store(TimeSpan.FromSeconds(2));
        await service.DisposeAsync();

        foreach (var operation in Operations)
            SaysNothing(await Assert.ThrowsAsync<BlobStoreException>(() => operation(store, default)));
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_let_go_at_once()
    {
        var store = service.Store();
        service.Always = Hang();

        foreach (var operation in Operations)
        {
            using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
            var clock = Stopwatch.StartNew();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => operation(store, caller.Token));
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(4), "It took too long.");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>Sign in to the guest network</body></html>")]
    [InlineData("<EnumerationResults><Blobs>")]
    public async Task A_list_that_cannot_be_read_is_a_fault(string answer)
    {
        service.Always = Say(answer);

        await Assert.ThrowsAsync<BlobStoreException>(() => service.Store().ListAsync("", default).ToListAsync().AsTask());
    }

    [Fact]
    public async Task A_page_of_the_guest_network_is_no_document()
    {
        service.Always = Say("<html><body>Sign in to the guest network</body></html>");

        await Assert.ThrowsAsync<BlobStoreException>(() => service.Store().FindAsync(Path, default));
        await Assert.ThrowsAsync<BlobStoreException>(() => service.Store().CreateAsync(Path, "{}"u8.ToArray(), default));
    }

    [Fact]
    public async Task Blobs_that_are_no_documents_are_passed_over()
    {
        service.Always = Say("""
            <EnumerationResults><Blobs>
            <Blob><Name>Somebody's notes.txt</Name><Properties><Etag>"1"</Etag></Properties></Blob>
            <Blob><Name>answers/a</Name><Properties><Etag>"2"</Etag></Properties></Blob>
            </Blobs><NextMarker/></EnumerationResults>
            """);

        Assert.Equal("answers/a", Assert.Single(await service.Store().ListAsync("", default).ToListAsync()).Path.Value);
    }

    /// <summary>No address, key, path or prose, neither in the message nor in anything that is written with it.</summary>
    private static void SaysNothing(BlobStoreException fault)
    {
        Assert.Null(fault.InnerException);
        foreach (var secret in (string[])["http", "127.0.0.1", "sig=", "c2VjcmV0", "answers", "Prose"])
            Assert.DoesNotContain(secret, fault.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string> ReadAsync(IDocumentStore store) =>
        Encoding.UTF8.GetString((await store.FindAsync(Path, default))!.Content.Span);
}
