using Bot.Storage;
using static Bot.Tests.Storage.LoopbackBlobs;

namespace Bot.Tests.Storage;

/// <summary>How the store comes by its container.</summary>
public sealed partial class BlobFaultTests
{
    [Fact]
    public async Task The_container_is_made_when_it_is_not_there()
    {
        service.HasContainer = false;
        var store = service.Store();

        await store.PrepareAsync(default);

        Assert.NotNull(await store.CreateAsync(Path, "first"u8.ToArray(), default));
    }

    [Fact]
    public async Task A_container_that_is_there_is_not_made_again_so_nobody_needs_the_right_to() // such as a signature for one container
    {
        await service.Store().PrepareAsync(default);

        Assert.Equal(["GET"], service.Requests);
    }

    [Fact]
    public async Task A_container_that_another_instance_makes_at_the_same_moment_is_fine()
    {
        service.Arrange(Refuse(404, "ContainerNotFound"));

        await service.Store().PrepareAsync(default);

        Assert.Equal(["GET", "PUT"], service.Requests);
    }

    [Fact]
    public async Task A_container_that_may_not_be_made_is_a_fault_that_says_so()
    {
        service.HasContainer = false;
        service.Arrange(Fine(), Refuse(403, "AuthorizationPermissionMismatch"));

        var fault = await Assert.ThrowsAsync<BlobStoreException>(() => service.Store().PrepareAsync(default));

        Assert.Equal(
            "The blob store refuses this bot (403 AuthorizationPermissionMismatch). Check the key in Storage:ConnectionString, "
            + "or give the identity the role Storage Blob Data Contributor.",
            fault.Message);
    }
}
