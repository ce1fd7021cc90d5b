using Bot.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Bot.Tests.Storage;

/// <summary>What doctor finds out about the store.</summary>
public sealed class StoreCheckTests
{
    private static readonly HostingEnvironment Development = new() { EnvironmentName = Environments.Development };

    [RequiresAzuriteFact]
    public async Task Azurite_is_a_sound_store_and_nothing_is_left_in_it()
    {
        await using var store = await StorageSetup.OpenAsync(await Azurite.OptionsAsync(), Development, default);

        Assert.Empty(await StoreCheck.FaultsAsync(store, default));
        Assert.Empty(await store.Documents.ListAsync("", default).ToListAsync());
        await store.Container!.DeleteAsync();
    }

    [Theory]
    [InlineData("<Deleted>true</Deleted>", "What people delete stays: soft delete for blobs is on. Turn it off under Data protection of the storage account.")]
    [InlineData("<VersionId>2026-01-06T08:30:00.0000000Z</VersionId>", "What people delete stays: versioning for blobs is on. Turn it off under Data protection of the storage account.")]
    public async Task An_account_that_keeps_what_is_deleted_is_a_fault(string left, string fault)
    {
        await using var service = await LoopbackBlobs.StartAsync();
        service.LeftOfDeleted = left;

        Assert.Equal([fault], await FaultsAsync(service));
    }

    [Fact]
    public async Task An_account_with_folders_of_its_own_is_a_fault() // there a document and a folder cannot bear the same name
    {
        await using var service = await LoopbackBlobs.StartAsync();
        service.IsDataLake = true;

        Assert.Equal(["The storage account has a hierarchical namespace (Data Lake); the bot needs one without."], await FaultsAsync(service));
    }

    [Fact]
    public async Task What_may_not_be_looked_at_is_said_and_what_need_not_be_is_not()
    {
        await using var service = await LoopbackBlobs.StartAsync();
        var (fine, no) = (LoopbackBlobs.Fine(), LoopbackBlobs.Refuse(403, "AuthorizationPermissionMismatch"));
        service.Arrange(fine, fine, fine, fine, no, no);

        Assert.Equal(["Whether soft delete or versioning is on could not be read. Both must be off, or what people delete stays."], await FaultsAsync(service));
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(LoopbackBlobs service)
    {
        await using var store = await StorageSetup.OpenAsync(service.Options, Development, default);
        return await StoreCheck.FaultsAsync(store, default);
    }
}
