using System.Net.Sockets;
using System.Text;
using Bot.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Bot.Tests.Storage;

/// <summary><c>Storage:Provider=Azurite</c>, as a developer uses it.</summary>
public sealed class AzuriteServerTests
{
    private static readonly HostingEnvironment Development = new() { EnvironmentName = Environments.Development };

    [RequiresAzuriteFact]
    public async Task A_developers_azurite_comes_and_goes_with_the_store_and_keeps_what_was_written()
    {
        var folder = Directory.CreateTempSubdirectory("dialogbot-azurite-").FullName;
        var options = new StorageOptions { Provider = StorageProvider.Azurite, Folder = Path.Combine(folder, "data") };
        Uri address;
        await using (var store = await StorageSetup.OpenAsync(options, Development, default))
        {
            address = store.Container!.Uri;
            await store.Documents.CreateAsync(new("rounds/a"), "first"u8.ToArray(), default);
        }

        using (var client = new TcpClient())
            await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync(address.Host, address.Port));

        await using (var store = await StorageSetup.OpenAsync(options, Development, default))
            Assert.Equal("first", Encoding.UTF8.GetString((await store.Documents.FindAsync(new("rounds/a"), default))!.Content.Span));

        Assert.Equal(["data-azurite"], Directory.EnumerateDirectories(folder).Select(Path.GetFileName));
        Directory.Delete(folder, recursive: true);
    }
}
