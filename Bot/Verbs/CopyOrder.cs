using Bot.Storage;

namespace Bot.Verbs;

/// <summary>From where to where is copied, read from the command line. What begins with two dashes and has a sign of equality is a setting.</summary>
internal sealed record CopyOrder(string From, string To, bool Mirror, IReadOnlyList<string> Settings)
{
    /// <summary>Every fault is said, not only the first.</summary>
    public static CopyOrder Read(IReadOnlyList<string> args, List<string> faults)
    {
        var (mirror, settings, given) = (false, new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        if (args is not ["copy", ..])
            faults.Add("Say copy.");
        for (var i = 1; i < args.Count; i++)
        {
            if (args[i] == "--mirror") mirror = true;
            else if (args[i].StartsWith("--", StringComparison.Ordinal) && args[i].Contains('=', StringComparison.Ordinal)) settings.Add(args[i]);
            else if (args[i] is not ("--from" or "--to")) faults.Add("Something in the order is not known.");
            else if (i + 1 == args.Count || args[i + 1].StartsWith("--", StringComparison.Ordinal)) faults.Add($"{args[i]} lacks its value.");
            else given[args[i]] = args[++i];
        }

        foreach (var end in (string[])["--from", "--to"])
        {
            if (!given.ContainsKey(end) && args.Count > 0)
                faults.Add($"{end} is missing: files:FOLDER, blobs, blobs:https://ACCOUNT.blob.core.windows.net/CONTAINER or blobs:CONNECTION-STRING.");
        }

        return new(given.GetValueOrDefault("--from", ""), given.GetValueOrDefault("--to", ""), mirror, settings);
    }

    /// <summary>The two stores, or what is wrong with them. A word is never repeated in a fault: it may hold a key.</summary>
    public (StorageOptions? From, StorageOptions? To) Stores(IConfiguration settings, IHostEnvironment environment, List<string> faults)
    {
        var configured = StorageOptions.Read(settings);
        var (from, to) = (StoreLocation.Read(From, configured), StoreLocation.Read(To, configured));
        foreach (var (end, store) in ((string, StorageOptions?)[])[("--from", from), ("--to", to)])
        {
            faults.AddRange(store is null ? [$"{end} names no store."] : StorageFaults.Find(store, environment).Select(fault => $"{end}: {fault}"));
        }

        if (from is { Provider: StorageProvider.Files } && !Directory.Exists(from.Folder))
            faults.Add("--from: there is no such folder.");
        if (from is not null && from == to)
            faults.Add("--from and --to are the same store.");
        return (from, to);
    }
}
