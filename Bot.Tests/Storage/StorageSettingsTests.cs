using Bot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;

namespace Bot.Tests.Storage;

public sealed class StorageSettingsTests
{
    private const string Key = "c2VjcmV0";
    private const string Sound = $"DefaultEndpointsProtocol=https;AccountName=kommunen;AccountKey={Key};EndpointSuffix=core.windows.net";
    private const string Local = $"DefaultEndpointsProtocol=http;AccountName=here;AccountKey={Key};BlobEndpoint=http://127.0.0.1:10000/here";

    [Theory]
    [InlineData("Production")] // nothing set: files in the folder data
    [InlineData("Production", "Provider=Files", "Folder=/srv/dialogbot")]
    [InlineData("Production", "Provider=blobs", "ConnectionString=" + Sound)]
    [InlineData("Production", "Provider=Blobs", "ConnectionString= " + Sound + " ", "Container=dialogbot-test", "Timeout=00:00:05")]
    [InlineData("Production", "Provider=Blobs", "AccountUri=https://kommunen.blob.core.windows.net")]
    [InlineData("Production", "Provider=Blobs", "AccountUri=https://kommunen.blob.core.windows.net/", "ManagedIdentityClientId=6d2f3a51-1c0e-4a53-9f4e-0d2b8f3f7a10")]
    [InlineData("Development", "Provider=Azurite")]
    [InlineData("Development", "Provider=Blobs", "ConnectionString=" + Local)]
    [InlineData("Development", "Provider=Blobs", "ConnectionString=UseDevelopmentStorage=true")]
    public void These_settings_are_sound(string environment, params string[] settings) => Assert.Empty(Faults(environment, settings));

    [Theory]
    [InlineData("Storage:Folder is empty; say where documents are kept.", "Production", "Folder=")]
    [InlineData("Storage:Provider must be Files, Blobs or Azurite.", "Production", "Provider=Sql")]
    [InlineData("Storage:Provider must be Files, Blobs or Azurite.", "Production", "Provider=7")]
    [InlineData("Storage:Provider Azurite is for a developer's machine; set it to Files or Blobs.", "Production", "Provider=Azurite")]
    [InlineData("Storage:ConnectionString or Storage:AccountUri is missing; say where the blobs are kept.", "Production", "Provider=Blobs")]
    [InlineData("Storage:ConnectionString and Storage:AccountUri are both set; leave one of them out.", "Production", "Provider=Blobs", "ConnectionString=" + Sound, "AccountUri=https://kommunen.blob.core.windows.net")]
    [InlineData("Storage:ConnectionString cannot be read; copy it again from the storage account.", "Production", "Provider=Blobs", "ConnectionString=" + Key)]
    [InlineData("Storage:ConnectionString cannot be read; copy it again from the storage account.", "Production", "Provider=Blobs", "ConnectionString=AccountName=a;AccountKey=" + Key + "!")]
    [InlineData("Storage:ConnectionString must lead to an https address.", "Production", "Provider=Blobs", "ConnectionString=" + Local)]
    [InlineData("Storage:AccountUri must be the account's https address, such as https://NAME.blob.core.windows.net.", "Production", "Provider=Blobs", "AccountUri=http://kommunen.blob.core.windows.net")]
    [InlineData("Storage:AccountUri must be the account's https address, such as https://NAME.blob.core.windows.net.", "Production", "Provider=Blobs", "AccountUri=https://kommunen.blob.core.windows.net/dialogbot")]
    [InlineData("Storage:AccountUri must be the account's https address, such as https://NAME.blob.core.windows.net.", "Production", "Provider=Blobs", "AccountUri=https://kommunen.blob.core.windows.net?sig=" + Key)]
    [InlineData("Storage:ManagedIdentityClientId is not a GUID.", "Production", "Provider=Blobs", "AccountUri=https://kommunen.blob.core.windows.net", "ManagedIdentityClientId=me")]
    [InlineData("Storage:Container must have 3 to 63 lower-case letters, digits and single hyphens between them.", "Production", "Provider=Blobs", "ConnectionString=" + Sound, "Container=Dialogbot")]
    [InlineData("Storage:Container must have 3 to 63 lower-case letters, digits and single hyphens between them.", "Production", "Provider=Blobs", "ConnectionString=" + Sound, "Container=a--b")]
    [InlineData("Storage:ConnectionString or Storage:AccountUri is set, but is used by Storage:Provider Blobs only.", "Production", "ConnectionString=" + Sound)]
    [InlineData("Storage:Timeout must be a span of time from 00:00:01 to 00:00:10.", "Production", "Timeout=8 seconds")]
    [InlineData("Storage:Timeout must be a span of time from 00:00:01 to 00:00:10.", "Production", "Timeout=00:01:00")]
    public void A_fault_is_said_in_the_words_of_the_settings_and_without_secrets(string fault, string environment, params string[] settings)
    {
        Assert.Equal([fault], Faults(environment, settings));
        Assert.DoesNotContain(Key, fault, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, Options(settings).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("files:/srv/dialogbot", StorageProvider.Files, "", "dialogbot", "/srv/dialogbot")]
    [InlineData("blobs", StorageProvider.Blobs, "of the settings", "ours", "data")]
    [InlineData("blobs:UseDevelopmentStorage=true", StorageProvider.Blobs, "UseDevelopmentStorage=true", "ours", "data")]
    [InlineData("blobs:https://kommunen.blob.core.windows.net/other", StorageProvider.Blobs, "https://kommunen.blob.core.windows.net", "other", "data")]
    [InlineData("blobs:https://kommunen.blob.core.windows.net/other/", StorageProvider.Blobs, "https://kommunen.blob.core.windows.net", "other", "data")]
    [InlineData("blobs:https://kommunen.blob.core.windows.net", StorageProvider.Blobs, "https://kommunen.blob.core.windows.net", "ours", "data")]
    public void A_store_can_be_named_in_one_word(string word, StorageProvider provider, string access, string container, string folder)
    {
        var found = StoreLocation.Read(word, Options("Provider=Files", "ConnectionString=of the settings", "Container=ours"))!;

        Assert.Equal((provider, access, container, folder), (found.Provider!.Value, found.ConnectionString + found.AccountUri, found.Container, found.Folder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("file:/srv")]
    [InlineData("blob")]
    [InlineData("azurite")]
    [InlineData("/srv/dialogbot")]
    public void Another_word_names_no_store(string word) => Assert.Null(StoreLocation.Read(word, new()));

    private static string[] Faults(string environment, string[] settings) =>
        [.. StorageFaults.Find(Options(settings), new HostingEnvironment { EnvironmentName = environment })];

    private static StorageOptions Options(params string[] settings) => StorageOptions.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).Select(parts => KeyValuePair.Create($"Storage:{parts[0]}", (string?)parts[1])))
        .Build());
}
