using Bot.Playground;

namespace Bot.Tests.Client;

/// <summary>What a test needs that drives the real Teams client emulator or Microsoft's card renderer in a browser.</summary>
internal static class TeamsClientRequirements
{
    public static string Chromium => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    /// <summary>With CI=true a missing tool is a failure, never a silent skip.</summary>
    private static bool MustRun => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    public static string? ReasonToSkip() => MustRun ? null : Missing();

    public static string? Missing()
    {
        if (!File.Exists(Chromium)) return $"Chromium is missing: {Chromium} is not there. Install it, or name it in CHROMIUM.";
        if (!OnPath("node")) return "Node.js is missing: node is not on the PATH.";
        if (Emulator.Folder is null) return "The Teams client emulator is not installed: build with npm and a network.";
        if (!Directory.Exists(TestKit.Modules)) return "The npm packages of the tests are not installed: build with npm and a network.";
        return null;
    }

    private static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
